import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddMacros1795496415007 implements MigrationInterface {
  readonly name = 'AddMacros1795496415007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "macro" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "actions" text NOT NULL, "teamId" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "macro_team" FOREIGN KEY ("teamId") REFERENCES "team" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`);
    await runner.query(`CREATE INDEX "macro_name" ON "macro" ("name", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "macro"`);
  }
}
