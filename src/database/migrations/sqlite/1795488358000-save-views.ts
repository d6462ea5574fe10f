import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SaveViews1795488358000 implements MigrationInterface {
  readonly name = 'SaveViews1795488358000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "saved_view" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "filter" text NOT NULL, "sort" text NOT NULL, "shared" boolean NOT NULL, "ownerId" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "saved_view_owner" FOREIGN KEY ("ownerId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`);
    await runner.query(`CREATE INDEX "saved_view_name" ON "saved_view" ("name", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "saved_view"`);
  }
}
