import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssignCases1795487064000 implements MigrationInterface {
  readonly name = 'AssignCases1795487064000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "staff" ADD COLUMN "capacity" integer`);
    await runner.query(`ALTER TABLE "staff" ADD COLUMN "skills" text`);
    await runner.query(`ALTER TABLE "staff" ADD COLUMN "awayUntil" bigint`);
    await runner.query(`ALTER TABLE "team" ADD COLUMN "mode" text NOT NULL DEFAULT ('manual')`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "language" text`);
    await runner.query(`ALTER TABLE "team_member" ADD COLUMN "turn" bigint NOT NULL DEFAULT (0)`);
    await runner.query(`DROP INDEX "team_member_staff"`);
    await runner.query(`CREATE INDEX "team_member_by_staff" ON "team_member" ("staffId") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "team_member_by_staff"`);
    await runner.query(`CREATE INDEX "team_member_staff" ON "team_member" ("staffId") `);
    await runner.query(`ALTER TABLE "team_member" DROP COLUMN "turn"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "language"`);
    await runner.query(`ALTER TABLE "team" DROP COLUMN "mode"`);
    await runner.query(`ALTER TABLE "staff" DROP COLUMN "awayUntil"`);
    await runner.query(`ALTER TABLE "staff" DROP COLUMN "skills"`);
    await runner.query(`ALTER TABLE "staff" DROP COLUMN "capacity"`);
  }
}
