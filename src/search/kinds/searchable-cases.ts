import sql from 'sql-template-tag';
import { caseNumber } from '../../cases/find-case.js';
import { visibleTo } from '../../cases/visible-cases.js';
import type { Searchable } from '../searchable.js';
import { gathered, idsAfter, wanted } from './ids.js';

/** The largest number that the column holds. */
const numberMax = 2_147_483_647;

interface CaseRow {
  readonly id: string;
  readonly number: number;
  readonly subject: string;
  readonly tags: string;
  readonly orderRef: string | null;
  readonly name: string | null;
}

/** Cases by number, subject, customer, tags and order, and by the notes of staff. */
export const searchableCases: Searchable = {
  kind: 'case',
  idsAfter: idsAfter('support_case'),
  async texts(asked, ids) {
    const cases = await asked.all<CaseRow>(sql`SELECT c.id, c.number, c.subject, c.tags, c."orderRef", p.name
      FROM ${wanted(asked, ids)} AS wanted JOIN support_case c ON c.id = wanted.value->>0
      LEFT JOIN customer p ON p.id = c."customerId"`);
    const notes = await asked.all<{ id: string; data: string }>(sql`SELECT t."caseId" AS id, t.data
      FROM ${wanted(asked, ids)} AS wanted JOIN timeline_entry t ON t."caseId" = wanted.value->>0
      WHERE t.kind = 'case.noted' ORDER BY t.at, t.id`);
    const said = gathered(notes, ({ data }) => [String((JSON.parse(data) as { body?: string }).body ?? '')]);
    return cases.map(({ id, number, subject, tags, orderRef, name }) => ({
      id,
      fields: [`${caseNumber(number)} ${subject}`, name, orderRef, ...(JSON.parse(tags) as string[]), ...(said.get(id) ?? [])],
    }));
  },
  async named(asked, typed) {
    const number = Number(/^(?:CASE-|#)?([1-9]\d{0,9})$/i.exec(typed)?.[1]);
    if (!(number <= numberMax)) return [];
    return (await asked.all<{ id: string }>(sql`SELECT id FROM support_case WHERE number = ${number}`)).map(({ id }) => id);
  },
  async shown(asked, actor, ids) {
    const rows = await asked.all<CaseRow & { createdAt: number }>(sql`SELECT c.id, c.number, c.subject, c."createdAt", p.name, c."orderRef"
      FROM ${wanted(asked, ids)} AS wanted JOIN support_case c ON c.id = wanted.value->>0
      LEFT JOIN customer p ON p.id = c."customerId" WHERE ${visibleTo(actor) ?? sql`true`}`);
    return rows.map(({ id, number, subject, createdAt, name, orderRef }) => ({
      id,
      number: caseNumber(number),
      title: subject,
      body: [name, orderRef].filter(Boolean).join(' · '),
      at: Number(createdAt),
      caseId: id,
    }));
  },
};
