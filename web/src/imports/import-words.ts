import type { Job } from '../api/types.js';

export const stateNames: Readonly<Record<Job['state'], string>> = {
  waiting: 'To be started',
  queued: 'Waits its turn',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  stopped: 'Stopped',
};

export const tones: Readonly<Record<Job['state'], string | undefined>> = {
  waiting: 'warn',
  queued: undefined,
  running: undefined,
  done: 'good',
  failed: 'bad',
  stopped: 'warn',
};

export function nameOfImport({ state, result }: Pick<Job, 'state' | 'result'>): string {
  if (state === 'waiting') return 'A file that waits to be matched';
  if (result?.dryRun === true) return 'Dry run';
  return result?.mode === 'live' ? 'Live complaints' : 'History';
}

/** The fields of a complaint, in the words of people who import them. */
export const fields = [
  { field: 'body', label: 'Text of the complaint', several: true },
  { field: 'externalId', label: 'Your number for it', several: false },
  { field: 'occurredAt', label: 'Date', several: false },
  { field: 'subject', label: 'Subject', several: false },
  { field: 'channel', label: 'Channel', several: false },
  { field: 'author.name', label: 'Name', several: false },
  { field: 'author.email', label: 'E-mail', several: false },
  { field: 'author.phone', label: 'Phone', several: false },
  { field: 'author.handle', label: 'Handle', several: false },
  { field: 'orderRef', label: 'Order number', several: false },
  { field: 'sku', label: 'Product (SKU)', several: false },
  { field: 'remedySought', label: 'Remedy asked for', several: false },
  { field: 'inReplyTo', label: 'In reply to', several: false },
  { field: 'tags', label: 'Tags', several: true },
] as const;
