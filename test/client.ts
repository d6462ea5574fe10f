/** What came back, with a JSON body parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
}

/** JSON as a test reads it. */
export type Json = { readonly [name: string]: Json } & { readonly [index: number]: Json } & Iterable<Json> & JsonList;
interface JsonList {
  readonly length: number;
  map<T>(callback: (item: Json, index: number) => T): T[];
  filter(callback: (item: Json) => boolean): Json[];
  at(index: number): Json | undefined;
  find(callback: (item: Json) => boolean): Json | undefined;
}

type Headers = Readonly<Record<string, string>>;

/** Sends requests over a real connection, the way a browser or a machine would. */
export class Client {
  constructor(
    /** Without a slash at the end. */
    readonly origin: string,
    readonly standing: Headers = {},
    /** Who is signed in, if anybody. */
    readonly staffId: string = '',
  ) {}

  get(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('GET', url, undefined, headers);
  }

  post(url: string, body?: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', url, body, headers);
  }

  put(url: string, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PUT', url, body, headers);
  }

  /** `version` becomes `If-Match`. */
  patch(url: string, version: number | Json, body: unknown, headers: Headers = {}): Promise<Answer> {
    return this.send('PATCH', url, body, { 'if-match': `"${Number(version)}"`, ...headers });
  }

  /** A POST that needs the version it was decided on. */
  act(url: string, version: number | Json, body: unknown = {}, headers: Headers = {}): Promise<Answer> {
    return this.send('POST', url, body, { 'if-match': `"${Number(version)}"`, ...headers });
  }

  delete(url: string, headers: Headers = {}): Promise<Answer> {
    return this.send('DELETE', url, undefined, headers);
  }

  /** A body that goes out byte for byte, with exactly these headers. */
  async raw(method: string, url: string, body: string | Uint8Array<ArrayBuffer>, headers: Headers): Promise<Answer> {
    return answer(await fetch(this.origin + url, { method, body, headers: { ...this.standing, ...headers } }));
  }

  withKey(key: string): Client {
    return new Client(this.origin, { authorization: `Bearer ${key}` });
  }

  async signedIn(email: string, password: string, staffId: string): Promise<Client> {
    const response = await this.post('/api/session', { email, password });
    const cookie = response.headers['set-cookie']?.split(';')[0];
    if (!cookie) throw new Error(`Signing in failed: ${JSON.stringify(response.body)}`);
    return new Client(this.origin, { cookie, 'x-requested-with': 'redress', origin: this.origin }, staffId);
  }

  private async send(method: string, url: string, body: unknown, headers: Headers): Promise<Answer> {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Headers = body === undefined ? {} : { 'content-type': 'application/json' };
    return answer(await fetch(this.origin + url, { method, ...content, headers: { ...type, ...this.standing, ...headers } }));
  }
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
  const body: unknown = isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: Object.fromEntries(response.headers), body: body as Json };
}
