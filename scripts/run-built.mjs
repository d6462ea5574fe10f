/** Runs a program of `dist/`, building it first when its sources have changed: `node scripts/run-built.mjs dist/src/cli.js …`. */
import { spawnSync } from 'node:child_process';
import { build, checkNode, install, root } from './prepare.mjs';

checkNode();
install();
build();
const { status } = spawnSync(process.execPath, process.argv.slice(2), { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
