import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runEval } from './eval-command.js';

describe('npm run eval', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'redress-eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function fileOf(...lines: string[]): string {
    const file = path.join(folder, 'texts.jsonl');
    writeFileSync(file, lines.join('\n'));
    return file;
  }

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const code = await runEval(args, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    return { code, ...said };
  }

  const good = '{"text":"great","label":"positive"}';
  const bad = '{"text":"still waiting","label":"negative"}';

  it('prints the figures and those of the bare package as JSON', async () => {
    const { code, out, err } = await run(fileOf(`\ufeff${good}\r`, '', bad), '--json', '--channel', 'complaint');
    expect([code, err]).toEqual([0, '']);
    const keys = ['n', 'accuracy', 'macroF1', 'negativeF1', 'aucNegative', 'ece', 'textsPerSecond'];
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual([...keys, 'baseline']);
    expect(Object.keys(result.baseline)).toEqual(keys);
    expect([result.n, result.accuracy, result.baseline.accuracy]).toEqual([2, 1, 0.5]);
  });

  it('prints a table', async () => {
    const { code, out } = await run(fileOf(good, bad));
    expect(code).toBe(0);
    expect(out).toMatch(/Redress +bare sentiment\n/);
    expect(out).toMatch(/accuracy +100\.0 % +50\.0 %\n/);
  });

  it('names each line that it leaves out', async () => {
    const file = fileOf('nope', good, '{"text":"late","label":"bad"}');
    const { code, err } = await run(file, '--json');
    expect(code).toBe(0);
    expect(err).toContain(`${file}:1: is not JSON`);
    expect(err).toContain(`${file}:3: needs a "label"`);
    expect(err).toContain('2 of 3 lines left out');
  });

  it.each<[string, () => string[], RegExp]>([
    ['nothing usable', () => [fileOf('nope')], /no usable line/],
    ['an empty file', () => [fileOf('')], /no usable line/],
    ['no such file', () => [path.join(folder, 'none.jsonl')], /ENOENT/],
    ['no file named', () => [], /Name one file[^]*Usage/],
    ['an unknown channel', () => [fileOf(good), '--channel', 'fax'], /no channel "fax"/],
    ['an unknown option', () => [fileOf(good), '--loud'], /--loud/],
  ])('fails on %s', async (_, args, message) => {
    const { code, out, err } = await run(...args());
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });
});
