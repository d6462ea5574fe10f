#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { backupCommand } from './cli/backup.command.js';
import { exportCommand } from './cli/export.command.js';
import { Failure } from './cli/failure.js';
import { importCommand } from './cli/import.command.js';
import { keyCommand } from './cli/key.command.js';
import { rollupsCommand } from './cli/rollups.command.js';
import { userCommand } from './cli/user.command.js';
import { verifyCommand } from './cli/verify.command.js';
import { DomainError } from './common/domain-error.js';
import { DatabaseLocked } from './database/database-lock.js';
import { NoDatabase } from './database/looking.js';

const program = new Command('redress')
  .description('Looks after a Redress installation. Reads the same environment as the server.')
  .addHelpText('after', '\nExit codes: 0 done; 1 failed, or something is wrong; 2 cannot be done like this.')
  .exitOverride();
const commands = [
  userCommand(),
  keyCommand(),
  importCommand(),
  exportCommand(),
  backupCommand(),
  verifyCommand(),
  rollupsCommand(),
];
for (const command of commands) {
  program.addCommand(command.copyInheritedSettings(program));
}
for (const command of program.commands.flatMap((parent) => parent.commands)) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong and gives the exit code. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(
    `${error instanceof DomainError ? error.detail : error instanceof Error ? error.message : String(error)}\n`,
  );
  if (error instanceof Failure) return error.exitCode;
  return error instanceof DatabaseLocked || error instanceof NoDatabase ? 2 : 1;
}
