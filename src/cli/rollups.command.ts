import { Command } from 'commander';
import { iso } from '../common/schemas.js';
import { type Difference, rebuildRollup, verifyRollup } from '../insights/rollup-proof.js';
import { say, withDatabase, withLook } from './console.js';
import { Failure } from './failure.js';

interface Options {
  readonly verify?: boolean;
  readonly rebuild?: boolean;
}

/** The counts that insights are drawn from. */
export function rollupsCommand(): Command {
  return new Command('rollups')
    .description('the counts behind the insights')
    .option('--verify', 'compare them with a recount; exits 1 when they differ')
    .option('--rebuild', 'count everything again')
    .action(rollups);
}

async function rollups(options: Options): Promise<void> {
  if (!options.verify && !options.rebuild) throw new Failure('Say --verify or --rebuild.', 2);
  if (options.rebuild) {
    const { days } = await withDatabase(({ tx, reads }) => rebuildRollup(tx, reads));
    say(`Counted ${days} days again.`);
  }
  if (options.verify) {
    const { days, differences } = await withLook(({ reads }) => verifyRollup(reads));
    if (differences.length > 0) throw new Failure(describeDifferences(differences).join('\n'), 1);
    say(`The rollups equal a recount of ${days} days.`);
  }
}

/** More lines would not make anything clearer. */
const shown = 50;

export function describeDifferences(differences: readonly Difference[]): string[] {
  const rest = differences.length - shown;
  return [...differences.slice(0, shown).map(describe), ...(rest > 0 ? [`… and ${rest} more.`] : [])];
}

function describe({ quarterAt, brands, source, label, topic, product, excess }: Difference): string {
  const cell = [brands, source, label, topic, product].filter((part) => part !== '').join(' ');
  return `${iso(quarterAt)} ${cell}: ${Math.abs(excess)} too ${excess > 0 ? 'many' : 'few'}`;
}
