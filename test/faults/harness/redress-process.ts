import { type ChildProcess, execFile, spawn } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from '../../client.js';
import type { TestDatabase } from '../../databases/database.js';

/** The root of the project; the process under test is the built one. */
export const root = path.resolve(import.meta.dirname, '../../..');

export const admin = Object.freeze({ email: 'ada@example.com', password: 'correct horse battery' });

export interface StartOptions {
  /** Kills the process itself at a named point. */
  readonly crashAt?: string;
  readonly role?: 'all' | 'web' | 'worker';
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const running = new Set<ChildProcess>();
/** How long a process may take to be ready, or to end when told to (milliseconds). */
const patienceMs = 30_000;

/** `dist/src/main.js` as an operating-system process: it can be killed, frozen and told to end. */
export class RedressProcess {
  /** Settles when the process is gone. */
  readonly exited: Promise<Exit>;
  private output = '';

  private constructor(
    private readonly child: ChildProcess,
    private ownOrigin: string,
  ) {
    running.add(child);
    child.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        running.delete(child);
        resolve({ code, signal });
      });
    });
  }

  /** Waits until the process is ready; with `crashAt`, or until it has died of it. */
  static async start(database: TestDatabase, { crashAt, role = 'all' }: StartOptions = {}): Promise<RedressProcess> {
    const child = spawn(process.execPath, ['dist/src/main.js', '--role', role], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        UV_THREADPOOL_SIZE: '8',
        REDRESS_DATA_DIR: database.dataDir,
        ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
        REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
        REDRESS_ADMIN_EMAIL: admin.email,
        REDRESS_ADMIN_PASSWORD: admin.password,
        REDRESS_FAKE_PROCESSOR: '1',
        REDRESS_ALLOW_LOOPBACK: '1',
        REDRESS_LOG_LEVEL: 'warn',
        ...(crashAt ? { REDRESS_CRASH_AT: crashAt } : {}),
      },
    });
    const started = new RedressProcess(child, '');
    await started.ready(crashAt !== undefined);
    return started;
  }

  /** Whatever a failed test has left running. */
  static killAll(): void {
    for (const child of running) child.kill('SIGKILL');
  }

  get origin(): string {
    return this.ownOrigin;
  }

  /** Everything that the process has printed. */
  get printed(): string {
    return this.output;
  }

  get client(): Client {
    return new Client(this.ownOrigin);
  }

  signIn(email: string = admin.email, password: string = admin.password): Promise<Client> {
    return this.client.signedIn(email, password, '');
  }

  async kill(): Promise<Exit> {
    this.child.kill('SIGKILL');
    return this.exited;
  }

  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  /** From now on no file of the process may grow beyond so many bytes: to it, the disk is full. */
  async limitFiles(bytes: number | 'unlimited'): Promise<void> {
    await promisify(execFile)('prlimit', [`--pid=${this.child.pid}`, `--fsize=${bytes}:unlimited`]);
  }

  /** SIGTERM, and then the end. */
  async terminate(): Promise<Exit> {
    this.child.kill('SIGTERM');
    return within(patienceMs, this.exited, () => `The process did not end after SIGTERM.\n${this.output}`);
  }

  private async ready(mayDie: boolean): Promise<void> {
    const printed = new Promise<void>((resolve) => {
      const look = () => {
        const origin = /ready at (http:\/\/\S+)/.exec(this.output)?.[1];
        if (!origin) return;
        this.ownOrigin = origin;
        resolve();
      };
      this.child.stdout?.on('data', look);
    });
    const died = this.exited.then(({ code, signal }) => {
      if (mayDie && signal === 'SIGKILL') return;
      if (!this.ownOrigin) throw new Error(`The process ended before it was ready (${code ?? signal}).\n${this.output}`);
    });
    await within(patienceMs, Promise.race([printed, died]), () => `The process is not ready.\n${this.output}`);
  }
}

export async function within<T>(ms: number, work: Promise<T>, problem: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(problem())), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
