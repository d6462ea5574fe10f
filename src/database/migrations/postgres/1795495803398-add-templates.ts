import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddTemplates1795495803398 implements MigrationInterface {
  readonly name = 'AddTemplates1795495803398';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "reply_template" ("id" text NOT NULL, "name" text NOT NULL, "subject" text, "body" text NOT NULL, "channels" text NOT NULL, "language" text NOT NULL, "teamId" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_4a3ada0e40cac8291f49287a8f4" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "template_name" ON "reply_template" ("name", "id") `);
    await runner.query(`ALTER TABLE "reply_template" ADD CONSTRAINT "template_team" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "reply_template" DROP CONSTRAINT "template_team"`);
    await runner.query(`DROP INDEX "public"."template_name"`);
    await runner.query(`DROP TABLE "reply_template"`);
  }
}
