import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By hand: TypeORM knows no tsvector. Fixed here, whatever kinds there are later. */
const kinds = ['case', 'complaint', 'mention', 'customer', 'order'];

export class IndexWords1795480625775 implements MigrationInterface {
  readonly name = 'IndexWords1795480625775';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "search_document" ("id" text NOT NULL, "kind" text NOT NULL, "seq" bigint NOT NULL, "words" text NOT NULL, CONSTRAINT "PK_bd53cc58377efc2153e7398269e" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE UNIQUE INDEX "search_document_seq" ON "search_document" ("kind", "seq") `);
    // By bytes, so that the words which begin alike stand together whatever the database's language.
    await runner.query(`CREATE TABLE "search_word" ("word" text COLLATE "C" PRIMARY KEY, "docs" integer NOT NULL)`);
    for (const kind of kinds) {
      await runner.query(`CREATE TABLE "search_${kind}" ("seq" bigint PRIMARY KEY, "words" tsvector NOT NULL)`);
      await runner.query(`CREATE INDEX "search_${kind}_words" ON "search_${kind}" USING gin ("words")`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) await runner.query(`DROP TABLE "search_${kind}"`);
    await runner.query(`DROP TABLE "search_word"`);
    await runner.query(`DROP INDEX "public"."search_document_seq"`);
    await runner.query(`DROP TABLE "search_document"`);
  }
}
