import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { DomainError } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { keep } from '../actions/carry-out.js';
import { knownTo } from '../actions/known-names.js';
import { Case } from '../case.entity.js';
import { assertResolvable } from '../checklists/assert-resolvable.js';
import { writeTimeline } from '../timeline.js';
import { textsOf } from './case-texts.js';
import { RuleFiring } from './rule-firing.entity.js';
import type { Rule } from './rule.entity.js';
import { holdsAll, needsTexts } from './rule.policy.js';
import { runRules } from './run-rules.js';
import { RulesInForce } from './rules-in-force.js';
import { ripeSql } from './ripe-sql.js';
import { occasionOf, RuleRound, states } from './rule-round.js';

/** How many cases one look takes from the round at most, and how many it fires for before it leaves the rest for later. */
const looksMax = 100_000;
const firesMax = 5_000;
/** How many are looked at in one query, how many of them closely, and how many commit together. */
const stride = 2_000;
const atOnce = 200;
const together = 8;

/** Rules that wait for time to pass: a round goes through everything that is not closed, a stretch at a time. */
@Injectable()
export class TimeRulesService {
  private readonly round: RuleRound;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RulesInForce) private readonly inForce: RulesInForce,
  ) {
    this.round = new RuleRound(reads);
  }

  /** Looks at the next cases of the round; returns for how many of them a rule has fired. */
  async run(): Promise<number> {
    const rules = await this.inForce.of(['time_passed']);
    let fired = 0;
    // Once around at most: from the middle of a state to the middle of the same one.
    for (let looked = 0, ends = 0; rules.length > 0 && looked < looksMax && fired < firesMax && ends <= states.length; ) {
      const stretch = await this.round.next(stride, ripeSql(this.reads.dialect, rules, this.clock.now()));
      for (const ids of piecesOf(stretch.ripe, atOnce)) fired += await this.look(rules, ids);
      looked += stretch.looked;
      ends += Number(stretch.endsState);
    }
    return fired;
  }

  private async look(rules: readonly Rule[], ids: readonly string[]): Promise<number> {
    const cases = await this.reads.manager().findBy(Case, { id: In([...ids]) });
    let fired = 0;
    for (const piece of piecesOf(await this.ripe(rules, cases), together)) {
      const done = await Promise.all(piece.map((id) => this.fire(rules, id)));
      fired += done.filter(Boolean).length;
    }
    return fired;
  }

  /** The cases for which some rule holds that has not fired on this occasion. */
  private async ripe(rules: readonly Rule[], cases: readonly Case[]): Promise<string[]> {
    const ids = cases.map(({ id }) => id);
    const texts = rules.some(({ conditions }) => needsTexts(conditions)) ? await textsOf(this.reads, ids) : null;
    const at = this.clock.now();
    const firings = await this.reads.manager().findBy(RuleFiring, { caseId: In(ids) });
    return cases
      .filter((now) => unfired(rules, now, firings).some(({ conditions }) => holdsAll(conditions, { before: null, now, texts: texts?.get(now.id) ?? [], at })))
      .map(({ id }) => id);
  }

  /** A case in a unit of its own: whoever vetoes what a rule does to one stops no other. */
  private async fire(rules: readonly Rule[], caseId: string): Promise<boolean> {
    try {
      return await this.tx.run((unit) => fireRules(unit, rules, caseId));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.tx.run((unit) => giveUp(unit, rules, caseId, error.code));
      return false;
    }
  }
}

async function fireRules(unit: Unit, rules: readonly Rule[], caseId: string): Promise<boolean> {
  const before = await unit.findForUpdate(Case, { id: caseId });
  if (!before) return false;
  const waiting = await stillWaiting(unit, rules, before);
  const texts = waiting.some(({ conditions }) => needsTexts(conditions)) ? await textsOf(unit, [caseId]) : null;
  const known = await knownTo(
    unit,
    waiting.flatMap(({ actions }) => actions),
    [before],
  );
  const run = runRules(waiting, { before: null, now: before, texts: texts?.get(caseId) ?? [], at: unit.at }, known);
  if (run.fired.length === 0) return false;
  if (run.after.state === 'resolved' && before.state !== 'resolved') await assertResolvable(unit, run.after);
  await noteFirings(unit, run.fired, before);
  await keep(unit, 'system', [{ before, ...run, refused: [] }]);
  return true;
}

/** The rules that wanted something that was vetoed do not ask again before there is a new occasion. */
async function giveUp(unit: Unit, rules: readonly Rule[], caseId: string, code: string): Promise<void> {
  const before = await unit.findForUpdate(Case, { id: caseId });
  if (!before) return;
  const texts = await textsOf(unit, [caseId]);
  const happened = { before: null, now: before, texts: texts.get(caseId) ?? [], at: unit.at };
  const refused = (await stillWaiting(unit, rules, before)).filter(({ conditions }) => holdsAll(conditions, happened));
  await noteFirings(unit, refused, before);
  await writeTimeline(
    unit,
    refused.map(({ id, name, version }) => ({
      caseId,
      kind: 'rule.refused',
      actorId: null,
      data: { ruleId: id, rule: name, version, code },
    })),
  );
}

function piecesOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

const stillWaiting = async (unit: Unit, rules: readonly Rule[], subject: Case): Promise<Rule[]> =>
  unfired(rules, subject, await unit.manager.findBy(RuleFiring, { caseId: subject.id }));

const unfired = (rules: readonly Rule[], subject: Case, firings: readonly RuleFiring[]): Rule[] =>
  rules.filter(
    ({ id }) =>
      !firings.some(
        ({ ruleId, caseId, occasion }) => ruleId === id && caseId === subject.id && occasion === occasionOf(subject),
      ),
  );

const noteFirings = (unit: Unit, rules: readonly { readonly id: string }[], subject: Case) =>
  insertRows(
    unit,
    RuleFiring,
    rules.map(({ id: ruleId }) => ({ ruleId, caseId: subject.id, occasion: occasionOf(subject), at: unit.at })),
    { onConflict: 'nothing' },
  );
