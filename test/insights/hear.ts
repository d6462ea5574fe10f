import { newId } from '../../src/common/ids.js';
import { insertRows } from '../../src/database/rows.js';
import type { Unit } from '../../src/database/unit.js';
import { Complaint } from '../../src/intake/complaint.entity.js';
import { heardOf } from '../../src/listening/heard.js';
import { Mention } from '../../src/listening/mention.entity.js';
import { Source } from '../../src/listening/source.entity.js';
import type { Label } from '../../src/sentiment/label.js';
import type { TestApp } from '../app.js';

interface Said {
  readonly at: string;
  readonly label?: Label;
  readonly topic?: string;
}

const scored = {
  score: 0,
  confidence: 1,
  evidence: [],
  language: 'en',
  topics: [],
  severity: 0,
  severityReasons: [],
};
const stamped = (unit: Unit) => ({ version: 1, createdAt: unit.at, updatedAt: unit.at });

/** Complaints as intake writes them: the row and its event in one unit. */
export function hearComplaint(
  redress: TestApp,
  { at, label = 'negative', topic = 'damaged', ...rest }: Said & Partial<Complaint>,
): Promise<string> {
  return redress.tx.run(async (unit) => {
    const row = {
      ...scored,
      ...stamped(unit),
      id: newId(),
      ownerId: 'test',
      channel: 'api' as const,
      body: 'text',
      tags: [],
      history: true,
      sku: null,
      ...rest,
      occurredAt: Date.parse(at),
      label,
      category: topic,
    };
    await insertRows(unit, Complaint, [row]);
    const heard = {
      occurredAt: row.occurredAt,
      source: row.channel,
      brands: [],
      label,
      topic,
      product: row.sku,
    };
    unit.emit('complaint.received', { id: row.id, heard, history: true });
    return row.id;
  });
}

/** Mentions as listening writes them. */
export function hearMention(
  redress: TestApp,
  sourceId: string,
  {
    at,
    label = 'negative',
    topic = 'late',
    brands,
    ...rest
  }: Said & { readonly brands: string[] } & Partial<Mention>,
): Promise<string> {
  return redress.tx.run(async (unit) => {
    const id = newId();
    const row = {
      ...scored,
      ...stamped(unit),
      id,
      sourceId,
      sourceKind: 'mastodon' as const,
      externalId: id,
      identity: id,
      title: '',
      text: 'text',
      contentHash: id,
      checkedAt: unit.at,
      likes: 0,
      reposts: 0,
      replies: 0,
      scoredLabel: label,
      ...rest,
      occurredAt: Date.parse(at),
      label,
      brands,
      category: topic,
    };
    await insertRows(unit, Mention, [row]);
    unit.emit('mention.received', { id, version: 1, heard: heardOf(row) });
    return id;
  });
}

export async function makeSource(redress: TestApp): Promise<string> {
  return redress.tx.run(async (unit) => {
    const id = newId();
    await insertRows(unit, Source, [
      {
        ...stamped(unit),
        id,
        kind: 'mastodon',
        settings: {},
        everySeconds: 60,
        active: false,
        nextPollAt: 0,
        behind: false,
      },
    ]);
    return id;
  });
}
