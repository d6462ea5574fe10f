import sql from 'sql-template-tag';
import type { Mention } from '../../listening/mention.entity.js';
import type { Searchable } from '../searchable.js';
import { idsAfter, wanted } from './ids.js';

type Row = Pick<Mention, 'id' | 'text' | 'title' | 'authorName' | 'authorHandle' | 'occurredAt' | 'caseId'>;

/** Mentions by what they say and who said it; not those that their source has taken back. */
export const searchableMentions: Searchable = {
  kind: 'mention',
  idsAfter: idsAfter('mention'),
  async texts(asked, ids) {
    const rows = await asked.all<Row>(sql`SELECT m.id, m.text, m."authorName", m."authorHandle"
      FROM ${wanted(asked, ids)} AS wanted JOIN mention m ON m.id = wanted.value->>0 WHERE m."deletedAt" IS NULL`);
    return rows.map(({ id, text, authorName, authorHandle }) => ({ id, fields: [text, authorName, authorHandle] }));
  },
  named: async () => [],
  async shown(asked, _actor, ids) {
    const rows = await asked.all<Row>(sql`SELECT m.id, m.text, m.title, m."authorName", m."authorHandle", m."occurredAt", m."caseId"
      FROM ${wanted(asked, ids)} AS wanted JOIN mention m ON m.id = wanted.value->>0 WHERE m."deletedAt" IS NULL`);
    return rows.map((row) => ({
      id: row.id,
      number: null,
      title: row.title || row.authorName || row.authorHandle || '',
      body: row.text,
      at: Number(row.occurredAt),
      caseId: row.caseId,
    }));
  },
};
