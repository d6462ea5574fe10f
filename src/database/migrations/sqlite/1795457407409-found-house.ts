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
    await runner.query(`CREATE TABLE "audit_head" (
        "id" text PRIMARY KEY NOT NULL,
        "seq" bigint NOT NULL,
        "hash" text NOT NULL
      )`);
    await runner.query(`CREATE TABLE "case_tally" (
        "state" text NOT NULL,
        "assigneeId" text NOT NULL,
        "breaching" boolean NOT NULL,
        "shard" integer NOT NULL,
        "n" bigint NOT NULL,
        PRIMARY KEY ("state", "assigneeId", "breaching", "shard")
      )`);
    await runner.query(`CREATE TABLE "claim" (
        "id" text PRIMARY KEY NOT NULL,
        "number" integer NOT NULL,
        "caseId" text NOT NULL,
        "orderId" text NOT NULL,
        "orderRef" text NOT NULL,
        "customerId" text,
        "state" text NOT NULL,
        "currency" text NOT NULL,
        "remedyAsked" text,
        "note" text,
        "filedById" text NOT NULL,
        "proposal" text,
        "requesterId" text,
        "needsAttention" boolean NOT NULL,
        "evidence" text,
        "rejection" text,
        "appealReason" text,
        "withdrawalReason" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "claim_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "claim_order" FOREIGN KEY ("orderId") REFERENCES "purchase" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "claim_customer" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "claim_requester" FOREIGN KEY ("requesterId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "claim_by_case" ON "claim" ("caseId")`);
    await runner.query(`CREATE INDEX "claim_by_customer" ON "claim" ("customerId")`);
    await runner.query(`CREATE INDEX "claim_by_order" ON "claim" ("orderId")`);
    await runner.query(`CREATE INDEX "claim_by_state" ON "claim" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "claim_by_time" ON "claim" ("createdAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "claim_number" ON "claim" ("number")`);
    await runner.query(`CREATE TABLE "claim_approval" (
        "id" text PRIMARY KEY NOT NULL,
        "claimId" text NOT NULL,
        "approverId" text NOT NULL,
        "mode" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "note" text,
        "voidedAt" bigint,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "claim_approval_claim" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "claim_approval_approver" FOREIGN KEY ("approverId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "claim_approval_by_claim" ON "claim_approval" ("claimId", "createdAt", "id")`);
    await runner.query(`CREATE TABLE "claim_line" (
        "id" text PRIMARY KEY NOT NULL,
        "claimId" text NOT NULL,
        "orderLineId" text NOT NULL,
        "position" integer NOT NULL,
        "sku" text NOT NULL,
        "name" text NOT NULL,
        "quantity" integer NOT NULL,
        "reason" text NOT NULL,
        CONSTRAINT "claim_line_claim" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "claim_line_order_line" FOREIGN KEY ("orderLineId") REFERENCES "purchase_line" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "claim_line_by_claim" ON "claim_line" ("claimId", "position")`);
    await runner.query(`CREATE INDEX "claim_line_by_order_line" ON "claim_line" ("orderLineId")`);
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
    await runner.query(`CREATE TABLE "complaint_version" (
        "id" text PRIMARY KEY NOT NULL,
        "complaintId" text NOT NULL,
        "version" integer NOT NULL,
        "content" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "complaint_version_complaint" FOREIGN KEY ("complaintId") REFERENCES "complaint" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE UNIQUE INDEX "complaint_version_number" ON "complaint_version" ("complaintId", "version")`);
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
    await runner.query(`CREATE TABLE "fake_payout" (
        "key" text PRIMARY KEY NOT NULL,
        "paymentExternalId" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "currency" text NOT NULL,
        "state" text NOT NULL,
        "submissions" integer NOT NULL,
        "createdAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE TABLE "idempotency_record" (
        "scope" text PRIMARY KEY NOT NULL,
        "digest" text NOT NULL,
        "status" integer NOT NULL,
        "body" text NOT NULL,
        "createdAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "idempotency_record_by_age" ON "idempotency_record" ("createdAt")`);
    await runner.query(`CREATE TABLE "inbox_entry" (
        "id" text PRIMARY KEY NOT NULL,
        "endpointId" text NOT NULL,
        "deliveryId" text NOT NULL,
        "complaintId" text,
        "rejection" text,
        "body" text NOT NULL,
        "createdAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "inbox_entry_by_age" ON "inbox_entry" ("createdAt")`);
    await runner.query(`CREATE UNIQUE INDEX "inbox_entry_delivery" ON "inbox_entry" ("endpointId", "deliveryId")`);
    await runner.query(`CREATE TABLE "job" (
        "id" text PRIMARY KEY NOT NULL,
        "kind" text NOT NULL,
        "state" text NOT NULL,
        "staffId" text NOT NULL,
        "parameters" text NOT NULL,
        "position" bigint NOT NULL,
        "progress" double precision NOT NULL,
        "counts" text NOT NULL,
        "leaseToken" text,
        "leaseUntil" bigint,
        "startedAt" bigint,
        "finishedAt" bigint,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "job_by_state" ON "job" ("state", "id")`);
    await runner.query(`CREATE TABLE "job_error" (
        "id" text PRIMARY KEY NOT NULL,
        "jobId" text NOT NULL,
        "line" integer NOT NULL,
        "reason" text NOT NULL,
        CONSTRAINT "job_error_job" FOREIGN KEY ("jobId") REFERENCES "job" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE UNIQUE INDEX "job_error_line" ON "job_error" ("jobId", "line")`);
    await runner.query(`CREATE TABLE "leg" (
        "id" text PRIMARY KEY NOT NULL,
        "claimId" text NOT NULL,
        "position" integer NOT NULL,
        "kind" text NOT NULL,
        "state" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "currency" text NOT NULL,
        "paymentId" text,
        "processor" text NOT NULL,
        "lineIds" text NOT NULL,
        "shares" text,
        "externalRef" text,
        "askAt" bigint,
        "asks" integer NOT NULL,
        "cancelledAt" bigint,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "leg_amount" CHECK ("amountMinor" > 0),
        CONSTRAINT "leg_claim" FOREIGN KEY ("claimId") REFERENCES "claim" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "leg_payment" FOREIGN KEY ("paymentId") REFERENCES "payment" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "leg_by_claim" ON "leg" ("claimId", "position")`);
    await runner.query(`CREATE INDEX "leg_by_payment" ON "leg" ("paymentId")`);
    await runner.query(`CREATE INDEX "leg_by_state" ON "leg" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "leg_by_time" ON "leg" ("createdAt", "id")`);
    await runner.query(`CREATE INDEX "leg_to_ask" ON "leg" ("askAt") WHERE "askAt" IS NOT NULL`);
    await runner.query(`CREATE TABLE "leg_attempt" (
        "id" text PRIMARY KEY NOT NULL,
        "legId" text NOT NULL,
        "number" integer NOT NULL,
        "idempotencyKey" text NOT NULL,
        "state" text NOT NULL,
        "startedById" text NOT NULL,
        "detail" text,
        "externalRef" text,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "leg_attempt_leg" FOREIGN KEY ("legId") REFERENCES "leg" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE UNIQUE INDEX "leg_attempt_key" ON "leg_attempt" ("idempotencyKey")`);
    await runner.query(`CREATE UNIQUE INDEX "leg_attempt_number" ON "leg_attempt" ("legId", "number")`);
    await runner.query(`CREATE TABLE "live_event" (
        "seq" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
        "topic" text NOT NULL,
        "name" text NOT NULL,
        "resourceId" text NOT NULL,
        "version" integer NOT NULL,
        "at" bigint NOT NULL
      )`);
    await runner.query(`CREATE TABLE "mention" (
        "id" text PRIMARY KEY NOT NULL,
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
        CONSTRAINT "mention_source" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "mention_by_case" ON "mention" ("caseId")`);
    await runner.query(`CREATE INDEX "mention_by_label" ON "mention" ("label", "occurredAt", "id")`);
    await runner.query(`CREATE INDEX "mention_by_source" ON "mention" ("sourceId", "occurredAt", "id")`);
    await runner.query(`CREATE INDEX "mention_by_time" ON "mention" ("occurredAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "mention_external" ON "mention" ("sourceId", "externalId")`);
    await runner.query(`CREATE UNIQUE INDEX "mention_identity" ON "mention" ("identity")`);
    await runner.query(`CREATE TABLE "mention_monitor" (
        "mentionId" text NOT NULL,
        "monitorId" text NOT NULL,
        "occurredAt" bigint NOT NULL,
        CONSTRAINT "mention_monitor_mention" FOREIGN KEY ("mentionId") REFERENCES "mention" ("id") ON DELETE CASCADE ON UPDATE NO ACTION,
        CONSTRAINT "mention_monitor_monitor" FOREIGN KEY ("monitorId") REFERENCES "monitor" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        PRIMARY KEY ("mentionId", "monitorId")
      )`);
    await runner.query(`CREATE INDEX "mention_monitor_by_time" ON "mention_monitor" ("monitorId", "occurredAt", "mentionId")`);
    await runner.query(`CREATE TABLE "monitor" (
        "id" text PRIMARY KEY NOT NULL,
        "name" text NOT NULL,
        "brand" text NOT NULL,
        "query" text NOT NULL,
        "isCompetitor" boolean NOT NULL,
        "alertEnabled" boolean NOT NULL,
        "active" boolean NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "monitor_by_brand" ON "monitor" ("brand")`);
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
    await runner.query(`CREATE TABLE "sentiment_rollup" ("quarterAt" bigint NOT NULL, "brands" text NOT NULL, "source" text NOT NULL, "label" text NOT NULL, "topic" text NOT NULL, "product" text NOT NULL, "shard" integer NOT NULL, "count" bigint NOT NULL, PRIMARY KEY ("quarterAt", "brands", "source", "label", "topic", "product", "shard")) WITHOUT ROWID`);
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
    await runner.query(`CREATE TABLE "source" (
        "id" text PRIMARY KEY NOT NULL,
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
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE INDEX "source_due" ON "source" ("active", "nextPollAt")`);
    await runner.query(`CREATE TABLE "source_blindness" (
        "id" text PRIMARY KEY NOT NULL,
        "sourceId" text NOT NULL,
        "fromAt" bigint NOT NULL,
        "toAt" bigint,
        "reason" text NOT NULL,
        CONSTRAINT "source_blindness_source" FOREIGN KEY ("sourceId") REFERENCES "source" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "source_blindness_by_time" ON "source_blindness" ("fromAt", "toAt")`);
    await runner.query(`CREATE UNIQUE INDEX "source_blindness_open" ON "source_blindness" ("sourceId") WHERE "toAt" IS NULL`);
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
    await runner.query(`CREATE TABLE "support_case" (
        "id" text PRIMARY KEY NOT NULL,
        "number" integer NOT NULL,
        "state" text NOT NULL,
        "subject" text NOT NULL,
        "category" text NOT NULL,
        "priority" text NOT NULL,
        "severity" integer NOT NULL,
        "severityReasons" text NOT NULL,
        "channel" text NOT NULL,
        "label" text NOT NULL,
        "score" double precision NOT NULL,
        "tags" text NOT NULL,
        "customerId" text,
        "orderRef" text,
        "joinKey" text,
        "followsId" text,
        "assigneeId" text,
        "causeCode" text,
        "outcome" text,
        "reopenedCount" integer NOT NULL,
        "receivedAt" bigint NOT NULL,
        "complainedAt" bigint,
        "heardAt" bigint NOT NULL,
        "respondedAt" bigint,
        "firstResolvedAt" bigint,
        "resolvedAt" bigint,
        "closedAt" bigint,
        "snoozedUntil" bigint,
        "clocks" text NOT NULL,
        "dueAt" bigint NOT NULL,
        "breachedAt" bigint,
        "breaching" boolean NOT NULL,
        "rank" bigint NOT NULL,
        "wakeAt" bigint,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "case_customer" FOREIGN KEY ("customerId") REFERENCES "customer" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION,
        CONSTRAINT "case_assignee" FOREIGN KEY ("assigneeId") REFERENCES "staff" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "case_assignee_created" ON "support_case" ("assigneeId", "state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_due" ON "support_case" ("assigneeId", "state", "dueAt", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_rank" ON "support_case" ("assigneeId", "state", "rank", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_severity" ON "support_case" ("assigneeId", "state", "severity", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_updated" ON "support_case" ("assigneeId", "state", "updatedAt", "id")`);
    await runner.query(`CREATE INDEX "case_breaching" ON "support_case" ("state", "rank", "id") WHERE breaching`);
    await runner.query(`CREATE INDEX "case_by_customer" ON "support_case" ("customerId")`);
    await runner.query(`CREATE INDEX "case_created" ON "support_case" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "case_due" ON "support_case" ("state", "dueAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "case_join" ON "support_case" ("joinKey") WHERE "joinKey" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_next" ON "support_case" ("rank", "id") WHERE "assigneeId" IS NULL AND state IN ('new', 'open')`);
    await runner.query(`CREATE UNIQUE INDEX "case_number" ON "support_case" ("number")`);
    await runner.query(`CREATE INDEX "case_rank" ON "support_case" ("state", "rank", "id")`);
    await runner.query(`CREATE INDEX "case_severity" ON "support_case" ("state", "severity", "id")`);
    await runner.query(`CREATE INDEX "case_updated" ON "support_case" ("state", "updatedAt", "id")`);
    await runner.query(`CREATE INDEX "case_wake" ON "support_case" ("wakeAt", "id") WHERE "wakeAt" IS NOT NULL`);
    await runner.query(`CREATE TABLE "timeline_entry" (
        "id" text PRIMARY KEY NOT NULL,
        "caseId" text NOT NULL,
        "at" bigint NOT NULL,
        "kind" text NOT NULL,
        "actorId" text,
        "data" text NOT NULL,
        CONSTRAINT "timeline_case" FOREIGN KEY ("caseId") REFERENCES "support_case" ("id") ON DELETE CASCADE ON UPDATE NO ACTION
      )`);
    await runner.query(`CREATE INDEX "timeline_by_case" ON "timeline_entry" ("caseId", "at", "id")`);
    await runner.query(`CREATE TABLE "webhook_endpoint" (
        "id" text PRIMARY KEY NOT NULL,
        "name" text NOT NULL,
        "key" text NOT NULL,
        "scheme" text NOT NULL,
        "preset" text,
        "mapping" text,
        "active" boolean NOT NULL,
        "secret" text NOT NULL,
        "previousSecret" text,
        "previousValidUntil" bigint,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX "webhook_endpoint_key" ON "webhook_endpoint" ("key")`);
    await runner.query(`INSERT INTO number_sequence (name, next) VALUES ('case', 1001), ('claim', 1001)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "api_key"`);
    await runner.query(`DROP TABLE "audit_entry"`);
    await runner.query(`DROP TABLE "audit_head"`);
    await runner.query(`DROP TABLE "case_tally"`);
    await runner.query(`DROP TABLE "claim"`);
    await runner.query(`DROP TABLE "claim_approval"`);
    await runner.query(`DROP TABLE "claim_line"`);
    await runner.query(`DROP TABLE "complaint"`);
    await runner.query(`DROP TABLE "complaint_version"`);
    await runner.query(`DROP TABLE "customer"`);
    await runner.query(`DROP TABLE "customer_handle"`);
    await runner.query(`DROP TABLE "fake_payout"`);
    await runner.query(`DROP TABLE "idempotency_record"`);
    await runner.query(`DROP TABLE "inbox_entry"`);
    await runner.query(`DROP TABLE "job"`);
    await runner.query(`DROP TABLE "job_error"`);
    await runner.query(`DROP TABLE "leg"`);
    await runner.query(`DROP TABLE "leg_attempt"`);
    await runner.query(`DROP TABLE "live_event"`);
    await runner.query(`DROP TABLE "mention"`);
    await runner.query(`DROP TABLE "mention_monitor"`);
    await runner.query(`DROP TABLE "monitor"`);
    await runner.query(`DROP TABLE "number_sequence"`);
    await runner.query(`DROP TABLE "outbox"`);
    await runner.query(`DROP TABLE "payment"`);
    await runner.query(`DROP TABLE "purchase"`);
    await runner.query(`DROP TABLE "purchase_line"`);
    await runner.query(`DROP TABLE "sentiment_rollup"`);
    await runner.query(`DROP TABLE "session"`);
    await runner.query(`DROP TABLE "shipment"`);
    await runner.query(`DROP TABLE "sign_in_attempt"`);
    await runner.query(`DROP TABLE "source"`);
    await runner.query(`DROP TABLE "source_blindness"`);
    await runner.query(`DROP TABLE "staff"`);
    await runner.query(`DROP TABLE "support_case"`);
    await runner.query(`DROP TABLE "timeline_entry"`);
    await runner.query(`DROP TABLE "webhook_endpoint"`);
  }
}
