import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Dialect } from '../../database/connection.js';
import { conditionSql } from '../filters/filter-sql.js';
import type { PlainCondition, RuleCondition } from './rule-condition.schema.js';

interface Asked {
  readonly id: string;
  readonly conditions: readonly RuleCondition[];
}

/** A statement takes so many values and no more; rules that name more are asked case by case. */
const valuesMax = 10_000;

/**
 * Whether it is worth asking these rules about the case `c` at `at` (epoch milliseconds): what the database can tell of
 * their conditions holds, and they have not fired on this occasion. It never leaves out a case for which a rule holds.
 */
export function ripeSql(dialect: Dialect, rules: readonly Asked[], at: number): Sql {
  const any = rules.map(({ id, conditions }) => {
    const told = conditions.flatMap((condition) => tellable(dialect, condition, at) ?? []);
    const fired = sql`EXISTS (SELECT 1 FROM rule_firing f WHERE f."ruleId" = ${id} AND f."caseId" = c.id
      AND f.occasion = CAST(c."heardAt" AS text) || ' ' || CAST(c."reopenedCount" AS text))`;
    return sql`(${join([...told, sql`NOT ${fired}`], ' AND ')})`;
  });
  const ripe = join(any, ' OR ');
  return ripe.values.length > valuesMax ? sql`1 = 1` : sql`(${ripe})`;
}

/** Null for what is in the texts. */
function tellable(dialect: Dialect, condition: RuleCondition, at: number): Sql | null {
  if (!('any' in condition)) return plainSql(dialect, condition, at);
  const told = condition.any.map((each) => plainSql(dialect, each, at));
  return told.every((each) => each !== null) ? sql`(${join(told, ' OR ')})` : null;
}

function plainSql(dialect: Dialect, condition: PlainCondition, at: number): Sql | null {
  if ('was' in condition || condition.operator === 'changed' || condition.operator === 'again') return null;
  switch (condition.field) {
    case 'subject':
    case 'text':
      return null;
    case 'heardAt':
    case 'respondedAt':
    case 'resolvedAt': {
      const column = raw(`c."${condition.field}"`);
      return condition.operator === 'older_than'
        ? sql`${column} < ${at - condition.value}`
        : sql`${column} >= ${at - condition.value}`;
    }
    default:
      return conditionSql(dialect, condition, { staffId: '', teamIds: [], now: at });
  }
}
