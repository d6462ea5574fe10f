import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepNews1795471854556 implements MigrationInterface {
  readonly name = 'KeepNews1795471854556';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "shop_fact" ("id" text NOT NULL, "source" text NOT NULL, "kind" text NOT NULL, "ref" text NOT NULL, "about" text NOT NULL, "alias" text, "saidAt" bigint NOT NULL, "facts" text NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL, CONSTRAINT "PK_11adc2f42443c3138de017abb75" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "shop_fact_about" ON "shop_fact" ("about") `);
    await runner.query(`CREATE INDEX "shop_fact_alias" ON "shop_fact" ("alias") WHERE "alias" IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "shop_fact_ref" ON "shop_fact" ("source", "kind", "ref") `);
    await runner.query(`ALTER TABLE "payment" ADD "refundedThereMinor" bigint NOT NULL DEFAULT '0'`);
    await runner.query(`ALTER TABLE "payment" DROP CONSTRAINT "payment_ceiling"`);
    await runner.query(`ALTER TABLE "payment" ADD CONSTRAINT "payment_own_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" <= "capturedMinor")`);
    await runner.query(`ALTER TABLE "inbox_entry" ADD "accepted" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "inbox_entry" DROP COLUMN "accepted"`);
    await runner.query(`ALTER TABLE "payment" DROP CONSTRAINT "payment_own_ceiling"`);
    await runner.query(`ALTER TABLE "payment" ADD CONSTRAINT "payment_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" + "disputedMinor" <= "capturedMinor")`);
    await runner.query(`ALTER TABLE "payment" DROP COLUMN "refundedThereMinor"`);
    await runner.query(`DROP INDEX "public"."shop_fact_ref"`);
    await runner.query(`DROP INDEX "public"."shop_fact_alias"`);
    await runner.query(`DROP INDEX "public"."shop_fact_about"`);
    await runner.query(`DROP TABLE "shop_fact"`);
  }
}
