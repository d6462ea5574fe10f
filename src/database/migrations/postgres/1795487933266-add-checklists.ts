import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddChecklists1795487933266 implements MigrationInterface {
  readonly name = 'AddChecklists1795487933266';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_tick" ("caseId" text NOT NULL, "itemId" text NOT NULL, "staffId" text NOT NULL, "at" bigint NOT NULL, CONSTRAINT "PK_fd4ac9746b3e7cee59236061f03" PRIMARY KEY ("caseId", "itemId"))`);
    await runner.query(`CREATE TABLE "checklist" ("id" text NOT NULL, "name" text NOT NULL, "category" text, "items" text NOT NULL, "requiredFields" text NOT NULL, "active" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_e4b437f5107f2a9d5b744d4eb4c" PRIMARY KEY ("id"))`);
    await runner.query(`ALTER TABLE "case_tick" ADD CONSTRAINT "case_tick_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "case_tick" ADD CONSTRAINT "case_tick_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "case_tick" DROP CONSTRAINT "case_tick_staff"`);
    await runner.query(`ALTER TABLE "case_tick" DROP CONSTRAINT "case_tick_case"`);
    await runner.query(`DROP TABLE "checklist"`);
    await runner.query(`DROP TABLE "case_tick"`);
  }
}
