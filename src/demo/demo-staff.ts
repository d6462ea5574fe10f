import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '../../config/settings.js';
import type { StaffRole } from '../staff/permissions.access.js';
import { StaffService } from '../staff/staff.service.js';
import { DemoClient } from './demo-client.js';

/** By this domain a database is known to hold the demo and nothing else. */
export const demoDomain = 'alderfinch.example';

const people: readonly (readonly [name: string, role: StaffRole])[] = [
  ['Mara Feld', 'admin'],
  ['Iris Vogel', 'manager'],
  ['Tom Akande', 'lead'],
  ['Lena Ruiz', 'lead'],
  ['Devon Price', 'agent'],
  ['Yuki Tan', 'agent'],
  ['Noah Stein', 'agent'],
  ['Sofia Marin', 'agent'],
];

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly password: string;
}

export interface DemoTeam {
  readonly people: readonly DemoPerson[];
  readonly admin: DemoClient;
  readonly manager: DemoClient;
  readonly leads: readonly DemoClient[];
  readonly agents: readonly DemoClient[];
}

/** Hires everybody, each with a random password of their own. */
export async function hire(app: NestFastifyApplication, settings: Settings): Promise<DemoTeam> {
  const hired = people.map(([name, role]) => ({
    name,
    role,
    email: `${name.split(' ')[0]?.toLowerCase()}@${demoDomain}`,
    password: randomBytes(9).toString('base64url'),
  }));
  const staff = app.get(StaffService);
  for (const person of hired) await staff.create('system', { ...person, active: true });
  const clients = await Promise.all(
    hired.map(async ({ email, password, role }) => ({ role, client: await DemoClient.signIn(app, settings, email, password) })),
  );
  const of = (role: StaffRole) => clients.filter((each) => each.role === role).map(({ client }) => client);
  const [[admin], [manager]] = [of('admin'), of('manager')];
  if (!admin || !manager) throw new Error('A shop needs an administrator and a manager.');
  return { people: hired, admin, manager, leads: of('lead'), agents: of('agent') };
}
