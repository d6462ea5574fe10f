import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { decodeTimedPlace, encodeCursor } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { correctionsOf, judgementOf, lastWord, scorersWord, withRequest } from '../sentiment/correction.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { heardOf } from './heard.js';
import { scoreMention } from './score-mention.js';
import { MentionMonitor } from './mention-monitor.entity.js';
import { walkMentions } from './mention-walk.js';
import { Mention } from './mention.entity.js';
import { type FoundBy, type MentionPatch, type MentionQuery, presentMention } from './mention.schema.js';
import { Monitor } from './monitor.entity.js';
import { queryFrom } from './query-problem.js';
import { matches } from './query/query-matcher.js';
import { indexText, wordsOf } from './query/words.js';

const previewed = 50;

@Injectable()
export class MentionsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async list({ cursor, limit, q, ...filter }: MentionQuery) {
    const after = decodeTimedPlace('mentions', cursor);
    const wanted = wordsOf(q ?? '');
    // A search for signs only finds nothing, rather than everything.
    const belongs = (text: string) => q === undefined || (wanted.length > 0 && hasWords(text, wanted));
    const { ids, next } = await walkMentions(this.reads, filter, ({ text }) => belongs(text), after, limit);
    return { items: await this.present(ids), nextCursor: next && encodeCursor('mentions', next) };
  }

  async preview(source: string) {
    const query = queryFrom(source);
    const { ids, walked } = await walkMentions(
      this.reads,
      {},
      ({ text }) => matches(query, indexText(text)),
      null,
      previewed,
    );
    return { items: await this.present(ids), nextCursor: null, searched: walked };
  }

  async get(id: string) {
    const [mention] = await this.present([id]);
    if (!mention) throw new NotFound('mention');
    return mention;
  }

  /** A person judges better than the scorer: their word counts, here and in what follows from it. */
  async correct(actor: Actor, id: string, version: number, request: MentionPatch) {
    const read = await this.reads.manager().findOneBy(Mention, { id });
    if (!read) throw new NotFound('mention');
    const fresh = scoreMention(read, await this.scorer.setup());
    const monitors = await this.foundBy([id]);
    return this.tx.run(async (unit) => {
      const before = await unit.findForUpdate(Mention, { id });
      if (!before || before.deletedAt !== null) throw new NotFound('mention');
      const present = (row: Mention) => presentMention(row, monitors.get(id) ?? []);
      assertVersion(before, version, () => present(before));
      const scored = { ...scorersWord(before, fresh), label: before.scoredLabel };
      const corrected = withRequest(before, request);
      const changes = { ...corrected, ...lastWord(scored, corrected), version: version + 1, updatedAt: unit.at };
      const after: Mention = { ...before, ...changes };
      await updateRows(unit, Mention, [{ id, ...changes }]);
      unit.emit('mention.relabelled', { id, version: after.version, before: heardOf(before), after: heardOf(after) });
      const corrections = correctionsOf(scored, before, request);
      unit.emit('mention.judged', {
        id,
        caseId: before.caseId,
        actor,
        scorer: before.scorer,
        source: before.sourceKind,
        before: judgementOf(before),
        after: judgementOf(after),
        corrections,
      });
      await recordAct(unit, actor, 'mention.corrected', { type: 'mention', id }, { corrections });
      return present(after);
    });
  }

  /** In the order of the ids; those that do not exist are left out. */
  async present(ids: readonly string[]) {
    if (ids.length === 0) return [];
    const rows = await this.reads.manager().findBy(Mention, { id: In([...ids]) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const monitors = await this.foundBy(ids);
    return ids.flatMap((id) => {
      const mention = byId.get(id);
      return mention ? [presentMention(mention, monitors.get(id) ?? [])] : [];
    });
  }

  private async foundBy(ids: readonly string[]): Promise<Map<string, FoundBy[]>> {
    const links = await this.reads.manager().findBy(MentionMonitor, { mentionId: In([...ids]) });
    const used = [...new Set(links.map(({ monitorId }) => monitorId))];
    const monitors = await this.reads.manager().findBy(Monitor, { id: In(used) });
    const found = new Map<string, FoundBy[]>();
    for (const monitor of monitors) {
      for (const { mentionId } of links.filter(({ monitorId }) => monitorId === monitor.id)) {
        found.set(mentionId, [...(found.get(mentionId) ?? []), monitor]);
      }
    }
    return found;
  }
}

/** Every wanted word begins some word of the text. */
function hasWords(text: string, wanted: readonly string[]): boolean {
  const words = ` ${wordsOf(text).join(' ')}`;
  return wanted.every((word) => words.includes(` ${word}`));
}
