import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Client, Json } from '../client.js';

export const csv = { 'content-type': 'text/csv' };
export const ndjson = { 'content-type': 'application/x-ndjson' };
export const xlsx = { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** The job that was started, once it is one of these states. */
export async function jobIn(client: Client, { status, body }: Answer, states: readonly string[] = ['done', 'failed']): Promise<Json> {
  expect([status, body.code]).toEqual([202, undefined]);
  for (;;) {
    const job = (await client.get(`/api/jobs/${body.jobId}`)).body;
    if (states.includes(String(job.state))) return job;
    await sleep(20);
  }
}
