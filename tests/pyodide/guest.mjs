// The thread of one `python` that `processes.mjs` starts: sends what it writes, and its exit status.
import { workerData } from "node:worker_threads";
import { CRASHED, interpret } from "./interpreter.mjs";

const { port, ended, input, args, folder, variables } = workerData;

const writing = (stream) => ({
  write(bytes) {
    port.postMessage({ stream, bytes: bytes.slice() });
    return bytes.length;
  },
});
let position = 0;
const reading = {
  read(buffer) {
    const given = input.subarray(position, position + buffer.length);
    buffer.set(given);
    position += given.length;
    return given.length;
  },
};
const streams = { input: reading, output: writing("output"), errors: writing("errors") };
let end = CRASHED;
try {
  end = await interpret({ args, variables, folder, streams });
} catch (error) {
  streams.errors.write(Buffer.from(`${error?.stack ?? error}\n`));
}
port.postMessage({ end });
Atomics.store(ended, 0, 1);
Atomics.notify(ended, 0);
process.exit();
