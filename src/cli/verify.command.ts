import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { Clock } from '../common/clock.js';
import type { Looking } from '../database/looking.js';
import { verifyRollup } from '../insights/rollup-proof.js';
import { type Anchor, verifyAudit } from '../staff/audit-proof.js';
import { say, withLook } from './console.js';
import { Failure } from './failure.js';
import { describeDifferences } from './rollups.command.js';

interface Options {
  readonly anchor?: string;
  readonly rollups?: boolean;
}

/** Proves that what is stored is what was written. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('checks the audit chain and the database file; exits 1 when something is wrong')
    .option(
      '--anchor <file>',
      'a file with the anchor line of an earlier run: shows also a chain written anew',
    )
    .option('--rollups', 'compare the rollups with a recount, too')
    .action(verify);
}

async function verify(options: Options): Promise<void> {
  const anchor = options.anchor === undefined ? undefined : anchorIn(options.anchor);
  const problems = await withLook(async (looking) => [
    ...(await verifyChain(looking, anchor)),
    ...(await verifyFile(looking)),
    ...(options.rollups ? await verifyCounts(looking) : []),
  ]);
  if (problems.length > 0) throw new Failure(problems.join('\n'), 1);
}

async function verifyChain({ reads }: Looking, anchor: Anchor | undefined): Promise<readonly string[]> {
  const { entries, head, problems } = await verifyAudit(reads, new Clock().now(), anchor);
  say(`audit chain: ${verdict(problems)}, ${entries} entries`);
  if (head) say(`anchor: ${head.seq} ${head.hash}`);
  return problems;
}

async function verifyFile(looking: Looking): Promise<readonly string[]> {
  if (looking.reads.dialect === 'postgres') return [];
  const damage = await looking.damage();
  say(`database file: ${verdict(damage)}`);
  return damage;
}

async function verifyCounts({ reads }: Looking): Promise<readonly string[]> {
  const { days, differences } = await verifyRollup(reads);
  say(`rollups: ${verdict(differences)}, ${days} days`);
  return describeDifferences(differences);
}

const verdict = ({ length }: readonly unknown[]): string => (length === 0 ? 'sound' : `${length} wrong`);

function anchorIn(file: string): Anchor {
  const found = /(\d+)[ :]+([0-9a-f]{64})\b/.exec(readFileSync(file, 'utf8'));
  if (!found) throw new Failure(`${file} holds no anchor: a number and a hash, as verify prints them.`, 2);
  return { seq: Number(found[1]), hash: String(found[2]) };
}
