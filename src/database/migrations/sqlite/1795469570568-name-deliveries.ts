import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NameDeliveries1795469570568 implements MigrationInterface {
  readonly name = 'NameDeliveries1795469570568';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "inbox_entry" ADD "digest" text`);
    await runner.query(`ALTER TABLE "webhook_endpoint" ADD "verifyToken" text`);
    await runner.query(`CREATE UNIQUE INDEX "inbox_entry_digest" ON "inbox_entry" ("endpointId", "digest") WHERE "digest" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "inbox_entry_digest"`);
    await runner.query(`ALTER TABLE "webhook_endpoint" DROP COLUMN "verifyToken"`);
    await runner.query(`ALTER TABLE "inbox_entry" DROP COLUMN "digest"`);
  }
}
