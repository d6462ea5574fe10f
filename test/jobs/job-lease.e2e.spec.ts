import 'reflect-metadata';
import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/rows.js';
import type { Step } from '../../src/jobs/job-kinds.js';
import { JobLease, LeaseLost } from '../../src/jobs/job-lease.js';
import { Job } from '../../src/jobs/job.entity.js';
import { startApp, type TestApp } from '../app.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('the right to work on a job (%s)', (dialect) => {
  let redress: TestApp;
  beforeAll(async () => {
    redress = await startApp(dialect);
  });
  afterAll(() => redress.close());

  async function queued(): Promise<string> {
    const id = newId();
    const job: Job = {
      // No runner knows this kind, so only the test works on it.
      id, kind: 'test', state: 'queued', staffId: 'somebody', parameters: {}, position: 0, progress: 0, counts: {}, result: null,
      leaseToken: null, leaseUntil: null, startedAt: null, finishedAt: null, version: 1, createdAt: 0, updatedAt: 0,
    };
    await redress.tx.run((unit) => insertRows(unit, Job, [job]));
    return id;
  }

  const step: Step = { position: 7, progress: 0.5, errors: [{ line: 3, reason: 'bad' }], write: async () => ({ rows: 2 }) };
  const stored = (id: string) => redress.reads.manager().findOneByOrFail(Job, { id });

  it('is given to one of many who want it', async () => {
    const id = await queued();
    const taken = await Promise.all(Array.from({ length: 10 }, () => JobLease.take(redress.tx, id)));
    expect(taken.filter((each) => each !== null).length).toBe(1);
  });

  it('holds as long as steps are made, and counts them', async () => {
    const id = await queued();
    const taken = await JobLease.take(redress.tx, id);
    for (let at = 0; at < 3; at += 1) {
      redress.clock.advance(50_000);
      await taken?.lease.store({ ...step, errors: [{ line: at + 1, reason: 'bad' }] });
      expect(await JobLease.take(redress.tx, id)).toBeNull();
    }
    expect(await stored(id)).toMatchObject({ state: 'running', position: 7, counts: { rows: 6, failed: 3 }, version: 5 });
    await taken?.lease.finish('done');
    expect(await stored(id)).toMatchObject({ state: 'done', progress: 1, leaseToken: null });
    expect(await JobLease.take(redress.tx, id)).toBeNull();
  });

  it('is lost by who says nothing for a minute, with everything they still want to write', async () => {
    const id = await queued();
    const frozen = await JobLease.take(redress.tx, id);
    redress.clock.advance(60_001);
    const next = await JobLease.take(redress.tx, id);
    await next?.lease.store(step);
    await expect(frozen?.lease.store({ ...step, position: 99 })).rejects.toThrow(LeaseLost);
    await expect(frozen?.lease.finish('done')).rejects.toThrow(LeaseLost);
    expect(await stored(id)).toMatchObject({ state: 'running', position: 7, counts: { rows: 2, failed: 1 } });
  });

  it('can be handed back', async () => {
    const id = await queued();
    const taken = await JobLease.take(redress.tx, id);
    await taken?.lease.release();
    expect(await stored(id)).toMatchObject({ state: 'queued', leaseToken: null, leaseUntil: null });
    expect(await JobLease.take(redress.tx, id)).not.toBeNull();
  });
});
