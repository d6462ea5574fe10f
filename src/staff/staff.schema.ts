import { z } from 'zod';
import { resource, text, time } from '../common/schemas.js';
import { roles, scopes } from './permissions.access.js';
import { skills } from './skills.js';

const password = z.string().min(8).max(256);

export const signInBody = z
  .strictObject({ email: z.string().min(1).max(320), password: z.string().min(1).max(256) })
  .meta({ id: 'SignIn' });

export const sessionView = z
  .object({
    staff: z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) }),
    keyId: z.string().nullable(),
    permissions: z.array(z.string()).describe('What the caller may do; the console shows nothing else'),
  })
  .meta({ id: 'Session' });

const work = {
  capacity: z.number().int().min(0).max(10_000).nullable().optional().describe('How many cases are given to them at once; null: no limit'),
  skills: skills.nullable().optional(),
};

export const awayBody = z.strictObject({ until: time().nullable() }).meta({ id: 'Away' });

export const newStaffBody = z
  .strictObject({
    email: z.email().max(320),
    name: text(200),
    role: z.enum(roles),
    password: password.optional(),
    active: z.boolean().default(true),
    ...work,
  })
  .meta({ id: 'NewStaff' });

export const staffPatch = z
  .strictObject({
    email: z.email().max(320).optional(),
    name: text(200).optional(),
    role: z.enum(roles).optional(),
    password: password.optional(),
    active: z.boolean().optional(),
    ...work,
    awayUntil: time().nullable().optional(),
  })
  .meta({ id: 'StaffPatch' });

export const staffView = z
  .object({ ...resource, email: z.string(), name: z.string(), role: z.enum(roles), active: z.boolean(), capacity: z.number().int().nullable(), skills: skills.nullable(), awayUntil: z.iso.datetime().nullable() })
  .meta({ id: 'Staff' });

export const newKeyBody = z
  .strictObject({ name: text(200), scopes: z.array(z.enum(scopes)).min(1).max(scopes.length) })
  .meta({ id: 'NewKey' });

export const keyView = z
  .object({ ...resource, name: z.string(), prefix: z.string(), scopes: z.array(z.enum(scopes)), staffId: z.string() })
  .meta({ id: 'Key' });

export const newKeyView = keyView.extend({ key: z.string().describe('Shown this once') }).meta({ id: 'NewKeyShown' });

export type NewStaff = z.infer<typeof newStaffBody>;
export type StaffPatch = z.infer<typeof staffPatch>;
export type NewKey = z.infer<typeof newKeyBody>;
