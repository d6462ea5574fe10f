import { Command, Option } from 'commander';
import { KeysService } from '../staff/keys.service.js';
import { type Scope, scopes } from '../staff/permissions.access.js';
import { say, withDatabase } from './console.js';
import { Failure } from './failure.js';
import { findPerson } from './find-person.js';

/** Keys for machines. */
export function keyCommand(): Command {
  const command = new Command('key').description('keys for machines');
  command
    .command('add <name>')
    .description('makes a key that acts as a person, and prints it once')
    .requiredOption('--user <email>', 'whose rights it has; it dies with them')
    .addOption(new Option('--scope <scope...>', 'what it is for').choices(scopes).makeOptionMandatory())
    .action(add);
  return command;
}

async function add(name: string, options: { readonly user: string; readonly scope: Scope[] }): Promise<void> {
  const { key } = await withDatabase(async (database) => {
    const person = await findPerson(database.reads, options.user);
    if (!person.active) throw new Failure(`${options.user} has left; a key would not work.`, 1);
    const { id, role, email } = person;
    const actor = { id, role, email, name: person.name, teamIds: [], scopes: null, keyId: null };
    return new KeysService(database.tx, database.reads).create(actor, { name, scopes: options.scope });
  });
  say(key);
}
