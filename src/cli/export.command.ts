import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { limits } from '../../config/settings.js';
import { complaintPage, type ComplaintView } from '../intake/complaint.schema.js';
import { type FileFormat, fileFormats, fileText, formatOf, rowOf } from './complaint-file.js';
import { say } from './console.js';
import { Failure } from './failure.js';
import { Server } from './server.js';

interface Filter {
  readonly from?: string;
  readonly to?: string;
  readonly channel?: string;
}

interface Options extends Filter {
  readonly format?: FileFormat;
  readonly url?: string;
}

/** Complaints as a file that `import` takes. */
export function exportCommand(): Command {
  return new Command('export')
    .argument('<file>', 'a file that does not exist yet')
    .description('writes the complaints of the running server to a file, newest first')
    .addOption(
      new Option('--format <format>', "unless the file's name says it; ndjson is exact, csv is for spreadsheets").choices(
        fileFormats,
      ),
    )
    .option('--from <time>', 'made at this time or later, like 2026-03-01T00:00:00Z')
    .option('--to <time>', 'made before this time')
    .option('--channel <channels>', 'of these channels, by comma')
    .option('--url <url>', 'the server, unless it is the one that this environment starts')
    .addHelpText('after', '\nREDRESS_API_KEY holds a key with the scope read.')
    .action(exportFile);
}

async function exportFile(file: string, { format, url, ...filter }: Options): Promise<void> {
  const as = formatOf(file, format);
  const target = path.resolve(file);
  if (existsSync(target)) throw new Failure(`${target} exists already; nothing was written.`, 2);
  const server = Server.at(url);
  const partial = `${target}.partial`;
  let count = 0;
  const rows = async function* () {
    for await (const complaint of complaintsOf(server, filter)) {
      count += 1;
      yield rowOf(complaint);
    }
  };
  try {
    await pipeline(Readable.from(fileText(rows(), as)), createWriteStream(partial, { mode: 0o600 }));
    renameSync(partial, target);
  } finally {
    rmSync(partial, { force: true });
  }
  say(`Wrote ${count} complaints to ${target}.`);
}

async function* complaintsOf(server: Server, filter: Filter): AsyncGenerator<ComplaintView> {
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const query = { ...filter, limit: limits.pageSizeMax, ...(cursor && { cursor }) };
    const { items, nextCursor } = await server.get('/api/complaints', query, complaintPage);
    yield* items;
    cursor = nextCursor;
  }
}
