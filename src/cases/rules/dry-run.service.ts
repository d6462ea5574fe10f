import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import sql, { join } from 'sql-template-tag';
import { Clock } from '../../common/clock.js';
import { iso } from '../../common/schemas.js';
import { ReportReads } from '../../database/reads.js';
import { assertKnown, knownTo } from '../actions/known-names.js';
import type { Known } from '../actions/apply-actions.js';
import { Case } from '../case.entity.js';
import { caseStates, unresolvedStates } from '../case.states.js';
import { caseNumber } from '../find-case.js';
import { TimelineEntry } from '../timeline-entry.entity.js';
import { summaryOf } from '../timeline-words.js';
import { grouped, replay, replayedKinds, type Stage } from './case-replay.js';
import { textsOf } from './case-texts.js';
import { needsTexts } from './rule.policy.js';
import type { DryRunBody } from './rule.schema.js';
import { occasionOf } from './rule-round.js';
import { runRules } from './run-rules.js';

const windowMs = 30 * 24 * 60 * 60 * 1000;
const casesMax = 2_000;
const examplesMax = 20;
/** What one dry run may cost; what it had no time to look at is said. */
const workMsMax = 5_000;
const pauseEvery = 10;

/** What a rule would have done in the last 30 days, had it been there. Nothing is written. */
@Injectable()
export class DryRunService {
  constructor(
    @Inject(ReportReads) private readonly reads: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async run(body: DryRunBody) {
    const manager = this.reads.manager();
    const at = this.clock.now();
    const from = at - windowMs;
    await assertKnown({ manager, at }, body.actions, '/actions');
    const ids = await this.candidates(body, from);
    const looked = ids.slice(0, casesMax);
    const cases = await manager.findBy(Case, { id: In(looked) });
    const lines = await manager.find(TimelineEntry, {
      where: { caseId: In(looked), kind: In([...replayedKinds]) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const texts = needsTexts(body.conditions) ? await textsOf(this.reads, looked) : null;
    const byCase = grouped(lines, ({ caseId }) => caseId);
    const known = await knownTo({ manager, at }, body.actions, cases);
    const byId = new Map(cases.map((each) => [each.id, each]));
    const firings: Firing[] = [];
    const began = performance.now();
    let done = 0;
    for (const id of looked) {
      // Patterns of long texts take their time, and others have to be served meanwhile.
      if (done % pauseEvery === 0) await setImmediate();
      if (performance.now() - began > workMsMax) break;
      const subject = byId.get(id);
      const past = (byCase.get(id) ?? []).map((line) => ({ ...line, at: Number(line.at) }));
      if (subject) firings.push(...firingsOf(body, replay(subject, past), texts?.get(id) ?? [], known, from));
      done += 1;
    }
    return {
      from: iso(from),
      looked: done,
      truncated: ids.length > done,
      cases: new Set(firings.map(({ subject }) => subject.id)).size,
      fired: firings.length,
      examples: firings.slice(0, examplesMax).map(({ subject, when, lines: told }) => ({
        case: { id: subject.id, number: caseNumber(subject.number), subject: subject.subject },
        at: iso(when),
        changes: told
          .filter(({ kind }) => kind !== 'rule.fired')
          .map(({ kind, data }) => ({ summary: summaryOf(kind, data), kind, data })),
        refused: told.flatMap(({ data }) => (data.refused ?? []) as { type: string; code: string }[]),
      })),
    };
  }

  /**
   * The cases that the rule would have looked at: the latest first; where time has to pass, those that nobody has touched
   * for the longest. Each state walks its own index, and all have their share.
   */
  private async candidates({ when }: DryRunBody, from: number): Promise<string[]> {
    const column = when === 'created' ? sql`"createdAt"` : sql`"updatedAt"`;
    const arms = caseStates.map((state) => {
      const waits = when === 'time_passed' && (unresolvedStates as readonly string[]).includes(state);
      const order = waits ? sql`${column}, id` : sql`${column} DESC, id DESC`;
      return sql`SELECT id, row_number() OVER (ORDER BY ${order}) AS place, ${column} AS at FROM (SELECT id, ${column} FROM support_case
        WHERE state = ${state} AND ${column} >= ${waits ? 0 : from} ORDER BY ${order} LIMIT ${casesMax + 1}) AS arm`;
    });
    const order = when === 'time_passed' ? sql`place, id` : sql`at DESC, id DESC`;
    const rows = await this.reads.all<{ id: string }>(
      sql`SELECT id FROM (${join(arms, ' UNION ALL ')}) AS found ORDER BY ${order} LIMIT ${casesMax + 1}`,
    );
    return rows.map(({ id }) => id);
  }
}

interface Firing {
  readonly subject: Case;
  readonly when: number;
  readonly lines: ReturnType<typeof runRules>['lines'];
}

function firingsOf(body: DryRunBody, stages: readonly Stage[], texts: readonly string[], known: Known, from: number): Firing[] {
  const rule = { id: '', name: '', version: 0, stops: false, conditions: body.conditions, actions: body.actions };
  const occasions = new Set<string>();
  return stages.flatMap((stage, index) => {
    // A rule of time is asked until the next thing happens.
    const until = (stages[index + 1]?.at ?? known.at + 1) - 1;
    const when = body.when === 'time_passed' ? until : stage.at;
    const asked =
      body.when === 'time_passed'
        ? !occasions.has(occasionOf(stage.now))
        : body.when === 'created'
          ? stage.before === null
          : stage.before !== null && stage.byPeople;
    if (when < from || !asked) return [];
    const before = body.when === 'updated' ? stage.before : null;
    const run = runRules([rule], { before, now: stage.now, texts, at: when }, { ...known, at: when });
    if (run.fired.length === 0) return [];
    occasions.add(occasionOf(stage.now));
    return [{ subject: stage.now, when, lines: run.lines }];
  });
}
