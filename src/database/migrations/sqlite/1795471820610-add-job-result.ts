import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddJobResult1795471820610 implements MigrationInterface {
  readonly name = 'AddJobResult1795471820610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "job" ADD "result" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "job" DROP COLUMN "result"`);
  }
}
