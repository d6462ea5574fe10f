import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FollowCases1795488658873 implements MigrationInterface {
  readonly name = 'FollowCases1795488658873';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_follower" ("caseId" text NOT NULL, "staffId" text NOT NULL, "createdAt" bigint NOT NULL, CONSTRAINT "PK_84bb8db404fcadf81cf885613f5" PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE TABLE "case_presence" ("caseId" text NOT NULL, "staffId" text NOT NULL, "state" text NOT NULL, "since" bigint NOT NULL, "until" bigint NOT NULL, "seen" integer, CONSTRAINT "PK_ed7db89e67a36cbf066138bb02c" PRIMARY KEY ("caseId", "staffId"))`);
    await runner.query(`CREATE INDEX "case_presence_over" ON "case_presence" ("until") `);
    await runner.query(`ALTER TABLE "case_follower" ADD CONSTRAINT "case_follower_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "case_follower" ADD CONSTRAINT "case_follower_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_follower" DROP CONSTRAINT "case_follower_staff"`);
    await runner.query(`ALTER TABLE "case_follower" DROP CONSTRAINT "case_follower_case"`);
    await runner.query(`DROP INDEX "public"."case_presence_over"`);
    await runner.query(`DROP TABLE "case_presence"`);
    await runner.query(`DROP TABLE "case_follower"`);
  }
}
