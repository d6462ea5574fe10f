import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddTeams1795485832051 implements MigrationInterface {
  readonly name = 'AddTeams1795485832051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "team" ("id" text NOT NULL, "name" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_f57d8293406df4af348402e4b74" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE UNIQUE INDEX "team_name" ON "team" ("name") `);
    await runner.query(`CREATE TABLE "team_member" ("teamId" text NOT NULL, "staffId" text NOT NULL, CONSTRAINT "PK_c65a11197d10f84835b7b11ea6f" PRIMARY KEY ("teamId", "staffId"))`);
    await runner.query(`CREATE INDEX "team_member_staff" ON "team_member" ("staffId") `);
    await runner.query(`ALTER TABLE "support_case" ADD "teamId" text`);
    await runner.query(`ALTER TABLE "case_tally" ADD "teamId" text NOT NULL DEFAULT ''`);
    await runner.query(`ALTER TABLE "case_tally" DROP CONSTRAINT "PK_4b3d4a69d36b9921d2b56d0bdac"`);
    await runner.query(`ALTER TABLE "case_tally" ADD CONSTRAINT "PK_92a6d26195783643282fb2c49c7" PRIMARY KEY ("breaching", "state", "shard", "assigneeId", "teamId")`);
    await runner.query(`CREATE INDEX "case_next_of_team" ON "support_case" ("teamId", "rank", "id") WHERE "teamId" IS NOT NULL AND "assigneeId" IS NULL AND state IN ('new', 'open')`);
    await runner.query(`CREATE INDEX "case_teamless" ON "support_case" ("state", "rank", "id") WHERE "teamId" IS NULL`);
    await runner.query(`CREATE INDEX "case_team_updated" ON "support_case" ("teamId", "state", "updatedAt", "id") WHERE "teamId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_team_severity" ON "support_case" ("teamId", "state", "severity", "id") WHERE "teamId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_team_due" ON "support_case" ("teamId", "state", "dueAt", "id") WHERE "teamId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_team_created" ON "support_case" ("teamId", "state", "createdAt", "id") WHERE "teamId" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_team_rank" ON "support_case" ("teamId", "state", "rank", "id") WHERE "teamId" IS NOT NULL`);
    await runner.query(`ALTER TABLE "support_case" ADD CONSTRAINT "case_team" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "team_member" ADD CONSTRAINT "team_member_team" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "team_member" ADD CONSTRAINT "team_member_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`DROP INDEX "public"."case_assignee_rank"`);
    await runner.query(`CREATE INDEX "case_assignee_rank" ON "support_case" ("assigneeId", "state", "rank", "id") WHERE "assigneeId" IS NOT NULL`);
    await runner.query(`DROP INDEX "public"."case_assignee_created"`);
    await runner.query(`CREATE INDEX "case_assignee_created" ON "support_case" ("assigneeId", "state", "createdAt", "id") WHERE "assigneeId" IS NOT NULL`);
    await runner.query(`DROP INDEX "public"."case_assignee_due"`);
    await runner.query(`CREATE INDEX "case_assignee_due" ON "support_case" ("assigneeId", "state", "dueAt", "id") WHERE "assigneeId" IS NOT NULL`);
    await runner.query(`DROP INDEX "public"."case_assignee_severity"`);
    await runner.query(`CREATE INDEX "case_assignee_severity" ON "support_case" ("assigneeId", "state", "severity", "id") WHERE "assigneeId" IS NOT NULL`);
    await runner.query(`DROP INDEX "public"."case_assignee_updated"`);
    await runner.query(`CREATE INDEX "case_assignee_updated" ON "support_case" ("assigneeId", "state", "updatedAt", "id") WHERE "assigneeId" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "team_member" DROP CONSTRAINT "team_member_staff"`);
    await runner.query(`ALTER TABLE "team_member" DROP CONSTRAINT "team_member_team"`);
    await runner.query(`ALTER TABLE "support_case" DROP CONSTRAINT "case_team"`);
    await runner.query(`DROP INDEX "public"."case_team_rank"`);
    await runner.query(`DROP INDEX "public"."case_team_created"`);
    await runner.query(`DROP INDEX "public"."case_team_due"`);
    await runner.query(`DROP INDEX "public"."case_team_severity"`);
    await runner.query(`DROP INDEX "public"."case_team_updated"`);
    await runner.query(`DROP INDEX "public"."case_teamless"`);
    await runner.query(`DROP INDEX "public"."case_next_of_team"`);
    await runner.query(`ALTER TABLE "case_tally" DROP CONSTRAINT "PK_92a6d26195783643282fb2c49c7"`);
    await runner.query(`ALTER TABLE "case_tally" ADD CONSTRAINT "PK_4b3d4a69d36b9921d2b56d0bdac" PRIMARY KEY ("breaching", "state", "shard", "assigneeId")`);
    await runner.query(`ALTER TABLE "case_tally" DROP COLUMN "teamId"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "teamId"`);
    await runner.query(`DROP INDEX "public"."team_member_staff"`);
    await runner.query(`DROP TABLE "team_member"`);
    await runner.query(`DROP INDEX "public"."team_name"`);
    await runner.query(`DROP TABLE "team"`);
    await runner.query(`DROP INDEX "public"."case_assignee_rank"`);
    await runner.query(`CREATE INDEX "case_assignee_rank" ON "support_case" ("assigneeId", "state", "rank", "id") `);
    await runner.query(`DROP INDEX "public"."case_assignee_created"`);
    await runner.query(`CREATE INDEX "case_assignee_created" ON "support_case" ("assigneeId", "state", "createdAt", "id") `);
    await runner.query(`DROP INDEX "public"."case_assignee_due"`);
    await runner.query(`CREATE INDEX "case_assignee_due" ON "support_case" ("assigneeId", "state", "dueAt", "id") `);
    await runner.query(`DROP INDEX "public"."case_assignee_severity"`);
    await runner.query(`CREATE INDEX "case_assignee_severity" ON "support_case" ("assigneeId", "state", "severity", "id") `);
    await runner.query(`DROP INDEX "public"."case_assignee_updated"`);
    await runner.query(`CREATE INDEX "case_assignee_updated" ON "support_case" ("assigneeId", "state", "updatedAt", "id") `);
  }
}
