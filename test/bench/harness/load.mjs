import { fork } from 'node:child_process';
import path from 'node:path';

/** Starts the load process. */
export function startLoad() {
  const child = fork(path.join(import.meta.dirname, 'sender.mjs'));
  process.once('exit', () => child.kill('SIGKILL'));
  const ask = (job, options) =>
    new Promise((resolve, reject) => {
      child.once('message', ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
      child.send({ job, options });
    });
  return {
    closedLoop: (options) => ask('closedLoop', options),
    openLoop: (options) => ask('openLoop', options),
    stop: () => child.disconnect(),
  };
}
