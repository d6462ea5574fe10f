/**
 * `npm run bench`: what Redress costs, as ratios within one run, against the targets in docs/measurements.md.
 * Arguments: `--quick` for a smoke run whose numbers mean nothing, `--only NAME` (scoring, intake, import, queue, search, console),
 * `--database sqlite|postgres`, `--profile DIR` to keep CPU profiles of the intake and print where time goes.
 * Ends with 1 when a target is missed.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, checkNode, install, root } from './prepare.mjs';

const benches = ['scoring', 'intake', 'import', 'queue', 'search', 'console'];
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: benches },
    database: { type: 'string', multiple: true, default: ['sqlite', 'postgres'] },
    profile: { type: 'string' },
  },
});

checkNode();
install();
install(path.join(root, 'test'));
build();

const results = [];
for (const name of values.only) {
  const { run } = await import(`../test/bench/${name}.bench.mjs`);
  console.log(`Measuring ${name} …`);
  for (const result of await run({ quick: values.quick, dialects: values.database, profileDir: values.profile ?? null })) {
    results.push(result);
    console.log(line(result));
  }
}

console.log(`\n${['what', 'median', 'spread', 'target', 'detail'].join(' | ')}\n--- | --- | --- | --- | ---`);
for (const result of results) console.log(line(result));
const missed = results.filter(({ value, target, atMost }) => !met(value, target, atMost));
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.map(({ name }) => name).join('; ')}`);
const { stopDatabases } = await import('../test/bench/harness/databases.mjs');
await stopDatabases();
process.exit(missed.length === 0 || values.quick ? 0 : 1);

/** A target without `atMost` is the least that is good enough; none at all: the figure is only told. */
function met(value, target, atMost = false) {
  return target === null || (atMost ? value <= target : value >= target);
}

function line({ name, value, spread, target, atMost, unit = '', detail }) {
  const wanted = target === null ? '' : `${atMost ? '≤' : '≥'} ${target}${unit}${met(value, target, atMost) ? '' : ' missed'}`;
  return [name, `${value.toFixed(2)}${unit}`, spread, wanted, detail].join(' | ');
}
