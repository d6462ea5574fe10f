import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns are added in place: TypeORM would copy both tables, however large they are. */
export class KeepCorrections1795471838220 implements MigrationInterface {
  readonly name = 'KeepCorrections1795471838220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "correction" ("id" text PRIMARY KEY NOT NULL, "textKind" text NOT NULL, "textId" text NOT NULL, "source" text NOT NULL, "field" text NOT NULL, "said" text NOT NULL, "corrected" text, "staffId" text NOT NULL, "scorer" text, "createdAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "correction_by_text" ON "correction" ("textKind", "textId", "field", "id") `);
    await runner.query(`CREATE INDEX "correction_by_field" ON "correction" ("field", "id") `);
    await runner.query(`ALTER TABLE "complaint" ADD COLUMN "scorer" text`);
    await runner.query(`ALTER TABLE "complaint" ADD COLUMN "correctedLabel" text`);
    await runner.query(`ALTER TABLE "complaint" ADD COLUMN "correctedCategory" text`);
    await runner.query(`ALTER TABLE "complaint" ADD COLUMN "correctedSeverity" integer`);
    await runner.query(`ALTER TABLE "mention" ADD COLUMN "scorer" text`);
    await runner.query(`ALTER TABLE "mention" ADD COLUMN "correctedCategory" text`);
    await runner.query(`ALTER TABLE "mention" ADD COLUMN "correctedSeverity" integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "mention" DROP COLUMN "correctedSeverity"`);
    await runner.query(`ALTER TABLE "mention" DROP COLUMN "correctedCategory"`);
    await runner.query(`ALTER TABLE "mention" DROP COLUMN "scorer"`);
    await runner.query(`ALTER TABLE "complaint" DROP COLUMN "correctedSeverity"`);
    await runner.query(`ALTER TABLE "complaint" DROP COLUMN "correctedCategory"`);
    await runner.query(`ALTER TABLE "complaint" DROP COLUMN "correctedLabel"`);
    await runner.query(`ALTER TABLE "complaint" DROP COLUMN "scorer"`);
    await runner.query(`DROP INDEX "correction_by_field"`);
    await runner.query(`DROP INDEX "correction_by_text"`);
    await runner.query(`DROP TABLE "correction"`);
  }
}
