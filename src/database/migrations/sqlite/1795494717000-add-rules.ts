import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddRules1795494717000 implements MigrationInterface {
  readonly name = 'AddRules1795494717000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "rule_firing" ("ruleId" text NOT NULL, "caseId" text NOT NULL, "occasion" text NOT NULL, "at" bigint NOT NULL, PRIMARY KEY ("ruleId", "caseId", "occasion"))`);
    await runner.query(`CREATE INDEX "rule_firing_of_case" ON "rule_firing" ("caseId") `);
    await runner.query(`CREATE TABLE "rule_version" ("id" text PRIMARY KEY NOT NULL, "ruleId" text NOT NULL, "version" integer NOT NULL, "content" text NOT NULL, "actorId" text NOT NULL, "createdAt" bigint NOT NULL)`);
    await runner.query(`CREATE UNIQUE INDEX "rule_version_of" ON "rule_version" ("ruleId", "version") `);
    await runner.query(`CREATE TABLE "rule" ("id" text PRIMARY KEY NOT NULL, "name" text NOT NULL, "trigger" text NOT NULL, "conditions" text NOT NULL, "actions" text NOT NULL, "position" integer NOT NULL, "active" boolean NOT NULL, "stops" boolean NOT NULL, "version" integer NOT NULL, "createdAt" bigint NOT NULL, "updatedAt" bigint NOT NULL)`);
    await runner.query(`CREATE INDEX "rule_order" ON "rule" ("position", "id") `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "rule_order"`);
    await runner.query(`DROP TABLE "rule"`);
    await runner.query(`DROP INDEX "rule_version_of"`);
    await runner.query(`DROP TABLE "rule_version"`);
    await runner.query(`DROP INDEX "rule_firing_of_case"`);
    await runner.query(`DROP TABLE "rule_firing"`);
  }
}
