import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepNews1795471854556 implements MigrationInterface {
  readonly name = 'KeepNews1795471854556';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "shop_fact" ("id" text PRIMARY KEY NOT NULL, "source" text NOT NULL, "kind" text NOT NULL, "ref" text NOT NULL, "about" text NOT NULL, "alias" text, "saidAt" bigint NOT NULL, "facts" text NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "shop_fact_about" ON "shop_fact" ("about") `);
    await runner.query(`CREATE INDEX "shop_fact_alias" ON "shop_fact" ("alias") WHERE "alias" IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "shop_fact_ref" ON "shop_fact" ("source", "kind", "ref") `);
    await runner.query(`CREATE TABLE "temporary_payment" ("id" text PRIMARY KEY NOT NULL, "orderId" text NOT NULL, "processor" text NOT NULL, "externalId" text NOT NULL, "capturedMinor" bigint NOT NULL, "reservedMinor" bigint NOT NULL, "refundedMinor" bigint NOT NULL, "disputedMinor" bigint NOT NULL, "refundedThereMinor" bigint NOT NULL DEFAULT (0), CONSTRAINT "payment_own_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" <= "capturedMinor"), CONSTRAINT "payment_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`INSERT INTO "temporary_payment" ("id", "orderId", "processor", "externalId", "capturedMinor", "reservedMinor", "refundedMinor", "disputedMinor") SELECT "id", "orderId", "processor", "externalId", "capturedMinor", "reservedMinor", "refundedMinor", "disputedMinor" FROM "payment"`);
    await runner.query(`DROP TABLE "payment"`);
    await runner.query(`ALTER TABLE "temporary_payment" RENAME TO "payment"`);
    await runner.query(`CREATE UNIQUE INDEX "payment_external" ON "payment" ("processor", "externalId")`);
    await runner.query(`CREATE INDEX "payment_by_order" ON "payment" ("orderId")`);
    await runner.query(`ALTER TABLE "inbox_entry" ADD "accepted" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "inbox_entry" DROP COLUMN "accepted"`);
    await runner.query(`CREATE TABLE "temporary_payment" ("id" text PRIMARY KEY NOT NULL, "orderId" text NOT NULL, "processor" text NOT NULL, "externalId" text NOT NULL, "capturedMinor" bigint NOT NULL, "reservedMinor" bigint NOT NULL, "refundedMinor" bigint NOT NULL, "disputedMinor" bigint NOT NULL, CONSTRAINT "payment_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" + "disputedMinor" <= "capturedMinor"), CONSTRAINT "payment_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`);
    await runner.query(`INSERT INTO "temporary_payment" ("id", "orderId", "processor", "externalId", "capturedMinor", "reservedMinor", "refundedMinor", "disputedMinor") SELECT "id", "orderId", "processor", "externalId", "capturedMinor", "reservedMinor", "refundedMinor", "disputedMinor" FROM "payment"`);
    await runner.query(`DROP TABLE "payment"`);
    await runner.query(`ALTER TABLE "temporary_payment" RENAME TO "payment"`);
    await runner.query(`CREATE UNIQUE INDEX "payment_external" ON "payment" ("processor", "externalId")`);
    await runner.query(`CREATE INDEX "payment_by_order" ON "payment" ("orderId")`);
    await runner.query(`DROP INDEX "shop_fact_ref"`);
    await runner.query(`DROP INDEX "shop_fact_alias"`);
    await runner.query(`DROP INDEX "shop_fact_about"`);
    await runner.query(`DROP TABLE "shop_fact"`);
  }
}
