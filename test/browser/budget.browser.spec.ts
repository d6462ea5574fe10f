import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../faults/harness/redress-process.js';

const web = path.join(root, 'dist/web');
const assets = readdirSync(path.join(web, 'assets'));
const read = (file: string) => readFileSync(path.join(web, 'assets', file), 'utf8');
/** Kilobytes as people count them, packed as a server sends them. */
const packed = (file: string) => gzipSync(read(file)).length / 1_000;

/** The scripts, and all that they cannot do without. */
function withImports(entries: readonly string[]): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    for (const [, next] of read(file).matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) if (next) follow(next);
  };
  entries.forEach(follow);
  return [...found];
}

const sum = (files: readonly string[]) => Math.round(files.reduce((total, file) => total + packed(file), 0));
const page = (name: string) => assets.find((file) => file.startsWith(name) && file.endsWith('.js')) ?? name;

describe('the JavaScript of the console', () => {
  const html = readFileSync(path.join(web, 'index.html'), 'utf8');
  const first = [...html.matchAll(/\/assets\/([\w.-]+\.js)"/g)].map(([, file]) => file ?? '');

  it('is 250 kB at most until any page is shown, and until the queue can be worked', () => {
    const initial = withImports(first);
    expect(initial.length).toBeGreaterThan(1);
    expect(sum(initial)).toBeLessThanOrEqual(250);
    expect(sum(withImports([...first, page('queue.page')]))).toBeLessThanOrEqual(250);
  });

  it.each(['insights.page', 'palette'])('has %s come when it is wanted', (name) => {
    expect(withImports([...first, page('queue.page')])).not.toContain(page(name));
  });
});
