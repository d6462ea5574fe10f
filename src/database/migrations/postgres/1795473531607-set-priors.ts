import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SetPriors1795473531607 implements MigrationInterface {
  readonly name = 'SetPriors1795473531607';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "sentiment_prior" ("kind" text NOT NULL, "negative" double precision NOT NULL, "neutral" double precision NOT NULL, "positive" double precision NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_5da17dfd82281de6339fc047548" PRIMARY KEY ("kind"))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "sentiment_prior"`);
  }
}
