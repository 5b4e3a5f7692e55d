// Runs CPython's own main() in pyodide, so that arguments, exit status and tracebacks are those of `python`.
// In: the arguments of `python`; PYODIDE_ENVIRONMENT, the folder that `make test-314` fills (default: .venv-pyodide).
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const environment = process.env.PYODIDE_ENVIRONMENT ?? path.join(root, ".venv-pyodide");
const compiled = path.join(environment, "library.zip");
const { loadPyodide } = await import(path.join(environment, "node_modules", "pyodide", "pyodide.mjs"));

const HARNESS = /^(pytest|benchmarks|tests\..*)$/; // modules that start processes
const CRASHED = 120;

function shownFolders() {
  // The repository, temporary files and the working directory, each under its own path.
  const wanted = [root, environment, os.tmpdir(), process.cwd()].map((folder) => fs.realpathSync(folder));
  return wanted.filter((folder) => !wanted.some((other) => other !== folder && folder.startsWith(other + path.sep)));
}

function mountAll(FS) {
  const mount = (from, to) => {
    FS.mkdirTree(to);
    FS.mount(FS.filesystems.NODEFS, { root: from }, to);
  };
  new Set(shownFolders()).forEach((folder) => mount(folder, folder));
  const library = path.join(environment, "library");
  if (fs.existsSync(compiled)) mount(library, "/lib/python3.14");
  mount(path.join(environment, "site"), "/lib/python3.14/site-packages");
  FS.chdir(process.cwd());
}

const python = await loadPyodide({
  args: process.argv.slice(2),
  env: { PYTHONINSPECT: "", ...process.env, PYODIDE_ENVIRONMENT: environment },
  fsInit: async (FS) => mountAll(FS),
  fullStdLib: false,
  stdLibURL: fs.existsSync(compiled) ? compiled : undefined,
  _sysExecutable: path.join(here, "python"),
});
const native = python._module;

function run(file, options) {
  // A process from start to end; `options` is JSON, `input` bytes.
  const { command, ...rest } = JSON.parse(options);
  const ended = spawnSync(command[0], command.slice(1), { maxBuffer: 1 << 28, input: file, ...rest });
  const [output, errors] = [ended.stdout, ended.stderr].map((bytes) => new Uint8Array(bytes ?? []));
  return [ended.error?.code ?? "", ended.status ?? -os.constants.signals[ended.signal], output, errors];
}

const names = python.globals.get("dict")();
if (process.argv[2] === "-m" && HARNESS.test(process.argv[3])) names.set("run_process", run);
python.runPython(fs.readFileSync(path.join(here, "start.py"), "utf8"), { globals: names });
python.setStdin();
python.setStdout();
python.setStderr();
let status = CRASHED;
try {
  status = native._run_main();
  if (native._Py_FinalizeEx() < 0) status = CRASHED;
} catch (error) {
  if (error?.status === undefined) console.error(error);
  else status = error.status;
}
process.exit(status);
