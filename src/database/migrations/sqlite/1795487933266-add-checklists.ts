import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddChecklists1795487933266 implements MigrationInterface {
  readonly name = 'AddChecklists1795487933266';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_tick" ("caseId" text NOT NULL, "itemId" text NOT NULL, "staffId" text NOT NULL, "at" bigint NOT NULL, PRIMARY KEY ("caseId", "itemId"))`);
    await runner.query(`CREATE TABLE "checklist" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "category" text, "items" text NOT NULL, "requiredFields" text NOT NULL, "active" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE TABLE "temporary_case_tick" ("caseId" text NOT NULL, "itemId" text NOT NULL, "staffId" text NOT NULL, "at" bigint NOT NULL, CONSTRAINT "case_tick_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "case_tick_staff" FOREIGN KEY ("staffId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, PRIMARY KEY ("caseId", "itemId"))`);
    await runner.query(`INSERT INTO "temporary_case_tick"("caseId", "itemId", "staffId", "at") SELECT "caseId", "itemId", "staffId", "at" FROM "case_tick"`);
    await runner.query(`DROP TABLE "case_tick"`);
    await runner.query(`ALTER TABLE "temporary_case_tick" RENAME TO "case_tick"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_tick" RENAME TO "temporary_case_tick"`);
    await runner.query(`CREATE TABLE "case_tick" ("caseId" text NOT NULL, "itemId" text NOT NULL, "staffId" text NOT NULL, "at" bigint NOT NULL, PRIMARY KEY ("caseId", "itemId"))`);
    await runner.query(`INSERT INTO "case_tick"("caseId", "itemId", "staffId", "at") SELECT "caseId", "itemId", "staffId", "at" FROM "temporary_case_tick"`);
    await runner.query(`DROP TABLE "temporary_case_tick"`);
    await runner.query(`DROP TABLE "checklist"`);
    await runner.query(`DROP TABLE "case_tick"`);
  }
}
