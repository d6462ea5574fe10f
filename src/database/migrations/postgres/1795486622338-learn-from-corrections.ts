import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LearnFromCorrections1795486622338 implements MigrationInterface {
  readonly name = 'LearnFromCorrections1795486622338';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "learning_setting" ("id" text NOT NULL, "automatic" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_9a0e2b7a1da711fc71b723180a3" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE TABLE "sampled_text" ("id" text NOT NULL, "textKind" text NOT NULL, "textId" text NOT NULL, "drawnAt" bigint NOT NULL, CONSTRAINT "PK_34ed6aac57ebed24cd0eacf298e" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "sampled_text_by_time" ON "sampled_text" ("drawnAt", "id") `);
    await runner.query(`CREATE UNIQUE INDEX "sampled_text_once" ON "sampled_text" ("textKind", "textId") `);
    await runner.query(`CREATE TABLE "shop_model" ("id" text NOT NULL, "digest" text NOT NULL, "shipped" text NOT NULL, "weights" text NOT NULL, "figures" text NOT NULL, "rejection" text, "learntUntil" bigint NOT NULL, "tookMs" integer NOT NULL, "active" boolean NOT NULL, "activatedAt" bigint, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_2042f390045116c550f8d18b5eb" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE UNIQUE INDEX "shop_model_in_force" ON "shop_model" ("active") WHERE "active"`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."shop_model_in_force"`);
    await runner.query(`DROP TABLE "shop_model"`);
    await runner.query(`DROP INDEX "public"."sampled_text_once"`);
    await runner.query(`DROP INDEX "public"."sampled_text_by_time"`);
    await runner.query(`DROP TABLE "sampled_text"`);
    await runner.query(`DROP TABLE "learning_setting"`);
  }
}
