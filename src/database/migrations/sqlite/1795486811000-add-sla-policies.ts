import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddSlaPolicies1795486811000 implements MigrationInterface {
  readonly name = 'AddSlaPolicies1795486811000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "sla_policy" ("id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "name" text NOT NULL, "position" integer NOT NULL, "active" boolean NOT NULL, "match" text NOT NULL, "termsId" text NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "sla_policy_order" ON "sla_policy" ("position", "id") `);
    await runner.query(`CREATE TABLE "sla_terms" ("id" text PRIMARY KEY NOT NULL, "policyId" text NOT NULL, "version" integer NOT NULL, "name" text NOT NULL, "content" text NOT NULL, "createdAt" bigint NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "sla_terms_version" ON "sla_terms" ("policyId", "version") `);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "awaitedSince" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "answeredAt" bigint`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "serviceTermsId" text`);
    await runner.query(`ALTER TABLE "support_case" ADD COLUMN "complaintTermsId" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "complaintTermsId"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "serviceTermsId"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "answeredAt"`);
    await runner.query(`ALTER TABLE "support_case" DROP COLUMN "awaitedSince"`);
    await runner.query(`DROP INDEX "sla_terms_version"`);
    await runner.query(`DROP TABLE "sla_terms"`);
    await runner.query(`DROP INDEX "sla_policy_order"`);
    await runner.query(`DROP TABLE "sla_policy"`);
  }
}
