import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LearnFromCorrections1795486622338 implements MigrationInterface {
  readonly name = 'LearnFromCorrections1795486622338';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "learning_setting" ("id" text PRIMARY KEY NOT NULL, "automatic" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE TABLE "sampled_text" ("id" text PRIMARY KEY NOT NULL, "textKind" text NOT NULL, "textId" text NOT NULL, "drawnAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "sampled_text_by_time" ON "sampled_text" ("drawnAt", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "sampled_text_once" ON "sampled_text" ("textKind", "textId") `);
    await runner.query(`CREATE TABLE "shop_model" ("id" text PRIMARY KEY NOT NULL, "digest" text NOT NULL, "shipped" text NOT NULL, "weights" text NOT NULL, "figures" text NOT NULL, "rejection" text, "learntUntil" bigint NOT NULL, "tookMs" integer NOT NULL, "active" boolean NOT NULL, "activatedAt" bigint, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "shop_model_in_force" ON "shop_model" ("active") WHERE "active"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "shop_model_in_force"`);
    await runner.query(`DROP TABLE "shop_model"`);
    await runner.query(`DROP INDEX "sampled_text_once"`);
    await runner.query(`DROP INDEX "sampled_text_by_time"`);
    await runner.query(`DROP TABLE "sampled_text"`);
    await runner.query(`DROP TABLE "learning_setting"`);
  }
}
