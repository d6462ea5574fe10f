import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Prints where the newest profile of a folder spent its time: functions and packages by their own time. */
export function printProfile(dir) {
  const newest = readdirSync(dir)
    .filter((name) => name.endsWith('.cpuprofile'))
    .map((name) => path.join(dir, name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    .at(-1);
  if (!newest) return;
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(newest, 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const functions = new Map();
  const packages = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id);
    if (functionName === '(idle)') continue;
    const ms = timeDeltas[index] / 1000;
    total += ms;
    const file = url.replace(/^.*\/(?=(node_modules|dist)\/)/, '');
    add(functions, `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`, ms);
    add(packages, /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? (file.replace(/[^/]*$/, '') || functionName), ms);
  }
  for (const [title, times] of [['package or folder', packages], ['function', functions]]) {
    console.log(`\nOwn time by ${title} (${Math.round(total)} ms busy):`);
    const first = [...times].sort((a, b) => b[1] - a[1]).slice(0, 30);
    for (const [name, ms] of first) console.log(`${((100 * ms) / total).toFixed(1).padStart(5)} %  ${name}`);
  }
}

function add(times, name, ms) {
  times.set(name, (times.get(name) ?? 0) + ms);
}
