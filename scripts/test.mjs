/**
 * `npm test`: everything, from a fresh clone. Lint, types, import rules, then unit, flow, browser and fault tests.
 * Ends with the plain line `N passed, N failed`; a test that is skipped counts as failed unless
 * `test/known-skips.json` names it with a reason.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, checkNode, install, root } from './prepare.mjs';

checkNode();
install();
install(path.join(root, 'test'));
build();

let passed = 0;
let failed = 0;
const only = process.argv.slice(2);

function check(name, command, args) {
  const started = Date.now();
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const ok = result.status === 0;
  console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else {
    failed += 1;
    process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
  }
}

function knownSkips() {
  const file = path.join(root, 'test/known-skips.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function jest(project) {
  const output = path.join(root, 'test/.cache', `${project}.json`);
  mkdirSync(path.dirname(output), { recursive: true });
  rmSync(output, { force: true });
  const result = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js',
      '--selectProjects', project, '--json', '--outputFile', output, '--passWithNoTests=false',
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { UV_THREADPOOL_SIZE: '8', ...process.env, NODE_ENV: 'test' } },
  );
  if (!existsSync(output)) {
    console.log(`✗ ${project} tests did not run (exit ${result.status})`);
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(output, 'utf8'));
  const skips = knownSkips();
  const skipped = report.testResults
    .flatMap((file) => file.assertionResults)
    .filter((test) => test.status === 'pending' || test.status === 'todo')
    .filter((test) => {
      const reason = skips[test.fullName];
      console.log(`${reason ? '-' : '✗'} skipped: ${test.fullName}${reason ? ` (${reason})` : ' (no reason is listed)'}`);
      return !reason;
    });
  // A file that cannot even be loaded has no tests to fail: it counts as one.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  passed += report.numPassedTests;
  failed += report.numFailedTests + skipped.length + broken.length;
  if (result.status !== 0 && report.numFailedTests + broken.length === 0) failed += 1;
  console.log(`${report.success ? '✓' : '✗'} ${project}: ${report.numPassedTests} passed, ${report.numFailedTests + broken.length} failed`);
}

if (only.length === 0 || only.includes('static')) {
  check('lint', 'npx', ['oxlint', '--deny-warnings', 'src', 'config', 'test', 'web', 'scripts', 'ormconfig.ts']);
  check('types', 'npx', ['tsc', '--noEmit', '-p', 'tsconfig.test.json']);
  check('types of the console', 'npx', ['tsc', '--noEmit', '-p', 'web/tsconfig.json']);
  check('console client is current', 'node', ['scripts/openapi.mjs', '--check']);
  check('import rules', 'npx', ['depcruise', '--config', '.dependency-cruiser.cjs', 'src', 'config', 'ormconfig.ts']);
}
for (const project of ['unit', 'flow', 'browser', 'faults']) if (only.length === 0 || only.includes(project)) jest(project);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
