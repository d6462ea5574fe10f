import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Command, Option } from 'commander';
import type { z } from 'zod';
import { startedJobView, wholeJobView } from '../jobs/job.schema.js';
import { contentTypes, type FileFormat, fileFormats, formatOf } from './complaint-file.js';
import { say } from './console.js';
import { Failure } from './failure.js';
import { Server } from './server.js';

interface Options {
  readonly mode: string;
  readonly format?: FileFormat;
  readonly url?: string;
}

/** How often the job is looked at (milliseconds). */
const lookMs = 500;

/** Complaints from a file. */
export function importCommand(): Command {
  return new Command('import')
    .argument('<file>', 'complaints, one a row; docs/operations.md names the columns')
    .description('sends complaints to the running server and waits; exits 1 when a row is bad')
    .addOption(
      new Option('--mode <mode>', 'history: scored and counted; live: a case each, too')
        .choices(['history', 'live'])
        .default('history'),
    )
    .addOption(new Option('--format <format>', "unless the file's name says it").choices(fileFormats))
    .option('--url <url>', 'the server, unless it is the one that this environment starts')
    .addHelpText('after', '\nREDRESS_API_KEY holds a key with the scope intake.')
    .action(importFile);
}

async function importFile(file: string, { mode, format, url }: Options): Promise<void> {
  const type = contentTypes[formatOf(file, format)];
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`, 2);
  const server = Server.at(url);
  const { jobId } = await server.upload(`/api/complaints/import?mode=${mode}`, file, type, startedJobView);
  const { state, counts, errors } = await ended(server, jobId);
  const { rows = 0, imported = 0, known = 0, failed = 0 } = counts;
  say(`${imported} of ${rows} rows imported, ${known} known already, ${failed} bad.`);
  const unsaid = failed - errors.length;
  const lines = [
    ...(state === 'done' ? [] : [`The import ended as ${state}.`]),
    ...errors.map(({ line, reason }) => `line ${line}: ${reason}`),
    ...(unsaid > 0 ? [`… and ${unsaid} more.`] : []),
  ];
  if (lines.length > 0) throw new Failure(lines.join('\n'), 1);
}

async function ended(server: Server, jobId: string): Promise<z.output<typeof wholeJobView>> {
  for (;;) {
    const job = await server.get(`/api/jobs/${jobId}`, {}, wholeJobView);
    if (job.finishedAt !== null) return job;
    await sleep(lookMs);
  }
}
