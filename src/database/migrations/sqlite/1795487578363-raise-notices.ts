import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RaiseNotices1795487578363 implements MigrationInterface {
  readonly name = 'RaiseNotices1795487578363';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "notice" ("id" text PRIMARY KEY NOT NULL, "staffId" text NOT NULL, "caseId" text NOT NULL, "message" text NOT NULL, "readAt" bigint, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "notice_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`CREATE INDEX "notice_of_case" ON "notice" ("caseId") `);
    await runner.query(`CREATE INDEX "notice_unread" ON "notice" ("staffId", "id") WHERE "readAt" IS NULL`);
    await runner.query(`CREATE INDEX "notice_of_person" ON "notice" ("staffId", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "notice"`);
  }
}
