import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowCases1795488658873 implements MigrationInterface {
  readonly name = 'FollowCases1795488658873';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_follower" ("caseId" text NOT NULL, "staffId" text NOT NULL, "createdAt" bigint NOT NULL, PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE TABLE "case_presence" ("caseId" text NOT NULL, "staffId" text NOT NULL, "state" text NOT NULL, "since" bigint NOT NULL, "until" bigint NOT NULL, "seen" integer, PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE INDEX "case_presence_over" ON "case_presence" ("until") `);
    await runner.query(`CREATE TABLE "temporary_case_follower" ("caseId" text NOT NULL, "staffId" text NOT NULL, "createdAt" bigint NOT NULL, CONSTRAINT "case_follower_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "case_follower_staff" FOREIGN KEY ("staffId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`INSERT INTO "temporary_case_follower"("caseId", "staffId", "createdAt") SELECT "caseId", "staffId", "createdAt" FROM "case_follower"`);
    await runner.query(`DROP TABLE "case_follower"`);
    await runner.query(`ALTER TABLE "temporary_case_follower" RENAME TO "case_follower"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_follower" RENAME TO "temporary_case_follower"`);
    await runner.query(`CREATE TABLE "case_follower" ("caseId" text NOT NULL, "staffId" text NOT NULL, "createdAt" bigint NOT NULL, PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`INSERT INTO "case_follower"("caseId", "staffId", "createdAt") SELECT "caseId", "staffId", "createdAt" FROM "temporary_case_follower"`);
    await runner.query(`DROP TABLE "temporary_case_follower"`);
    await runner.query(`DROP INDEX "case_presence_over"`);
    await runner.query(`DROP TABLE "case_presence"`);
    await runner.query(`DROP TABLE "case_follower"`);
  }
}
