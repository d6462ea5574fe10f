import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddTemplates1795495803398 implements MigrationInterface {
  readonly name = 'AddTemplates1795495803398';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "reply_template" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "subject" text, "body" text NOT NULL, "channels" text NOT NULL, "language" text NOT NULL, "teamId" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "template_team" FOREIGN KEY ("teamId") REFERENCES "team" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`);
    await runner.query(`CREATE INDEX "template_name" ON "reply_template" ("name", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "reply_template"`);
  }
}
