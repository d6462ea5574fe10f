import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RaiseNotices1795487578363 implements MigrationInterface {
  readonly name = 'RaiseNotices1795487578363';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "notice" ("id" text NOT NULL, "staffId" text NOT NULL, "caseId" text NOT NULL, "message" text NOT NULL, "readAt" bigint, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "notice_of_case" ON "notice" ("caseId") `);
    await runner.query(`CREATE INDEX "notice_unread" ON "notice" ("staffId", "id") WHERE "readAt" IS NULL`);
    await runner.query(`CREATE INDEX "notice_of_person" ON "notice" ("staffId", "id") `);
    await runner.query(`ALTER TABLE "notice" ADD CONSTRAINT "notice_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "notice" DROP CONSTRAINT "notice_case"`);
    await runner.query(`DROP INDEX "public"."notice_of_person"`);
    await runner.query(`DROP INDEX "public"."notice_unread"`);
    await runner.query(`DROP INDEX "public"."notice_of_case"`);
    await runner.query(`DROP TABLE "notice"`);
  }
}
