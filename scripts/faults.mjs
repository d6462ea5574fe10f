/**
 * `npm run faults -- --runs N`: kills the built program N times at each named point and N times at random, on both
 * databases, and prints a table. `--seed S` repeats the random deaths of an earlier run. Ends with 1 when anything
 * was lost, happened twice, or does not add up.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, checkNode, install, root } from './prepare.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' }, seed: { type: 'string' } } });
const runs = Number(values.runs);
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(runs) || runs < 1) {
  console.error('Say how often: npm run faults -- --runs 100');
  process.exit(2);
}

checkNode();
install();
install(path.join(root, 'test'));
build();

const report = path.join(root, 'test/.cache/faults.jsonl');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
console.log(`Killing it ${runs} times at each point and at random, on both databases; seed ${seed} …`);
const started = Date.now();
const result = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js',
    '--selectProjects', 'faults', '--testPathPatterns', 'faults/kill-',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      REDRESS_FAULT_RUNS: String(runs),
      REDRESS_FAULT_REPORT: report,
      REDRESS_SEED: seed,
    },
  },
);

const lines = existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : [];
const groups = new Map();
for (const line of lines) {
  const key = `${line.dialect} | ${line.point}`;
  groups.set(key, [...(groups.get(key) ?? []), line]);
}
console.log('\ndatabase | killed | runs | deliveries | answered before the death\n--- | --- | --- | --- | ---');
for (const [key, of] of groups) {
  const sum = (name) => of.reduce((total, line) => total + line[name], 0);
  console.log(`${key} | ${of.length} | ${sum('sent')} | ${sum('acknowledgedBefore')}`);
}
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
console.log(`\n${lines.length} deaths in ${minutes} minutes, seed ${seed}: ${result.status === 0 ? 'nothing lost, nothing twice' : 'FAILED'}.`);
process.exit(result.status ?? 1);
