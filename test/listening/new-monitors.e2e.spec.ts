import { ReportReads } from '../../src/database/reads.js';
import { verifyRollup } from '../../src/insights/rollup-proof.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearMention, makeSource } from '../insights/hear.js';

describe.each(dialects)('a monitor that comes later (%s)', (dialect) => {
  let redress: TestApp;
  let manager: Client;
  let sourceId: string;

  beforeAll(async () => {
    redress = await startApp(dialect);
    manager = await redress.signIn('manager');
    sourceId = await makeSource(redress);
  });
  afterAll(() => redress.close());

  let words = 0;
  /** A word of its own for each test, so that none sees the mentions of another. */
  const newWord = () => `word${(words += 1)}`;
  const said = (text: string) =>
    hearMention(redress, sourceId, { at: '2026-02-01T12:00:00Z', brands: ['Acme'], text });
  const listen = async (query: string, over: object = {}): Promise<Json> => {
    const { body } = await manager.post('/api/monitors', { name: 'Late', brand: 'Bolt', query, ...over });
    await redress.settle();
    return body;
  };
  const found = async ({ id }: Json): Promise<Json[]> => {
    const { body } = await manager.get(`/api/mentions?monitor=${String(id)}&limit=200`);
    return [...body.items];
  };
  const change = async (monitor: Json, patch: object): Promise<Json> => {
    const { status, body } = await manager.patch(`/api/monitors/${String(monitor.id)}`, monitor.version, patch);
    expect(status).toBe(200);
    await redress.settle();
    return body;
  };
  const countOf = async (brand: string): Promise<number> => {
    const span = 'from=2026-02-01T00:00:00Z&to=2026-02-02T00:00:00Z';
    const { body } = await manager.get(`/api/insights/sentiment?brand=${brand}&${span}`);
    return [...body.buckets].reduce((sum, { count }) => sum + Number(count), 0);
  };
  const differences = async () => (await verifyRollup(redress.app.get(ReportReads))).differences;

  it('finds what others had found, which then counts for both brands and still once', async () => {
    const word = newWord();
    const [wanted] = [await said(`a ${word} of wisdom`), await said('something else')];
    const [acme, bolt] = [await countOf('Acme'), await countOf('Bolt')];
    const monitor = await listen(word);
    const items = await found(monitor);
    expect(items.map(({ id }) => id)).toEqual([wanted]);
    expect(items[0]).toMatchObject({ brands: ['Acme', 'Bolt'], version: 2, monitors: [{ id: monitor.id }] });
    expect([await countOf('Acme'), await countOf('Bolt')]).toEqual([acme, bolt + 1]);
    expect(await differences()).toEqual([]);
  });

  it('finds more than one stretch holds, each once', async () => {
    const word = newWord();
    for (let index = 0; index < 210; index += 1) await said(`${word} ${index}`);
    const monitor = await listen(word);
    const { body } = await manager.get(`/api/mentions?monitor=${String(monitor.id)}&limit=200`);
    const rest = await manager.get(`/api/mentions?monitor=${String(monitor.id)}&cursor=${String(body.nextCursor)}`);
    expect([body.items.length, rest.body.items.length]).toEqual([200, 10]);
    expect(await differences()).toEqual([]);
  });

  it('finds anew when its query changes, keeps what it had, and rests when it is only renamed', async () => {
    const [first, second] = [newWord(), newWord()];
    await said(first);
    await said(second);
    const monitor = await listen(first);
    const renamed = await change(monitor, { name: 'Renamed' });
    expect((await found(monitor)).map(({ version }) => Number(version))).toEqual([2]);
    await change(renamed, { query: `${first} OR ${second}` });
    expect((await found(monitor)).map(({ version }) => Number(version))).toEqual([2, 2]);
    expect(await differences()).toEqual([]);
  });

  it('finds nothing until it is switched on', async () => {
    const word = newWord();
    await said(word);
    const monitor = await listen(word, { active: false });
    expect(await found(monitor)).toEqual([]);
    await change(monitor, { active: true });
    expect(await found(monitor)).toHaveLength(1);
  });

  it('opens no case: what was said long ago is history', async () => {
    const word = newWord();
    const id = await hearMention(redress, sourceId, {
      at: '2026-02-01T12:00:00Z', brands: ['Acme'], text: word, severity: 3,
    });
    await redress.settle();
    await listen(word);
    expect((await manager.get(`/api/mentions/${id}`)).body).toMatchObject({ caseId: null, version: 2 });
  });
});
