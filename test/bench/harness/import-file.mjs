import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from './stats.mjs';

const words = `the a my i you we it is was have has been order parcel kettle shop delivery week day email phone for with
  and but not never very still waiting arrived broken great terrible refund thanks money service quality again please
  nobody answered wonderful awful box size colour screen cable monday third time customer support happy angry good bad
  nice slow fast`.split(/\s+/);

/** A CSV file of complaints of 12 to 50 words over five years, about 320 bytes a row, the same in every run. */
export async function writeImportFile(file, rows, prefix) {
  const next = randomFrom(rows);
  const out = createWriteStream(file);
  out.write('externalId,channel,subject,body,author.name,author.email,orderRef,sku,occurredAt,tags\n');
  for (let row = 0; row < rows; row += 1) {
    const text = Array.from({ length: 12 + Math.floor(next() * 39) }, () => words[Math.floor(next() * words.length)]).join(' ');
    const at = new Date(1_600_000_000_000 + Math.floor(next() * 1.5e11)).toISOString();
    const person = Math.floor(next() * rows);
    const line = `${prefix}${row},email,"${text.slice(0, 30)}","${text}, ""really"".",Ann ${person},ann${person}@example.com,R${row},SKU-${row % 300},${at},"vip, web"\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

/** Sends the file and waits for the job. Milliseconds are the job's own; the upload is not among them. */
export async function runImport(redress, file, mode) {
  const { jobId } = await redress.send(`/api/complaints/import?mode=${mode}`, createReadStream(file), {
    'content-type': 'text/csv',
    'content-length': String(statSync(file).size),
  });
  for (;;) {
    const job = await redress.call('GET', `/api/jobs/${jobId}`);
    if (job.state === 'failed') throw new Error(JSON.stringify(job.errors));
    if (job.state === 'done') return { rows: job.counts.imported, ms: Date.parse(job.finishedAt) - Date.parse(job.startedAt) };
    await sleep(250);
  }
}
