import sql from 'sql-template-tag';
import type { Complaint } from '../../intake/complaint.entity.js';
import type { Searchable } from '../searchable.js';
import { idsAfter, wanted } from './ids.js';

type Row = Pick<
  Complaint,
  'id' | 'subject' | 'body' | 'externalId' | 'orderRef' | 'sku' | 'authorName' | 'authorEmail' | 'authorPhone' | 'authorHandle' | 'occurredAt' | 'caseId'
>;

/** Complaints by what they say, who wrote them, and what their sender calls them. */
export const searchableComplaints: Searchable = {
  kind: 'complaint',
  idsAfter: idsAfter('complaint'),
  async texts(asked, ids) {
    const rows = await asked.all<Row>(sql`SELECT c.id, c.subject, c.body, c."externalId", c."orderRef", c.sku,
        c."authorName", c."authorEmail", c."authorPhone", c."authorHandle"
      FROM ${wanted(asked, ids)} AS wanted JOIN complaint c ON c.id = wanted.value->>0`);
    return rows.map((row) => ({
      id: row.id,
      fields: [
        row.subject, row.body, row.authorName, row.authorEmail, row.authorPhone, row.authorHandle, row.orderRef, row.sku, row.externalId,
      ],
    }));
  },
  named: async () => [],
  async shown(asked, _actor, ids) {
    const rows = await asked.all<Row>(sql`SELECT c.id, c.subject, c.body, c."authorName", c."authorEmail", c."authorHandle", c."occurredAt", c."caseId"
      FROM ${wanted(asked, ids)} AS wanted JOIN complaint c ON c.id = wanted.value->>0`);
    return rows.map((row) => ({
      id: row.id,
      number: null,
      title: row.subject ?? row.authorName ?? row.authorEmail ?? row.authorHandle ?? '',
      body: row.body,
      at: Number(row.occurredAt),
      caseId: row.caseId,
    }));
  },
};
