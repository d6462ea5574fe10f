import type { TestApp } from '../app.js';
import type { Json } from '../client.js';

/** Bytes that begin like a picture. */
export const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(60, 7)]);

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Of the form on the page. */
  readonly token: string;
}

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | Buffer | string;
  readonly type?: string;
}

/** Somebody with a browser and no account. */
export class Visitor {
  constructor(private readonly origin: string, private readonly headers: Readonly<Record<string, string>> = {}) {}

  async open(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return read(await fetch(this.origin + path, { redirect: 'manual', headers: { ...this.headers, ...headers } }));
  }

  /** Fields come before files, as a browser sends them. */
  async post(path: string, fields: Readonly<Record<string, string>>, uploads: readonly Upload[] = []): Promise<Page> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const { name, bytes, type = 'image/png' } of uploads) form.append('files', new Blob([bytes as BlobPart], { type }), name);
    return read(await fetch(this.origin + path, { method: 'POST', redirect: 'manual', body: form, headers: this.headers }));
  }
}

async function read(response: Response): Promise<Page> {
  const html = await response.text();
  const token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return { status: response.status, headers: response.headers, html, token };
}

export const typed = {
  body: 'The kettle arrived broken. This is terrible.',
  name: 'Ana Abel',
  email: 'ana@mail.example',
  orderRef: '1001',
  remedySought: 'A refund',
};

export async function makeForm(redress: TestApp, more: object = {}): Promise<Json> {
  const admin = await redress.signIn('admin');
  return (await admin.post('/api/forms', { name: 'Shop', brand: 'Copperleaf', ...more })).body;
}

/** Opens the form and waits as long as a person would need. */
export async function openForm(redress: TestApp, visitor: Visitor, key: Json): Promise<string> {
  const { token } = await visitor.open(`/f/${key}`);
  redress.clock.advance(20_000);
  return token;
}

/** What the page leads to once something was sent: the token of the status page. */
export const statusToken = (page: Page): string => /\/sent\/([^?]+)/.exec(page.headers.get('location') ?? '')?.[1] ?? '';
