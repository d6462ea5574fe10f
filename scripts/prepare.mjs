/** What `npm start`, `npm test` and `npm run bench` share: install and build, each only when needed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Runs a command in the project's folder, showing what it prints; ends this process when it fails. */
export function run(command, args, { cwd = root, quiet = false } = {}) {
  const result = spawnSync(command, args, { cwd, stdio: quiet ? 'pipe' : 'inherit', encoding: 'utf8' });
  if (result.status !== 0) {
    if (quiet) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    console.error(`\nFailed: ${command} ${args.join(' ')}`);
    process.exit(result.status ?? 1);
  }
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Redress needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** What compiling the SQLite driver would need and this machine lacks. */
function missingForCompiling() {
  const missing = [];
  if (!has('python3')) missing.push('python3');
  if (!has('make')) missing.push('make');
  if (!has('c++') && !has('g++') && !has('clang++')) missing.push('a C++ compiler (g++)');
  return missing;
}

function driverWorks() {
  try {
    createRequire(path.join(root, 'package.json'))('sqlite3');
    return true;
  } catch {
    return false;
  }
}

const stampOf = (folder) => path.join(folder, 'node_modules', '.redress-installed');
const lockOf = (folder) => createHash('sha256').update(readFileSync(path.join(folder, 'package-lock.json'))).digest('hex');

/** Installs what package-lock.json says, if it is not there yet. */
export function install(folder = root) {
  const stamp = stampOf(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockOf(folder)) return;
  const missing = folder === root ? missingForCompiling() : [];
  if (missing.length > 0) {
    console.error(
      `Note: where no prebuilt sqlite3 can be fetched it is compiled (about two minutes). For that this machine lacks: ${missing.join(', ')}.`,
    );
  }
  console.log(`Installing packages${folder === root ? '' : ' for the tests'} …`);
  // Not `npm ci`: it insists on entries for every platform's optional binaries, which not every registry has.
  // With --no-save the versions of the lock file are installed and the lock file stays as it is.
  const arguments_ = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', arguments_, { cwd: folder, stdio: 'inherit' });
  if (result.status !== 0 || (folder === root && !driverWorks())) {
    console.error('\nThe packages could not be installed.');
    if (folder === root) {
      console.error(
        missing.length > 0
          ? `sqlite3 must be compiled here. Install first: ${missing.join(', ')} (Debian: apt-get install python3 make g++), then try again.`
          : 'If the error above is about sqlite3: compiling it needs the headers of this Node.js version (npm config nodedir, or a network that reaches nodejs.org).',
      );
    }
    process.exit(1);
  }
  writeFileSync(stamp, lockOf(folder));
}

/** A digest over everything that goes into the build. */
function sourceDigest() {
  const digest = createHash('sha256');
  const add = (relative) => {
    const absolute = path.join(root, relative);
    if (!existsSync(absolute)) return;
    if (statSync(absolute).isFile()) {
      digest.update(relative).update(readFileSync(absolute));
      return;
    }
    for (const name of readdirSync(absolute).sort()) if (!name.endsWith('.spec.ts')) add(path.join(relative, name));
  };
  for (const part of ['src', 'config', 'web', 'ormconfig.ts', 'tsconfig.json', 'nest-cli.json', 'package-lock.json']) add(part);
  return digest.digest('hex');
}

/** Builds server and console, if their sources have changed since the last time. */
export function build() {
  const stamp = path.join(root, 'dist', '.built');
  const digest = sourceDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('Building …');
  run('npx', ['nest', 'build'], { quiet: true });
  run('npx', ['vite', 'build', 'web', '--logLevel', 'warn'], { quiet: true });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

export function commandOutput(command, args) {
  return execFileSync(command, args, { cwd: root, encoding: 'utf8' });
}
