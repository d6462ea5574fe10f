import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Reads } from '../database/reads.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { Delivery, EffectHandler } from '../events/event-registry.js';
import { heardOf } from './heard.js';
import { MentionMonitor } from './mention-monitor.entity.js';
import { walkMentions, type WalkResult } from './mention-walk.js';
import { linkOf } from './mention-writer.js';
import { Mention } from './mention.entity.js';
import { Monitor } from './monitor.entity.js';
import { matches } from './query/query-matcher.js';
import { parseQuery } from './query/query-parser.js';
import { indexText } from './query/words.js';

/** As many mentions are linked in one unit of work. */
const atOnce = 200;

/** Some mentions that the query finds, and where to go on. */
type Found = Pick<WalkResult, 'ids' | 'next'> & { readonly query: string };

/**
 * A monitor that is new, or has another query, also finds what others had found before it. One stretch at a time,
 * newest first: each ends with the promise of the next. It looks before it writes, outside any unit of work, as an
 * effect does, so that nobody waits while texts are read.
 */
@Injectable()
export class LinkMonitorHandler implements EffectHandler<'monitor.changed', Found | null> {
  readonly name = 'listening.link_monitor';
  readonly on = 'monitor.changed';
  readonly kind = 'effect';
  readonly timeLimitMs = 30_000;

  constructor(@Inject(Reads) private readonly reads: Reads) {}

  async call({ payload: { id, after } }: Delivery<'monitor.changed'>): Promise<Found | null> {
    const monitor = await this.reads.manager().findOneBy(Monitor, { id, active: true });
    if (!monitor) return null;
    const query = parseQuery(monitor.query);
    const belongs = ({ text }: { readonly text: string }) => matches(query, indexText(text));
    const { ids, next } = await walkMentions(this.reads, {}, belongs, after, atOnce);
    return { ids, next, query: monitor.query };
  }

  async store(unit: Unit, { payload: { id } }: Delivery<'monitor.changed'>, found: Found | null): Promise<void> {
    const monitor = await unit.findForUpdate(Monitor, { id });
    // With another query another walk has begun at the top.
    if (!found || !monitor?.active || monitor.query !== found.query) return;
    await linkMentions(unit, monitor, found.ids);
    if (found.next) unit.emit('monitor.changed', { id, after: found.next });
  }
}

/** Who has the link already stays as it is. The brand counts from when the mention was made, as if always there. */
async function linkMentions(unit: Unit, monitor: Monitor, ids: readonly string[]): Promise<void> {
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const mentions = await unit.manager.find(Mention, {
    where: { id: In([...ids]), deletedAt: IsNull() },
    // In the order in which readings lock them.
    order: { identity: 'ASC' },
    ...lock,
  });
  const links = await insertRows<MentionMonitor, { mentionId: string }>(
    unit,
    MentionMonitor,
    mentions.map((mention) => linkOf(mention, monitor.id)),
    { onConflict: 'nothing', returning: ['mentionId'] },
  );
  const linked = new Set(links.map(({ mentionId }) => mentionId));
  const changes = mentions
    .filter(({ id }) => linked.has(id))
    .map((before) => {
      const brands = [...new Set([...before.brands, monitor.brand])];
      return { before, after: { ...before, brands, version: before.version + 1 } };
    });
  await updateRows(
    unit,
    Mention,
    changes.map(({ after: { id, brands, version } }) => ({ id, brands, version, updatedAt: unit.at })),
  );
  for (const { before, after } of changes) {
    const { id, version } = after;
    unit.emit('mention.updated', { id, version, before: heardOf(before), after: heardOf(after) });
  }
}
