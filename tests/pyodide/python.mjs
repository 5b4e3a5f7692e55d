// `python`: takes what CPython takes, and ends with its exit status.
import { CRASHED, interpret } from "./interpreter.mjs";
import { run } from "./processes.mjs";

const HARNESS = /^(pytest|benchmarks|tests\..*)$/; // modules that start processes

const args = process.argv.slice(2);
const harness = args[0] === "-m" && HARNESS.test(args[1]);
let status = CRASHED;
try {
  status = await interpret({ args, variables: process.env, folder: process.cwd(), run: harness ? run : undefined });
} catch (error) {
  console.error(error);
}
process.exit(status);
