import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
const readyWithinMs = 60_000;
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * A server as a process of its own. Ready when it prints an address.
 * @returns {Promise<{origin: string, port: number, pid: number, stop: () => Promise<void>, printed: () => string}>}
 */
export function startServer(file, { args = [], env = {}, nodeArgs = [] } = {}) {
  const child = spawn(process.execPath, [...nodeArgs, path.join(root, file), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, UV_THREADPOOL_SIZE: '8', ...env },
  });
  let printed = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    running.delete(child);
  };
  running.add(child);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${file} is not ready.\n${printed}`)), readyWithinMs);
    const look = (chunk) => {
      printed = (printed + chunk).slice(-20_000);
      const origin = /http:\/\/[\d.]+:(\d+)/.exec(printed);
      if (!origin) return;
      clearTimeout(late);
      resolve({ origin: origin[0], port: Number(origin[1]), pid: child.pid, stop, printed: () => printed });
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    exited.then(() => reject(new Error(`${file} ended.\n${printed}`)));
  });
}
