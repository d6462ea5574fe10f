import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SaveViews1795488358000 implements MigrationInterface {
  readonly name = 'SaveViews1795488358000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "saved_view" ("id" text NOT NULL, "name" text NOT NULL, "filter" text NOT NULL, "sort" text NOT NULL, "shared" boolean NOT NULL, "ownerId" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_be317311b88c1a5e47ad6c19081" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "saved_view_name" ON "saved_view" ("name", "id") `);
    await runner.query(`ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner" FOREIGN KEY ("ownerId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "saved_view" DROP CONSTRAINT "saved_view_owner"`);
    await runner.query(`DROP INDEX "public"."saved_view_name"`);
    await runner.query(`DROP TABLE "saved_view"`);
  }
}
