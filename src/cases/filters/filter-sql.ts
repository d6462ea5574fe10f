import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Dialect } from '../../database/connection.js';
import { type Looker, meant, stretchOf } from './filter.policy.js';
import type { FilterCondition } from './filter.schema.js';

const columns = {
  state: 'state',
  priority: 'priority',
  category: 'category',
  channel: 'channel',
  sentiment: 'label',
  customer: 'customerId',
  order: 'orderRef',
  severity: 'severity',
  reopened: 'reopenedCount',
} as const;

const column = (name: string): Sql => raw(`c."${name}"`);

/** The same rule as `matches`, as a condition on the case `c`. */
export function conditionSql(dialect: Dialect, condition: FilterCondition, looker: Looker): Sql {
  switch (condition.field) {
    case 'breaching':
      return condition.value ? sql`c.breaching` : sql`NOT c.breaching`;
    case 'createdAt':
    case 'updatedAt':
    case 'dueAt': {
      const [from, to] = stretchOf(condition, looker.now);
      return sql`(${column(condition.field)} >= ${from} AND ${column(condition.field)} < ${to})`;
    }
    case 'assignee':
      return among(column('assigneeId'), meant(condition, looker), condition.operator);
    case 'team':
      return among(column('teamId'), meant(condition, looker), condition.operator);
    case 'tag': {
      const tags = dialect === 'sqlite' ? sql`json_each(c.tags)` : sql`json_array_elements_text(c.tags::json)`;
      const value = dialect === 'sqlite' ? sql`tag.value` : sql`tag`;
      const tagged = sql`EXISTS (SELECT 1 FROM ${tags} AS tag WHERE ${value} IN (${join(condition.value)}))`;
      return condition.operator === 'in' ? tagged : sql`NOT ${tagged}`;
    }
    default: {
      const subject = column(columns[condition.field]);
      if (typeof condition.value !== 'number') return among(subject, condition.value, condition.operator);
      return condition.operator === 'at_least' ? sql`${subject} >= ${condition.value}` : sql`${subject} <= ${condition.value}`;
    }
  }
}

/** Whatever is NULL: the answer is true or false, never unknown. */
function among(subject: Sql, values: readonly (string | number | null)[], operator: FilterCondition['operator']): Sql {
  const named = values.filter((value) => value !== null);
  const inNamed = named.length > 0 ? sql`${subject} IN (${join(named)})` : sql`1 = 0`;
  const isIn = values.includes(null)
    ? sql`(${subject} IS NULL OR ${inNamed})`
    : sql`(${subject} IS NOT NULL AND ${inNamed})`;
  return operator === 'in' ? isIn : sql`NOT ${isIn}`;
}
