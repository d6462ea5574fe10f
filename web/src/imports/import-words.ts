import type { Job } from '../api/types.js';
import { t } from '../texts/t.js';

export const stateNames: Readonly<Record<Job['state'], string>> = {
  waiting: t('To be started'),
  queued: t('Waits its turn'),
  running: t('Running'),
  done: t('Done'),
  failed: t('Failed'),
  stopped: t('Stopped'),
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
  if (state === 'waiting') return t('A file that waits to be matched');
  if (result?.dryRun === true) return t('Dry run');
  return result?.mode === 'live' ? t('Live complaints') : t('History');
}

/** The fields of a complaint, in the words of people who import them. */
export const fields = [
  { field: 'body', label: t('Text of the complaint'), several: true },
  { field: 'externalId', label: t('Your number for it'), several: false },
  { field: 'occurredAt', label: t('Date'), several: false },
  { field: 'subject', label: t('Subject'), several: false },
  { field: 'channel', label: t('Channel'), several: false },
  { field: 'author.name', label: t('Name'), several: false },
  { field: 'author.email', label: t('E-mail'), several: false },
  { field: 'author.phone', label: t('Phone'), several: false },
  { field: 'author.handle', label: t('Handle'), several: false },
  { field: 'orderRef', label: t('Order number'), several: false },
  { field: 'sku', label: t('Product (SKU)'), several: false },
  { field: 'remedySought', label: t('Remedy asked for'), several: false },
  { field: 'inReplyTo', label: t('In reply to'), several: false },
  { field: 'tags', label: t('Tags'), several: true },
] as const;
