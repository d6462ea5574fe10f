import { randomBytes } from 'node:crypto';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import { type StaffRole, roles } from '../staff/permissions.access.js';
import { Staff } from '../staff/staff.entity.js';
import { StaffService } from '../staff/staff.service.js';
import { readSecret, say, table, withDatabase, withLook } from './console.js';
import { Failure } from './failure.js';
import { findPerson } from './find-person.js';

const passwordSchema = z.string().min(8, 'A password has at least 8 characters.').max(256);

interface PasswordOption {
  readonly passwordStdin?: boolean;
}

/** People who can sign in. */
export function userCommand(): Command {
  const command = new Command('user').description('people who can sign in');
  command
    .command('add <email>')
    .description('adds a person; prints a random password unless one is given')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('agent'))
    .option('--name <name>', 'how they are called')
    .option('--password-stdin', 'read the password from standard input')
    .action(add);
  command.command('list').description('lists everybody').action(list);
  command
    .command('password <email>')
    .description('sets a new password and ends every session')
    .option('--password-stdin', 'read the password from standard input')
    .action(setPassword);
  return command;
}

async function add(
  email: string,
  options: PasswordOption & { readonly role: StaffRole; readonly name?: string },
): Promise<void> {
  if (!z.email().max(320).safeParse(email).success) throw new Failure(`${email} is not a mail address.`, 2);
  const { password, shown } = await passwordFrom(options);
  const name = options.name ?? email;
  await withDatabase((database) =>
    serviceOf(database).create('system', { email, name, role: options.role, password, active: true }),
  );
  say(`Added ${email} as ${options.role}.${shown}`);
}

async function list(): Promise<void> {
  const people = await withLook(({ reads }) => reads.manager().find(Staff, { order: { email: 'ASC' } }));
  const rows = people.map(({ email, role, name, active }) => [email, role, active ? 'active' : 'left', name]);
  say(table([['EMAIL', 'ROLE', 'STATE', 'NAME'], ...rows]));
}

async function setPassword(email: string, options: PasswordOption): Promise<void> {
  const { password, shown } = await passwordFrom(options);
  await withDatabase(async (database) => {
    const person = await findPerson(database.reads, email);
    await serviceOf(database).change('system', person.id, person.version, { password });
  });
  say(`Changed the password of ${email}; every session has ended.${shown}`);
}

async function passwordFrom({ passwordStdin }: PasswordOption): Promise<{ password: string; shown: string }> {
  if (!passwordStdin) {
    const password = randomBytes(12).toString('base64url');
    return { password, shown: `\nPassword: ${password} (shown this once)` };
  }
  const parsed = passwordSchema.safeParse(await readSecret());
  if (!parsed.success) throw new Failure(parsed.error.issues[0]?.message ?? 'The password is not valid.', 2);
  return { password: parsed.data, shown: '' };
}

const serviceOf = ({ tx, reads }: Database): StaffService => new StaffService(tx, reads);
