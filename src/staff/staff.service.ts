import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { MoreThan } from 'typeorm';
import { Conflict, NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, type Page, pageFrom } from '../common/paging.js';
import { iso } from '../common/schemas.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { isUniqueViolation } from '../database/storage-error.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { type AuditActor, recordAct, saltedHash } from './audit.js';
import { hashPassword } from './passwords.js';
import { endSessions } from './sessions.service.js';
import { Staff } from './staff.entity.js';
import type { NewStaff, StaffPatch } from './staff.schema.js';

class EmailTaken extends Conflict {
  constructor() {
    super('staff.email_taken', 'Somebody else signs in with this mail address.');
  }
}

class LastAdmin extends Conflict {
  constructor() {
    super('staff.last_admin', 'This is the last active administrator. Make another one first.');
  }
}

@Injectable()
export class StaffService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(cursor: string | undefined, limit: number): Promise<Page<ReturnType<typeof presentStaff>>> {
    const after = decodeCursor('staff', cursor, 1);
    const where = after ? { email: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(Staff, { where, order: { email: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentStaff, (row) => encodeCursor('staff', [row.email]));
  }

  async get(id: string) {
    const staff = await this.reads.manager().findOneBy(Staff, { id });
    if (!staff) throw new NotFound('person');
    return presentStaff(staff);
  }

  async create(actor: AuditActor, body: NewStaff) {
    // Hashing takes tens of milliseconds, so it happens before the unit of work, never inside.
    const passwordHash = body.password === undefined ? null : await hashPassword(body.password);
    return this.tx.run(async (unit) => {
      const staff: Staff = {
        id: newId(),
        email: body.email.toLowerCase(),
        name: body.name,
        role: body.role,
        active: body.active,
        passwordHash,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      const made = await insertRows(unit, Staff, [staff], { onConflict: 'nothing', returning: ['id'] });
      if (made.length === 0) throw new EmailTaken();
      await recordAct(unit, actor, 'staff.created', { type: 'staff', id: staff.id }, {
        role: staff.role,
        email: saltedHash(staff.email),
      });
      return unit.answer(presentStaff(staff));
    });
  }

  async change(actor: AuditActor, id: string, version: number, patch: StaffPatch) {
    const { password, ...fields } = patch;
    const passwordHash = password === undefined ? undefined : await hashPassword(password);
    return this.tx.run(async (unit) => {
      const staff = await unit.findForUpdate(Staff, { id });
      if (!staff) throw new NotFound('person');
      assertVersion(staff, version, () => presentStaff(staff));
      const next: Staff = { ...staff, ...fields, email: fields.email?.toLowerCase() ?? staff.email };
      if (passwordHash !== undefined) next.passwordHash = passwordHash;
      next.version = staff.version + 1;
      next.updatedAt = unit.at;
      await assertAdminRemains(unit, staff, next);
      await unit.manager.update(Staff, { id }, next).catch((error: unknown) => {
        throw isUniqueViolation(error) ? new EmailTaken() : error;
      });
      if (passwordHash !== undefined || next.role !== staff.role || !next.active) await endSessions(unit, id);
      await recordAct(unit, actor, 'staff.changed', { type: 'staff', id }, {
        fields: Object.keys(patch),
        role: next.role,
        active: next.active,
      });
      return presentStaff(next);
    });
  }

  /** True until the first person exists. */
  async isEmpty(): Promise<boolean> {
    return (await this.reads.one(sql`SELECT 1 AS found FROM staff LIMIT 1`)) === undefined;
  }
}

async function assertAdminRemains(unit: Unit, before: Staff, after: Staff): Promise<void> {
  const wasAdmin = before.role === 'admin' && before.active;
  if (!wasAdmin || (after.role === 'admin' && after.active)) return;
  // Locked in one order, so that two administrators cannot demote each other at once.
  const lock = unit.dialect === 'postgres' ? sql`FOR UPDATE` : sql``;
  const admins = await unit.all<{ id: string }>(
    sql`SELECT id FROM staff WHERE role = 'admin' AND active = ${true} ORDER BY id ${lock}`,
  );
  if (!admins.some(({ id }) => id !== before.id)) throw new LastAdmin();
}

export function presentStaff(staff: Staff) {
  return {
    id: staff.id,
    email: staff.email,
    name: staff.name,
    role: staff.role,
    active: Boolean(staff.active),
    version: staff.version,
    createdAt: iso(staff.createdAt),
    updatedAt: iso(staff.updatedAt),
  };
}
