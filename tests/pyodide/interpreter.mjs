// One CPython in this thread, from its start to its end: CPython's own main() in pyodide.
// In: PYODIDE_ENVIRONMENT, the folder that `make test-314` fills (default: .venv-pyodide).
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const environment = process.env.PYODIDE_ENVIRONMENT ?? path.join(root, ".venv-pyodide");
const archive = path.join(environment, "library.zip");
const { loadPyodide } = await import(path.join(environment, "node_modules", "pyodide", "pyodide.mjs"));

export const EXECUTABLE = path.join(here, "python");
export const CRASHED = 120;

function shownFolders(folder) {
  // The repository, temporary files and the working directory, each under its own path.
  const wanted = [root, environment, os.tmpdir(), folder].map((each) => fs.realpathSync(each));
  return wanted.filter((each) => !wanted.some((other) => other !== each && each.startsWith(other + path.sep)));
}

function mountAll(FS, folder) {
  const mount = (from, to) => {
    FS.mkdirTree(to);
    FS.mount(FS.filesystems.NODEFS, { root: from }, to);
  };
  new Set(shownFolders(folder)).forEach((each) => mount(each, each));
  const library = path.join(environment, "library");
  if (fs.existsSync(archive)) mount(library, "/lib/python3.14");
  mount(path.join(environment, "site"), "/lib/python3.14/site-packages");
  FS.chdir(folder);
}

export async function interpret({ args, variables, folder, streams = {}, run = undefined }) {
  // The exit status. `streams`: what takes the place of this process's; `run`: starts a process, for a test run.
  const python = await loadPyodide({
    args,
    env: { PYTHONINSPECT: "", ...variables, PYODIDE_ENVIRONMENT: environment },
    fsInit: async (FS) => mountAll(FS, folder),
    fullStdLib: false,
    stdLibURL: fs.existsSync(archive) ? archive : undefined,
    _sysExecutable: EXECUTABLE,
  });
  const names = python.globals.get("dict")();
  if (run) names.set("run_process", run);
  python.runPython(fs.readFileSync(path.join(here, "start.py"), "utf8"), { globals: names });
  python.setStdin(streams.input);
  python.setStdout(streams.output);
  python.setStderr(streams.errors);
  try {
    const status = python._module._run_main();
    return python._module._Py_FinalizeEx() < 0 ? CRASHED : status;
  } catch (error) {
    if (error?.status !== undefined) return error.status;
    python.setStderr(streams.errors);
    throw error;
  }
}
