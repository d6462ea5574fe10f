import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { MoreThan } from 'typeorm';
import { Conflict, Forbidden, NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { isId, newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, type Page, pageFrom } from '../common/paging.js';
import { iso, isoOrNull } from '../common/schemas.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { isUniqueViolation } from '../database/storage-error.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { type AuditActor, recordAct, saltedHash } from './audit.js';
import { hashPassword } from './passwords.js';
import { endSessions } from './sessions.service.js';
import { type Actor, atLeast } from './permissions.access.js';
import { isAway, Staff } from './staff.entity.js';
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
        capacity: body.capacity ?? null,
        skills: body.skills ?? null,
        awayUntil: null,
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
      tellOfPresence(unit, staff, next);
      if (passwordHash !== undefined || next.role !== staff.role || !next.active) await endSessions(unit, id);
      await recordAct(unit, actor, 'staff.changed', { type: 'staff', id }, {
        fields: Object.keys(patch),
        role: next.role,
        active: next.active,
      });
      return presentStaff(next);
    });
  }

  /** Says until when somebody is away; leads may say it of others. Null: they are there. */
  async setAway(actor: Actor, ref: string, until: number | null) {
    const id = ref === 'me' ? actor.id : ref;
    if (id !== actor.id && !atLeast(actor.role, 'lead')) throw new Forbidden('Others are set away by leads.');
    return this.tx.run(async (unit) => {
      const staff = isId(id) ? await unit.findForUpdate(Staff, { id }) : null;
      if (!staff) throw new NotFound('person');
      const awayUntil = until !== null && until > unit.at ? until : null;
      const next: Staff = { ...staff, awayUntil, version: staff.version + 1, updatedAt: unit.at };
      await unit.manager.update(Staff, { id }, next);
      tellOfPresence(unit, staff, next);
      await recordAct(unit, actor, 'staff.changed', { type: 'staff', id }, { fields: ['awayUntil'] });
      return presentStaff(next);
    });
  }

  /** True until the first person exists. */
  async isEmpty(): Promise<boolean> {
    return (await this.reads.one(sql`SELECT 1 AS found FROM staff LIMIT 1`)) === undefined;
  }
}

/** What those have to hear who give out cases. */
function tellOfPresence(unit: Unit, before: Staff, after: Staff): void {
  const { id } = after;
  const work = ({ active, awayUntil, capacity, skills, role }: Staff) =>
    JSON.stringify([active, awayUntil, capacity, skills, role]);
  if (work(before) === work(after)) return;
  unit.emit(after.active && !isAway(after, unit.at) ? 'staff.available' : 'staff.unavailable', { id });
  // Who leads no more sees fewer cases than before.
  if (before.role !== after.role) unit.emit('staff.unavailable', { id });
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
    capacity: staff.capacity,
    skills: staff.skills,
    awayUntil: isoOrNull(staff.awayUntil),
    version: staff.version,
    createdAt: iso(staff.createdAt),
    updatedAt: iso(staff.updatedAt),
  };
}
