import sql from 'sql-template-tag';
import { normalisedEmail, normalisedHandle, normalisedPhone } from '../../customers/contact.policy.js';
import { jsonRows } from '../../database/json-rows.js';
import type { Searchable } from '../searchable.js';
import { gathered, idsAfter, wanted } from './ids.js';

/** People by name and by every address of theirs. */
export const searchableCustomers: Searchable = {
  kind: 'customer',
  idsAfter: idsAfter('customer'),
  async texts(asked, ids) {
    const people = await asked.all<{ id: string; name: string | null }>(sql`SELECT c.id, c.name
      FROM ${wanted(asked, ids)} AS wanted JOIN customer c ON c.id = wanted.value->>0 WHERE c."mergedIntoId" IS NULL`);
    const handles = gathered(await handlesOf(asked, ids), ({ value }) => [value]);
    return people
      .map(({ id, name }) => ({ id, fields: [name, ...(handles.get(id) ?? [])] }))
      .filter(({ fields }) => fields.some((field) => field !== null));
  },
  async named(asked, typed) {
    const addresses = [
      ['external', typed],
      ['email', normalisedEmail(typed)],
      ['phone', normalisedPhone(typed, null)],
      ['handle', typed.startsWith('@') ? normalisedHandle(typed) : null],
    ].filter(([, value]) => value !== null);
    const rows = await asked.all<{ id: string }>(sql`SELECT DISTINCT h."customerId" AS id
      FROM ${jsonRows(asked.dialect, addresses)} AS wanted
      JOIN customer_handle h ON h.kind = wanted.value->>0 AND h.value = wanted.value->>1`);
    return rows.map(({ id }) => id);
  },
  async shown(asked, _actor, ids) {
    const people = await asked.all<{ id: string; name: string | null; createdAt: number }>(sql`SELECT c.id, c.name, c."createdAt"
      FROM ${wanted(asked, ids)} AS wanted JOIN customer c ON c.id = wanted.value->>0 WHERE c."mergedIntoId" IS NULL`);
    const handles = gathered(await handlesOf(asked, ids), ({ value }) => [value]);
    return people.map(({ id, name, createdAt }) => {
      const addresses = (handles.get(id) ?? []).flatMap((value) => value ?? []);
      return { id, number: null, title: name ?? addresses[0] ?? '', body: addresses.join(' · '), at: Number(createdAt), caseId: null };
    });
  },
};

const handlesOf = (asked: Parameters<Searchable['texts']>[0], ids: readonly string[]) =>
  asked.all<{ id: string; value: string }>(sql`SELECT h."customerId" AS id, h.value
    FROM ${wanted(asked, ids)} AS wanted JOIN customer_handle h ON h."customerId" = wanted.value->>0 ORDER BY h.id`);
