import { In } from 'typeorm';
import { newId } from '../common/ids.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { lastWord } from '../sentiment/correction.js';
import { heardOf } from './heard.js';
import type { HeardItem, Words } from './heard-item.js';
import { MentionMonitor } from './mention-monitor.entity.js';
import { Mention } from './mention.entity.js';
import type { Source } from './source.entity.js';

export interface Written {
  readonly new: number;
  readonly updated: number;
}

/** What has to be written whole; `words` is null where nothing had changed when it was heard. */
type News = HeardItem & { readonly words: Words };
const isNews = (heard: HeardItem): heard is News => heard.words !== null;

type Origin = Pick<Source, 'id' | 'kind'>;

/**
 * Stores what was heard: new mentions, edits of known ones, and how far they have spread. One unit of work.
 */
export async function writeMentions(
  unit: Unit,
  origin: Origin,
  heard: readonly HeardItem[],
): Promise<Written> {
  // Always in one order: two sources that show the same posts must not wait for each other crosswise.
  const items = [...new Map(heard.map((each) => [each.identity, each])).values()].sort((a, b) =>
    a.identity < b.identity ? -1 : 1,
  );
  if (items.length === 0) return { new: 0, updated: 0 };
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const rows = await unit.manager.find(Mention, {
    where: { identity: In(items.map(({ identity }) => identity)) },
    order: { identity: 'ASC' },
    ...lock,
  });
  const known = new Map(rows.map((row) => [row.identity, row]));
  const fresh = items
    .filter(isNews)
    .filter(({ identity, monitors }) => !known.has(identity) && monitors.length > 0);
  const seen = items.flatMap((each) => {
    const mention = known.get(each.identity);
    return mention && mention.deletedAt === null ? [{ ...each, mention }] : [];
  });
  await spread(unit, seen);
  return { new: await receive(unit, origin, fresh), updated: await revise(unit, seen) };
}

async function receive(unit: Unit, origin: Origin, fresh: readonly News[]): Promise<number> {
  const rows = fresh.map((each) => mentionFrom(each, origin, unit.at));
  const kept = await insertRows<Mention, { id: string }>(unit, Mention, rows, {
    onConflict: 'nothing',
    returning: ['id'],
  });
  const ids = new Set(kept.map(({ id }) => id));
  const links: MentionMonitor[] = [];
  rows.forEach((row, index) => {
    if (!ids.has(row.id)) return;
    links.push(...(fresh[index]?.monitors ?? []).map(({ id }) => linkOf(row, id)));
    unit.emit('mention.received', { id: row.id, version: row.version, heard: heardOf(row) });
  });
  await insertRows(unit, MentionMonitor, links);
  return ids.size;
}

type Seen = HeardItem & { readonly mention: Mention };

/**
 * Another hash is an edit. A monitor that found the old words keeps its finding; one that finds the new ones
 * joins.
 */
async function revise(unit: Unit, seen: readonly Seen[]): Promise<number> {
  const edited = seen.flatMap(({ words, ...each }) =>
    words !== null && each.mention.contentHash !== words.contentHash ? [{ ...each, words }] : [],
  );
  for (const { mention, words, monitors } of edited) {
    const changes = {
      ...words,
      editedAt: words.editedAt ?? unit.at,
      ...lastWord({ ...words, label: words.scoredLabel }, mention),
      brands: [...new Set([...mention.brands, ...monitors.map(({ brand }) => brand)])],
      version: mention.version + 1,
      updatedAt: unit.at,
    };
    await updateRows(unit, Mention, [{ id: mention.id, ...changes }]);
    await insertRows(
      unit,
      MentionMonitor,
      monitors.map(({ id }) => linkOf(mention, id)),
      { onConflict: 'nothing' },
    );
    unit.emit('mention.updated', {
      id: mention.id,
      version: changes.version,
      before: heardOf(mention),
      after: heardOf({ ...mention, ...changes }),
    });
  }
  return edited.length;
}

/** Likes and boosts raise the reach of a mention; they are no news and make no version. */
async function spread(unit: Unit, seen: readonly Seen[]): Promise<void> {
  const changed = seen.flatMap(({ mention, item: { engagement, authorFollowers } }) => {
    const next = { ...engagement, reach: authorFollowers ?? mention.reach };
    const same = (['likes', 'reposts', 'replies', 'reach'] as const).every(
      (name) => mention[name] === next[name],
    );
    return same ? [] : [{ id: mention.id, ...next }];
  });
  await updateRows(unit, Mention, changed);
}

/** The source says that these are gone. What was counted is taken back, and the words are not kept. */
export async function deleteMentions(
  unit: Unit,
  sourceId: string,
  externalIds: readonly string[],
): Promise<number> {
  if (externalIds.length === 0) return 0;
  const rows = await unit.manager.findBy(Mention, { sourceId, externalId: In([...externalIds]) });
  const present = rows.filter(({ deletedAt }) => deletedAt === null);
  for (const mention of present) {
    const version = mention.version + 1;
    await updateRows(unit, Mention, [
      {
        id: mention.id,
        title: '',
        text: '',
        evidence: [],
        authorHandle: null,
        authorName: null,
        url: null,
        deletedAt: unit.at,
        version,
        updatedAt: unit.at,
      },
    ]);
    unit.emit('mention.deleted', { id: mention.id, version, heard: heardOf(mention) });
  }
  return present.length;
}

function mentionFrom({ item, identity, monitors, words }: News, origin: Origin, at: number): Mention {
  return {
    id: newId(),
    sourceId: origin.id,
    sourceKind: origin.kind,
    externalId: item.externalId,
    identity,
    url: item.url,
    authorHandle: item.authorHandle,
    authorName: item.authorName,
    reach: item.authorFollowers,
    ...words,
    occurredAt: item.createdAt ?? at,
    deletedAt: null,
    checkedAt: at,
    ...item.engagement,
    label: words.scoredLabel,
    correctedLabel: null,
    correctedCategory: null,
    correctedSeverity: null,
    brands: [...new Set(monitors.map(({ brand }) => brand))],
    caseId: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
}

export const linkOf = ({ id, occurredAt }: Pick<Mention, 'id' | 'occurredAt'>, monitorId: string): MentionMonitor => ({
  mentionId: id,
  monitorId,
  occurredAt,
});
