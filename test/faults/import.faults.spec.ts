import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Json } from '../client.js';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { randomFrom, seed } from './harness/random.js';
import { RedressProcess } from './harness/redress-process.js';
import { inDatabase } from './harness/snapshot.js';

const rows = 20_000;
const deaths = 3;

/** On the embedded database: elsewhere whoever goes on waits a minute for the lease of the dead, and then does the same. */
describe(`an import whose process is killed, REDRESS_SEED=${seed}`, () => {
  let database: TestDatabase;
  let redress: RedressProcess;

  beforeAll(async () => {
    database = await freshDatabase('sqlite');
    redress = await RedressProcess.start(database);
  });
  afterAll(async () => {
    await redress.kill();
    await database.drop();
  });

  const job = async (client: Client, id: Json): Promise<Json> => (await client.get(`/api/jobs/${id}`)).body;

  test('takes every row once, and gives back once what it did not take', async () => {
    const random = randomFrom(seed);
    // Without a number of their own nothing but the job's position keeps rows from coming twice.
    const lines = Array.from({ length: rows }, (_, at) => (at % 10 === 9 ? `,bad ${at}` : `Row ${at} is late and broken,`));
    let client = await redress.signIn();
    const { body } = await client.raw('POST', '/api/complaints/import', ['body,subject', ...lines].join('\n'), { 'content-type': 'text/csv' });
    for (let death = 1; death <= deaths; death += 1) {
      const until = (rows * death) / (deaths + 1);
      while (Number((await job(client, body.jobId)).counts.rows) < until) await sleep(5);
      await sleep(random() * 50);
      await redress.kill();
      redress = await RedressProcess.start(database);
      client = await redress.signIn();
    }
    while ((await job(client, body.jobId)).finishedAt === null) await sleep(50);
    expect((await job(client, body.jobId)).counts).toEqual({ rows, imported: rows * 0.9, known: 0, failed: rows * 0.1 });
    const rejected = (await client.get(`/api/complaints/import/${body.jobId}/rejected`)).body;
    const left = String(rejected).trim().split('\r\n').slice(1).map((line) => line.split(',')[2]);
    expect([left.length, new Set(left).size]).toEqual([rows * 0.1, rows * 0.1]);
    expect(await redress.terminate()).toEqual({ code: 0, signal: null });
    const [stored] = await inDatabase(database, (query) =>
      query(`SELECT (SELECT count(*) FROM complaint) AS stored, (SELECT count(DISTINCT body) FROM complaint) AS bodies,
        (SELECT sum(count) FROM sentiment_rollup) AS counted`),
    );
    expect([stored?.stored, stored?.bodies, stored?.counted].map(Number)).toEqual([rows * 0.9, rows * 0.9, rows * 0.9]);
  });
});
