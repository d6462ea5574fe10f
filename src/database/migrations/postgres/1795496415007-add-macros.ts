import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddMacros1795496415007 implements MigrationInterface {
  readonly name = 'AddMacros1795496415007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "macro" ("id" text NOT NULL, "name" text NOT NULL, "actions" text NOT NULL, "teamId" text, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_0d67d86d83fe69a5a0d948dedfc" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "macro_name" ON "macro" ("name", "id") `);
    await runner.query(`ALTER TABLE "macro" ADD CONSTRAINT "macro_team" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE SET NULL ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "macro" DROP CONSTRAINT "macro_team"`);
    await runner.query(`DROP INDEX "public"."macro_name"`);
    await runner.query(`DROP TABLE "macro"`);
  }
}
