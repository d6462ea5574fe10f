import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import axios, { type AxiosInstance, isAxiosError } from 'axios';
import { z } from 'zod';
import type { Settings } from '../../config/settings.js';
import { settingsOfProcess } from './console.js';
import { Failure } from './failure.js';

/** Longer than any answer takes; an upload may take as long as it needs (milliseconds). */
const answerMs = 60_000;

const problemView = z.object({ detail: z.string(), errors: z.array(z.object({ detail: z.string() })).optional() });

/** The running server, asked with a key: the commands that use it can do what the key may, and no more. */
export class Server {
  private constructor(
    readonly url: string,
    private readonly http: AxiosInstance,
  ) {}

  /** Of this installation, unless `url` names another. */
  static at(url: string | undefined): Server {
    const { apiKey, http } = settingsOfProcess();
    if (apiKey === null) {
      throw new Failure('Put an API key into REDRESS_API_KEY; `redress key add` or the console makes one.', 2);
    }
    const baseURL = url ?? addressOf(http);
    if (!/^https?:\/\//.test(baseURL)) throw new Failure(`${baseURL} is not the address of a server.`, 2);
    const headers = { authorization: `Bearer ${apiKey}`, accept: 'application/json' };
    // Followed redirects would keep the whole upload in memory, and could carry the key elsewhere.
    return new Server(baseURL, axios.create({ baseURL, headers, maxRedirects: 0, proxy: false, validateStatus: null }));
  }

  get<Answer>(path: string, params: Readonly<Record<string, unknown>>, view: z.ZodType<Answer>): Promise<Answer> {
    return this.ask(view, () => this.http.get<unknown>(path, { params, timeout: answerMs }));
  }

  /** Sends a file as it is read. */
  async upload<Answer>(path: string, file: string, type: string, view: z.ZodType<Answer>): Promise<Answer> {
    const { size } = await stat(file);
    const headers = { 'content-type': type, 'content-length': size };
    return this.ask(view, () =>
      this.http.post<unknown>(path, createReadStream(file), { headers, maxBodyLength: Infinity }),
    );
  }

  private async ask<Answer>(
    view: z.ZodType<Answer>,
    send: () => Promise<{ readonly status: number; readonly data: unknown }>,
  ): Promise<Answer> {
    const { status, data } = await send().catch((error: unknown) => {
      if (!isAxiosError(error)) throw error;
      throw new Failure(`${this.url} does not answer (${error.code ?? error.message}). Is Redress running there?`, 2);
    });
    const parsed = status < 300 ? view.safeParse(data) : null;
    if (parsed?.success) return parsed.data;
    const problem = problemView.safeParse(data).data;
    const reasons = [problem?.detail ?? `This is not an answer of Redress (HTTP ${status}).`];
    throw new Failure([...reasons, ...(problem?.errors ?? []).map(({ detail }) => detail)].join('\n'), 1);
  }
}

/** Where this installation listens; an address that means every interface is reached by the loopback. */
function addressOf({ host, port }: Settings['http']): string {
  const reached = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}
