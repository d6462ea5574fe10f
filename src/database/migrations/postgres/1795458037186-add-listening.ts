import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddListening1795458037186 implements MigrationInterface {
  readonly name = 'AddListening1795458037186';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "source" (
        "id" text NOT NULL,
        "kind" text NOT NULL,
        "settings" text NOT NULL,
        "sealedSettings" text,
        "everySeconds" integer NOT NULL,
        "active" boolean NOT NULL,
        "cursor" text,
        "nextPollAt" bigint NOT NULL,
        "seenAt" bigint,
        "blindReason" text,
        "behind" boolean NOT NULL,
        "leaseToken" text,
        "leaseUntil" bigint,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_018c433f8264b58c86363eaadde" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "source_due" ON "source" ("active", "nextPollAt")`);
    await runner.query(`CREATE TABLE "mention" (
        "id" text NOT NULL,
        "sourceId" text NOT NULL,
        "sourceKind" text NOT NULL,
        "externalId" text NOT NULL,
        "identity" text NOT NULL,
        "url" text,
        "authorHandle" text,
        "authorName" text,
        "reach" integer,
        "title" text NOT NULL,
        "text" text NOT NULL,
        "contentHash" text NOT NULL,
        "occurredAt" bigint NOT NULL,
        "editedAt" bigint,
        "deletedAt" bigint,
        "checkedAt" bigint NOT NULL,
        "likes" integer NOT NULL,
        "reposts" integer NOT NULL,
        "replies" integer NOT NULL,
        "label" text NOT NULL,
        "scoredLabel" text NOT NULL,
        "correctedLabel" text,
        "score" double precision NOT NULL,
        "confidence" double precision NOT NULL,
        "evidence" text NOT NULL,
        "language" text NOT NULL,
        "topics" text NOT NULL,
        "category" text NOT NULL,
        "severity" integer NOT NULL,
        "severityReasons" text NOT NULL,
        "brands" text NOT NULL,
        "caseId" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_9b02b76c4b65e3c35c1a545bf57" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "mention_by_case" ON "mention" ("caseId")`);
    await runner.query(`CREATE INDEX "mention_by_label" ON "mention" ("label", "occurredAt", "id")`);
    await runner.query(`CREATE INDEX "mention_by_source" ON "mention" ("sourceId", "occurredAt", "id")`);
    await runner.query(`CREATE INDEX "mention_by_time" ON "mention" ("occurredAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "mention_identity" ON "mention" ("identity")`);
    await runner.query(`CREATE UNIQUE INDEX "mention_external" ON "mention" ("sourceId", "externalId")`);
    await runner.query(`CREATE TABLE "monitor" (
        "id" text NOT NULL,
        "name" text NOT NULL,
        "brand" text NOT NULL,
        "query" text NOT NULL,
        "isCompetitor" boolean NOT NULL,
        "alertEnabled" boolean NOT NULL,
        "active" boolean NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_2206b1127c3617bd63373acba74" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "monitor_by_brand" ON "monitor" ("brand")`);
    await runner.query(`CREATE TABLE "mention_monitor" (
        "mentionId" text NOT NULL,
        "monitorId" text NOT NULL,
        "occurredAt" bigint NOT NULL,
        CONSTRAINT "PK_41bb062b30fe5903577369f2e97" PRIMARY KEY ("mentionId", "monitorId")
      )`);
    await runner.query(`CREATE INDEX "mention_monitor_by_time" ON "mention_monitor" ("monitorId", "occurredAt", "mentionId")`);
    await runner.query(`CREATE TABLE "source_blindness" (
        "id" text NOT NULL,
        "sourceId" text NOT NULL,
        "fromAt" bigint NOT NULL,
        "toAt" bigint,
        "reason" text NOT NULL,
        CONSTRAINT "PK_a4f35560fbf8198e8a5cc4b72b8" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "source_blindness_open" ON "source_blindness" ("sourceId") WHERE "toAt" IS NULL`);
    await runner.query(`CREATE INDEX "source_blindness_by_time" ON "source_blindness" ("fromAt", "toAt")`);
    await runner.query(`ALTER TABLE "mention" ADD CONSTRAINT "mention_source" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "mention_monitor" ADD CONSTRAINT "mention_monitor_mention" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "mention_monitor" ADD CONSTRAINT "mention_monitor_monitor" FOREIGN KEY ("monitorId") REFERENCES "monitor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "source_blindness" ADD CONSTRAINT "source_blindness_source" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "mention_monitor"`);
    await runner.query(`DROP TABLE "mention"`);
    await runner.query(`DROP TABLE "monitor"`);
    await runner.query(`DROP TABLE "source_blindness"`);
    await runner.query(`DROP TABLE "source"`);
  }
}
