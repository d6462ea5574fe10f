import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FoundHouse1795457407409 implements MigrationInterface {
  readonly name = 'FoundHouse1795457407409';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "api_key" (
        "id" text PRIMARY KEY NOT NULL,
        "name" text NOT NULL,
        "keyHash" text NOT NULL,
        "prefix" text NOT NULL,
        "scopes" text NOT NULL,
        "staffId" text NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "api_key_staff" FOREIGN KEY ("staffId") REFERENCES "staff" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "api_key_by_staff" ON "api_key" ("staffId")`);
    await runner.query(`CREATE UNIQUE INDEX "api_key_hash" ON "api_key" ("keyHash")`);
    await runner.query(`CREATE TABLE "audit_entry" (
        "id" text PRIMARY KEY NOT NULL,
        "at" bigint NOT NULL,
        "actorId" text NOT NULL,
        "keyId" text,
        "act" text NOT NULL,
        "subjectType" text NOT NULL,
        "subjectId" text NOT NULL,
        "facts" text NOT NULL,
        "seq" bigint,
        "hash" text
      )`);
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_by_seq" ON "audit_entry" ("seq")`);
    await runner.query(`CREATE TABLE "complaint" (
        "id" text PRIMARY KEY NOT NULL,
        "ownerId" text NOT NULL,
        "externalId" text,
        "channel" text NOT NULL,
        "subject" text,
        "body" text NOT NULL,
        "authorName" text,
        "authorEmail" text,
        "authorPhone" text,
        "authorHandle" text,
        "orderRef" text,
        "sku" text,
        "remedySought" text,
        "tags" text NOT NULL,
        "inReplyTo" text,
        "occurredAt" bigint NOT NULL,
        "label" text NOT NULL,
        "score" double precision NOT NULL,
        "confidence" double precision NOT NULL,
        "evidence" text NOT NULL,
        "language" text NOT NULL,
        "topics" text NOT NULL,
        "category" text NOT NULL,
        "severity" integer NOT NULL,
        "severityReasons" text NOT NULL,
        "history" boolean NOT NULL,
        "caseId" text,
        "customerId" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "complaint_by_case" ON "complaint" ("caseId")`);
    await runner.query(`CREATE INDEX "complaint_by_customer" ON "complaint" ("customerId")`);
    await runner.query(`CREATE INDEX "complaint_by_time" ON "complaint" ("occurredAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "complaint_external" ON "complaint" ("ownerId", "externalId")`);
    await runner.query(`CREATE TABLE "customer" (
        "id" text PRIMARY KEY NOT NULL,
        "name" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "customer_by_name" ON "customer" ("name")`);
    await runner.query(`CREATE TABLE "customer_handle" (
        "id" text PRIMARY KEY NOT NULL,
        "customerId" text NOT NULL,
        "kind" text NOT NULL,
        "value" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "customer_handle_customer" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "customer_handle_by_customer" ON "customer_handle" ("customerId")`);
    await runner.query(`CREATE UNIQUE INDEX "customer_handle_value" ON "customer_handle" ("kind", "value")`);
    await runner.query(`CREATE TABLE "idempotency_record" (
        "scope" text PRIMARY KEY NOT NULL,
        "digest" text NOT NULL,
        "status" integer NOT NULL,
        "body" text NOT NULL,
        "createdAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "idempotency_record_by_age" ON "idempotency_record" ("createdAt")`);
    await runner.query(`CREATE TABLE "live_event" (
        "seq" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
        "topic" text NOT NULL,
        "name" text NOT NULL,
        "resourceId" text NOT NULL,
        "version" integer NOT NULL,
        "at" bigint NOT NULL
      )`);
    await runner.query(`CREATE TABLE "number_sequence" (
        "name" text PRIMARY KEY NOT NULL,
        "next" bigint NOT NULL
      )`);
    await runner.query(`CREATE TABLE "outbox" (
        "id" text PRIMARY KEY NOT NULL,
        "handler" text NOT NULL,
        "payload" text NOT NULL,
        "dueAt" bigint NOT NULL,
        "attempts" integer NOT NULL,
        "leaseToken" text,
        "error" text,
        "deadAt" bigint,
        "createdAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "outbox_due" ON "outbox" ("handler", "dueAt", "id") WHERE "deadAt" IS NULL`);
    await runner.query(`CREATE TABLE "payment" (
        "id" text PRIMARY KEY NOT NULL,
        "orderId" text NOT NULL,
        "processor" text NOT NULL,
        "externalId" text NOT NULL,
        "capturedMinor" bigint NOT NULL,
        "reservedMinor" bigint NOT NULL,
        "refundedMinor" bigint NOT NULL,
        "disputedMinor" bigint NOT NULL,
        CONSTRAINT "payment_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" + "disputedMinor" <= "capturedMinor"),
        CONSTRAINT "payment_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "payment_by_order" ON "payment" ("orderId")`);
    await runner.query(`CREATE UNIQUE INDEX "payment_external" ON "payment" ("processor", "externalId")`);
    await runner.query(`CREATE TABLE "purchase" (
        "id" text PRIMARY KEY NOT NULL,
        "ref" text NOT NULL,
        "customerId" text,
        "currency" text NOT NULL,
        "placedAt" bigint NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "purchase_customer" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "purchase_by_customer" ON "purchase" ("customerId")`);
    await runner.query(`CREATE UNIQUE INDEX "purchase_ref" ON "purchase" ("ref")`);
    await runner.query(`CREATE TABLE "purchase_line" (
        "id" text PRIMARY KEY NOT NULL,
        "orderId" text NOT NULL,
        "lineRef" text NOT NULL,
        "sku" text NOT NULL,
        "name" text NOT NULL,
        "quantity" integer NOT NULL,
        "unitPriceMinor" bigint NOT NULL,
        "discountMinor" bigint NOT NULL,
        "paidMinor" bigint NOT NULL,
        "givenMinor" bigint NOT NULL,
        "supplier" text,
        "batch" text,
        CONSTRAINT "purchase_line_ceiling" CHECK ("givenMinor" >= 0 AND "givenMinor" <= "paidMinor"),
        CONSTRAINT "purchase_line_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "purchase_line_by_sku" ON "purchase_line" ("sku")`);
    await runner.query(`CREATE UNIQUE INDEX "purchase_line_ref" ON "purchase_line" ("orderId", "lineRef")`);
    await runner.query(`CREATE TABLE "session" (
        "tokenHash" text PRIMARY KEY NOT NULL,
        "staffId" text NOT NULL,
        "createdAt" bigint NOT NULL,
        "lastSeenAt" bigint NOT NULL,
        CONSTRAINT "session_staff" FOREIGN KEY ("staffId") REFERENCES "staff" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "session_by_staff" ON "session" ("staffId")`);
    await runner.query(`CREATE TABLE "shipment" (
        "id" text PRIMARY KEY NOT NULL,
        "orderId" text NOT NULL,
        "carrier" text NOT NULL,
        "tracking" text,
        "shippedAt" bigint,
        "deliveredAt" bigint,
        CONSTRAINT "shipment_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "shipment_by_order" ON "shipment" ("orderId")`);
    await runner.query(`CREATE TABLE "sign_in_attempt" (
        "subject" text PRIMARY KEY NOT NULL,
        "failures" integer NOT NULL,
        "windowEndsAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE TABLE "staff" (
        "id" text PRIMARY KEY NOT NULL,
        "email" text NOT NULL,
        "name" text NOT NULL,
        "role" text NOT NULL,
        "active" boolean NOT NULL,
        "passwordHash" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX "staff_email" ON "staff" ("email")`);
    await runner.query(`INSERT INTO number_sequence (name, next) VALUES ('case', 1001), ('claim', 1001)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "api_key"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP TABLE "complaint"`);
    await runner.query(`DROP TABLE "customer"`);
    await runner.query(`DROP TABLE "customer_handle"`);
    await runner.query(`DROP TABLE "idempotency_record"`);
    await runner.query(`DROP TABLE "live_event"`);
    await runner.query(`DROP TABLE "number_sequence"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP TABLE "payment"`);
    await runner.query(`DROP TABLE "purchase"`);
    await runner.query(`DROP TABLE "purchase_line"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TABLE "shipment"`);
    await runner.query(`DROP TABLE "sign_in_attempt"`);
    await runner.query(`DROP TABLE "staff"`);
  }
}
