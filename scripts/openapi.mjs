/**
 * `npm run openapi`: writes the types of the console's client from the OpenAPI document of the built server.
 * With `--check` it writes nothing and fails when they are not what the server says.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import 'reflect-metadata';
import { root } from './prepare.mjs';

const target = path.join(root, 'web/src/api/schema.d.ts');
const { createApp } = await import('../dist/src/http/create-app.js');
const { readEnv } = await import('../dist/config/env.js');
const { settingsFrom } = await import('../dist/config/settings.js');

const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-openapi-'));
const app = await createApp(settingsFrom(readEnv({ REDRESS_DATA_DIR: dataDir, REDRESS_LOG_LEVEL: 'silent', REDRESS_FAKE_PROCESSOR: '1' })));
await app.listen(0, '127.0.0.1');
const answer = await fetch(`${(await app.getUrl()).replace('[::1]', '127.0.0.1')}/api/openapi.json`);
const document = await answer.json();
// The console's client sets headers itself, where a version or a key is at hand.
for (const item of Object.values(document.paths)) {
  for (const operation of Object.values(item)) {
    if (operation.parameters) operation.parameters = operation.parameters.filter((parameter) => parameter.in !== 'header');
  }
}
await app.close();
rmSync(dataDir, { recursive: true });

const types = `// Made by \`npm run openapi\` from the server's schemas. Do not edit.\n\n${astToString(await openapiTS(document))}`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== types) {
    console.error('web/src/api/schema.d.ts is not what the server says: run npm run openapi.');
    process.exit(1);
  }
} else {
  writeFileSync(target, types);
  console.log(`Wrote ${path.relative(root, target)}`);
}
process.exit(0);
