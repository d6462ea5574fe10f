import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepReplays1795468558817 implements MigrationInterface {
  readonly name = 'KeepReplays1795468558817';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "inbox_entry" ADD COLUMN "replays" integer`);
    await runner.query(`ALTER TABLE "inbox_entry" ADD COLUMN "replayedAt" bigint`);
    await runner.query(`CREATE INDEX "inbox_entry_dead" ON "inbox_entry" ("endpointId", "createdAt", "id") WHERE "rejection" IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."inbox_entry_dead"`);
    await runner.query(`ALTER TABLE "inbox_entry" DROP COLUMN "replayedAt"`);
    await runner.query(`ALTER TABLE "inbox_entry" DROP COLUMN "replays"`);
  }
}
