// Processes of a test run, each from its start to its end, while the test run stands still.
// Another `python` is a thread of its own with an interpreter of its own: it finds WebAssembly compiled, and starts
// in half a second instead of one and a half.
// Python never waits here without using the processor (even `sleep` counts). A thread that used none in the second
// half of its time stands still in node, which is rare, and is begun anew, once.
import { spawnSync } from "node:child_process";
import os from "node:os";
import { MessageChannel, Worker, receiveMessageOnPort } from "node:worker_threads";
import { CRASHED, EXECUTABLE } from "./interpreter.mjs";

const STACK_MEGABYTES = 60;
const STANDING_STILL = 0.1; // of the second half of its time: less processor time than this

export function run(input, options) {
  // [problem, status, output, errors]; `input` is bytes, `options` JSON.
  const { command, ...rest } = JSON.parse(options);
  return command[0] === EXECUTABLE ? runPython(input, command.slice(1), rest) : runOther(input, command, rest);
}

function runOther(input, command, options) {
  const ended = spawnSync(command[0], command.slice(1), { maxBuffer: 1 << 28, input, ...options });
  const [output, errors] = [ended.stdout, ended.stderr].map((bytes) => new Uint8Array(bytes ?? []));
  return [ended.error?.code ?? "", ended.status ?? -os.constants.signals[ended.signal], output, errors];
}

function runPython(input, args, options) {
  const first = runThread(input, args, options);
  if (!first.stoodStill) return first.result;
  console.error(`python ${JSON.stringify(args)}: stood still for ${options.timeout / 1000} s, begun anew`);
  return runThread(input, args, options).result;
}

function runThread(input, args, { cwd, env, timeout }) {
  const { port1: port, port2: far } = new MessageChannel();
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL("guest.mjs", import.meta.url), {
    workerData: { port: far, ended, input: new Uint8Array(input), args, folder: cwd, variables: env },
    transferList: [far],
    resourceLimits: { stackSizeMb: STACK_MEGABYTES },
  });
  const [late, stoodStill] = waitForEnd(ended, timeout);
  if (late) worker.terminate();
  let status = CRASHED;
  const written = { output: [], errors: [] };
  for (let received; (received = receiveMessageOnPort(port)); ) {
    const { stream, bytes, end } = received.message;
    if (stream) written[stream].push(bytes);
    else status = end;
  }
  port.close();
  const [output, errors] = [written.output, written.errors].map((parts) => new Uint8Array(Buffer.concat(parts)));
  return { result: [late ? "ETIMEDOUT" : "", status, output, errors], stoodStill };
}

function waitForEnd(ended, timeout) {
  // [whether the time was over first, whether the second half of it went by without work]; `timeout` in milliseconds.
  const endsWithin = (milliseconds) => Atomics.wait(ended, 0, 0, milliseconds) !== "timed-out";
  const half = timeout === undefined ? Infinity : timeout / 2;
  if (endsWithin(half)) return [false, false];
  const used = process.cpuUsage();
  if (endsWithin(half)) return [false, false];
  const { user, system } = process.cpuUsage(used);
  return [true, (user + system) / 1000 < STANDING_STILL * half];
}
