import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellApart1795472900000 implements MigrationInterface {
  readonly name = 'TellApart1795472900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_distinction" ("caseId" text NOT NULL, "otherId" text NOT NULL, "createdAt" bigint NOT NULL, CONSTRAINT "PK_c09efd8535c97e793493fb680e1" PRIMARY KEY ("caseId", "otherId"))`);
    await runner.query(`CREATE INDEX "case_distinction_other" ON "case_distinction" ("otherId") `);
    await runner.query(`CREATE TABLE "case_likeness" ("key" bigint NOT NULL, "caseId" text NOT NULL, CONSTRAINT "PK_718dd6a81d7912755bb68511e54" PRIMARY KEY ("key", "caseId"))`);
    await runner.query(`CREATE TABLE "identity_claim" ("id" text NOT NULL, "customerId" text NOT NULL, "kind" text NOT NULL, "value" text NOT NULL, "refusedAt" bigint, "createdAt" bigint NOT NULL, CONSTRAINT "PK_6c4dfee4f9b5ca128104dbc7d22" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "identity_claim_value" ON "identity_claim" ("kind", "value") `);
    await runner.query(`CREATE UNIQUE INDEX "identity_claim_once" ON "identity_claim" ("customerId", "kind", "value") `);
    await runner.query(`ALTER TABLE "customer" ADD "mergedIntoId" text`);
    await runner.query(`ALTER TABLE "customer_handle" ADD "confirmedAt" bigint`);
    // Until now only the shop could give its own id; of the rest nobody knows any more who said it.
    await runner.query(`UPDATE "customer_handle" SET "confirmedAt" = "createdAt" WHERE kind = 'external'`);
    await runner.query(`CREATE INDEX "customer_merged" ON "customer" ("mergedIntoId") WHERE "mergedIntoId" IS NOT NULL`);
    await runner.query(`ALTER TABLE "case_distinction" ADD CONSTRAINT "case_distinction_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "identity_claim" ADD CONSTRAINT "identity_claim_customer" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "identity_claim" DROP CONSTRAINT "identity_claim_customer"`);
    await runner.query(`ALTER TABLE "case_distinction" DROP CONSTRAINT "case_distinction_case"`);
    await runner.query(`DROP INDEX "public"."customer_merged"`);
    await runner.query(`ALTER TABLE "customer_handle" DROP COLUMN "confirmedAt"`);
    await runner.query(`ALTER TABLE "customer" DROP COLUMN "mergedIntoId"`);
    await runner.query(`DROP INDEX "public"."identity_claim_once"`);
    await runner.query(`DROP INDEX "public"."identity_claim_value"`);
    await runner.query(`DROP TABLE "identity_claim"`);
    await runner.query(`DROP TABLE "case_likeness"`);
    await runner.query(`DROP INDEX "public"."case_distinction_other"`);
    await runner.query(`DROP TABLE "case_distinction"`);
  }
}
