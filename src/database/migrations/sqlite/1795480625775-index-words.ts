import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By hand: TypeORM knows no virtual tables. Fixed here, whatever kinds there are later. */
const kinds = ['case', 'complaint', 'mention', 'customer', 'order'];

export class IndexWords1795480625775 implements MigrationInterface {
  readonly name = 'IndexWords1795480625775';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "search_document" ("id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "seq" bigint NOT NULL, "words" text NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "search_document_seq" ON "search_document" ("kind", "seq") `);
    await runner.query(`CREATE TABLE "search_word" ("word" text PRIMARY KEY NOT NULL, "docs" integer NOT NULL) WITHOUT ROWID`);
    for (const kind of kinds) {
      // The words come folded and parted by spaces, so that both databases agree on what a word is.
      await runner.query(`CREATE VIRTUAL TABLE "search_${kind}" USING fts5(words, content='',
        tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* So Co'")`);
      // What is taken out leaves nothing behind: people may ask to be forgotten.
      await runner.query(`INSERT INTO "search_${kind}" ("search_${kind}", rank) VALUES ('secure-delete', 1)`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) await runner.query(`DROP TABLE "search_${kind}"`);
    await runner.query(`DROP TABLE "search_word"`);
    await runner.query(`DROP INDEX "search_document_seq"`);
    await runner.query(`DROP TABLE "search_document"`);
  }
}
