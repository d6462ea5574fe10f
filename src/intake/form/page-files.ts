import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Beside the code, from `src/` and from a whole build; a bare compile leaves them in `src/`. */
const folder = ['./browser', '../../../../src/intake/form/browser']
  .map((relative) => path.resolve(path.dirname(fileURLToPath(import.meta.url)), relative))
  .find((candidate) => existsSync(path.join(candidate, 'form.css')));

const types = {
  'form.css': 'text/css; charset=utf-8',
  'form.js': 'text/javascript; charset=utf-8',
  'embed.js': 'text/javascript; charset=utf-8',
} as const;

export type PageFileName = keyof typeof types;

export interface PageFile {
  readonly type: string;
  readonly content: string;
  readonly digest: string;
}

function load(name: PageFileName): PageFile {
  if (!folder) throw new Error('The files of the complaint form are missing from this build.');
  const content = readFileSync(path.join(folder, name), 'utf8');
  return { type: types[name], content, digest: createHash('sha256').update(content).digest('base64url').slice(0, 12) };
}

export const pageFiles: ReadonlyMap<string, PageFile> = new Map(
  (Object.keys(types) as PageFileName[]).map((name) => [name, load(name)]),
);

/** The address of a file, which changes with what is in it. */
export const pageFile = (name: PageFileName): string => `/f/assets/${name}?v=${pageFiles.get(name)?.digest ?? ''}`;
