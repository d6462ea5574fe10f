import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import sql, { empty } from 'sql-template-tag';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { BadCursor, decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { iso } from '../../common/schemas.js';
import { fieldErrors, type Issue } from '../../common/validation.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { assertKnown } from '../actions/known-names.js';
import { RuleVersion } from './rule-version.entity.js';
import { Rule } from './rule.entity.js';
import { presentRule, type RuleBody, ruleBody, type RulePatch, type RuleQuery, said } from './rule.schema.js';
import { RulesInForce } from './rules-in-force.js';

/** More would be asked about every change. */
const rulesMax = 200;

/** Rules as managers write them. Every change is a version that is kept, and an act of the audit. */
@Injectable()
export class RulesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(RulesInForce) private readonly inForce: RulesInForce,
  ) {}

  async list({ cursor, limit }: RuleQuery) {
    const place = placeOf(cursor);
    const after = place ? sql`WHERE (position, id) > (${place[0]}, ${place[1]})` : empty;
    const keys = await this.reads.all<{ id: string }>(
      sql`SELECT id FROM rule ${after} ORDER BY position, id LIMIT ${limit + 1}`,
    );
    const rows = await this.reads.manager().findBy(Rule, { id: In(keys.map(({ id }) => id)) });
    const ordered = keys.flatMap(({ id }) => rows.find((row) => row.id === id) ?? []);
    return pageFrom(ordered, limit, presentRule, (row) => encodeCursor('rules', [row.position, row.id]));
  }

  async get(id: string) {
    const rule = await this.reads.manager().findOneBy(Rule, { id });
    if (!rule) throw new NotFound('rule');
    return presentRule(rule);
  }

  /** Newest first; of a rule that was deleted, too. */
  async versions(id: string) {
    const rows = await this.reads.manager().find(RuleVersion, { where: { ruleId: id }, order: { version: 'DESC' }, take: 100 });
    if (rows.length === 0) throw new NotFound('rule');
    return {
      items: rows.map(({ version, content, actorId, createdAt }) => ({
        version,
        changedBy: actorId,
        createdAt: iso(createdAt),
        ...said(content),
      })),
    };
  }

  async create(actor: Actor, { when, ...body }: RuleBody) {
    return this.changing(async (unit) => {
      if ((await unit.manager.count(Rule)) >= rulesMax) {
        throw new ValidationFailed([{ pointer: '', code: 'too_many', detail: `There can be ${rulesMax} rules.` }]);
      }
      const rule: Rule = { id: newId(), trigger: when, ...body, version: 1, createdAt: unit.at, updatedAt: unit.at };
      await assertKnown(unit, rule.actions, '/actions');
      await insertRows(unit, Rule, [rule]);
      await keepVersion(unit, actor, rule);
      await recordAct(unit, actor, 'rule.created', { type: 'rule', id: rule.id }, { name: rule.name, when });
      return unit.answer(presentRule(rule));
    });
  }

  async change(actor: Actor, id: string, version: number, patch: RulePatch) {
    return this.changing(async (unit) => {
      const before = await this.held(unit, id, version);
      const checked = ruleBody.safeParse({ ...said(before), ...patch });
      if (!checked.success) throw new ValidationFailed(fieldErrors(checked.error.issues as readonly Issue[]));
      const { when, ...body } = checked.data;
      const rule: Rule = { ...before, trigger: when, ...body, version: before.version + 1, updatedAt: unit.at };
      if (patch.actions || patch.active) await assertKnown(unit, rule.actions, '/actions');
      await unit.manager.update(Rule, { id }, rule);
      await keepVersion(unit, actor, rule);
      await recordAct(unit, actor, 'rule.changed', { type: 'rule', id }, { fields: Object.keys(patch), version: rule.version });
      return presentRule(rule);
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.changing(async (unit) => {
      const rule = await this.held(unit, id, undefined);
      await unit.manager.delete(Rule, { id });
      await unit.all(sql`DELETE FROM rule_firing WHERE "ruleId" = ${id}`);
      await recordAct(unit, actor, 'rule.deleted', { type: 'rule', id }, { name: rule.name, version: rule.version });
      return unit.answer(null, 204);
    });
  }

  /** The process that has changed a rule goes by it at once; others do so soon. */
  private changing<Result>(work: (unit: Unit) => Promise<Result>): Promise<Result> {
    return this.tx.run((unit) => {
      unit.afterCommit(() => this.inForce.forget());
      return work(unit);
    });
  }

  private async held(unit: Unit, id: string, version: number | undefined): Promise<Rule> {
    const rule = await unit.findForUpdate(Rule, { id });
    if (!rule) throw new NotFound('rule');
    assertVersion(rule, version, () => presentRule(rule));
    return rule;
  }
}

async function keepVersion(unit: Unit, actor: Actor, { id: ruleId, version, ...rule }: Rule): Promise<void> {
  const { name, trigger, conditions, actions, position, active, stops } = rule;
  const content = { name, trigger, conditions, actions, position, active, stops };
  await insertRows(unit, RuleVersion, [{ id: newId(), ruleId, version, content, actorId: actor.id, createdAt: unit.at }]);
}

function placeOf(cursor: string | undefined): readonly [number, string] | null {
  const place = decodeCursor('rules', cursor, 2);
  if (!place) return null;
  const [position, id] = place;
  if (!Number.isSafeInteger(position) || typeof id !== 'string' || !isId(id)) throw new BadCursor();
  return [Number(position), id];
}
