import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ExplainRank1795487865000 implements MigrationInterface {
  readonly name = 'ExplainRank1795487865000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "harm" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "harm"`);
  }
}
