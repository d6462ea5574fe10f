import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MergeCases1795487440999 implements MigrationInterface {
  readonly name = 'MergeCases1795487440999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "mergedIntoId" text`);
    await runner.query(`CREATE INDEX "case_merged_into" ON "support_case" ("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL`);
    await runner.query(`CREATE TABLE "case_merge" ("id" text PRIMARY KEY NOT NULL, "fromId" text NOT NULL, "intoId" text NOT NULL, "fromState" text NOT NULL, "taken" text NOT NULL, "actorId" text NOT NULL, "createdAt" bigint NOT NULL, "undoneAt" bigint, CONSTRAINT "case_merge_from" FOREIGN KEY ("fromId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`CREATE UNIQUE INDEX "case_merge_standing" ON "case_merge" ("fromId") WHERE "undoneAt" IS NULL`);
    await runner.query(`CREATE TABLE "case_merge_item" ("mergeId" text NOT NULL, "kind" text NOT NULL, "itemId" text NOT NULL, PRIMARY KEY ("mergeId", "kind", "itemId"))`);
    await runner.query(`CREATE INDEX "case_merge_item_of" ON "case_merge_item" ("itemId") `);
    await runner.query(`CREATE TABLE "case_link" ("id" text PRIMARY KEY NOT NULL, "caseId" text NOT NULL, "otherId" text NOT NULL, "kind" text NOT NULL, "createdById" text NOT NULL, "createdAt" bigint NOT NULL, CONSTRAINT "case_link_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`CREATE UNIQUE INDEX "case_link_once" ON "case_link" ("caseId", "otherId", "kind") `);
    await runner.query(`CREATE INDEX "case_link_other" ON "case_link" ("otherId") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "case_link"`);
    await runner.query(`DROP TABLE "case_merge_item"`);
    await runner.query(`DROP TABLE "case_merge"`);
    await runner.query(`DROP INDEX "case_merged_into"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "mergedIntoId"`);
  }
}
