/**
 * Writes the two migrations (SQLite, PostgreSQL) that take the tables from where the migrations leave them to
 * what the entities say: `node scripts/new-migration.mjs add-cases`. Read them before you commit them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { startPostgres } from '../test/databases/postgres.mjs';

const name = process.argv[2];
if (!/^[a-z]+(-[a-z]+)+$/.test(name ?? '')) {
  console.error('Say what it does, as verb and noun: node scripts/new-migration.mjs add-cases');
  process.exit(2);
}
execFileSync('npx', ['nest', 'build'], { stdio: 'inherit' });
const { schema } = await import('../dist/src/schema.js');

const stamp = Date.now();
const className = `${name.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')}${stamp}`;

async function write(dialect, options) {
  const source = await new DataSource({ ...options, entities: schema.entities, migrations: schema.migrations[dialect] }).initialize();
  await source.runMigrations();
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  await source.destroy();
  const lines = (queries) =>
    queries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  if (upQueries.length === 0) return console.log(`${dialect}: nothing to do`);
  const file = `src/database/migrations/${dialect}/${stamp}-${name}.ts`;
  writeFileSync(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  readonly name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${lines(upQueries)}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines(downQueries.toReversed())}
  }
}
`,
  );
  console.log(file);
}

const dir = mkdtempSync(path.join(tmpdir(), 'redress-migration-'));
await write('sqlite', { type: 'sqlite', database: path.join(dir, 'db.sqlite') });
rmSync(dir, { recursive: true });
const postgres = await startPostgres();
try {
  await write('postgres', { type: 'postgres', url: postgres.url('postgres') });
} finally {
  await postgres.stop();
}
console.log(`Now add ${className} to both lists in src/schema.ts.`);
