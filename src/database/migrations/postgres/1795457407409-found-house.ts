import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FoundHouse1795457407409 implements MigrationInterface {
  readonly name = 'FoundHouse1795457407409';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "case_tally" (
        "state" text NOT NULL,
        "assigneeId" text NOT NULL,
        "breaching" boolean NOT NULL,
        "shard" integer NOT NULL,
        "n" bigint NOT NULL,
        CONSTRAINT "PK_4b3d4a69d36b9921d2b56d0bdac" PRIMARY KEY ("state", "assigneeId", "breaching", "shard")
      )`);
    await runner.query(`CREATE TABLE "customer" (
        "id" text NOT NULL,
        "name" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_a7a13f4cacb744524e44dfdad32" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "customer_by_name" ON "customer" ("name")`);
    await runner.query(`CREATE TABLE "staff" (
        "id" text NOT NULL,
        "email" text NOT NULL,
        "name" text NOT NULL,
        "role" text NOT NULL,
        "active" boolean NOT NULL,
        "passwordHash" text,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_e4ee98bb552756c180aec1e854a" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "staff_email" ON "staff" ("email")`);
    await runner.query(`CREATE TABLE "support_case" (
        "id" text NOT NULL,
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
        CONSTRAINT "PK_bb49f208672f180300c95fed180" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "case_number" ON "support_case" ("number")`);
    await runner.query(`CREATE INDEX "case_by_customer" ON "support_case" ("customerId")`);
    await runner.query(`CREATE INDEX "case_wake" ON "support_case" ("wakeAt", "id") WHERE "wakeAt" IS NOT NULL`);
    await runner.query(`CREATE UNIQUE INDEX "case_join" ON "support_case" ("joinKey") WHERE "joinKey" IS NOT NULL`);
    await runner.query(`CREATE INDEX "case_next" ON "support_case" ("rank", "id") WHERE "assigneeId" IS NULL AND state IN ('new', 'open')`);
    await runner.query(`CREATE INDEX "case_breaching" ON "support_case" ("state", "rank", "id") WHERE breaching`);
    await runner.query(`CREATE INDEX "case_assignee_updated" ON "support_case" ("assigneeId", "state", "updatedAt", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_severity" ON "support_case" ("assigneeId", "state", "severity", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_due" ON "support_case" ("assigneeId", "state", "dueAt", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_created" ON "support_case" ("assigneeId", "state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "case_assignee_rank" ON "support_case" ("assigneeId", "state", "rank", "id")`);
    await runner.query(`CREATE INDEX "case_updated" ON "support_case" ("state", "updatedAt", "id")`);
    await runner.query(`CREATE INDEX "case_severity" ON "support_case" ("state", "severity", "id")`);
    await runner.query(`CREATE INDEX "case_due" ON "support_case" ("state", "dueAt", "id")`);
    await runner.query(`CREATE INDEX "case_created" ON "support_case" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "case_rank" ON "support_case" ("state", "rank", "id")`);
    await runner.query(`CREATE TABLE "timeline_entry" (
        "id" text NOT NULL,
        "caseId" text NOT NULL,
        "at" bigint NOT NULL,
        "kind" text NOT NULL,
        "actorId" text,
        "data" text NOT NULL,
        CONSTRAINT "PK_61a61c7f75f9c69d73d7a2fd666" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "timeline_by_case" ON "timeline_entry" ("caseId", "at", "id")`);
    await runner.query(`CREATE TABLE "purchase" (
        "id" text NOT NULL,
        "ref" text NOT NULL,
        "customerId" text,
        "currency" text NOT NULL,
        "placedAt" bigint NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_86cc2ebeb9e17fc9c0774b05f69" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "purchase_ref" ON "purchase" ("ref")`);
    await runner.query(`CREATE INDEX "purchase_by_customer" ON "purchase" ("customerId")`);
    await runner.query(`CREATE TABLE "claim" (
        "id" text NOT NULL,
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
        CONSTRAINT "PK_466b305cc2e591047fa1ce58f81" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "claim_number" ON "claim" ("number")`);
    await runner.query(`CREATE INDEX "claim_by_case" ON "claim" ("caseId")`);
    await runner.query(`CREATE INDEX "claim_by_order" ON "claim" ("orderId")`);
    await runner.query(`CREATE INDEX "claim_by_customer" ON "claim" ("customerId")`);
    await runner.query(`CREATE INDEX "claim_by_state" ON "claim" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "claim_by_time" ON "claim" ("createdAt", "id")`);
    await runner.query(`CREATE TABLE "claim_approval" (
        "id" text NOT NULL,
        "claimId" text NOT NULL,
        "approverId" text NOT NULL,
        "mode" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "note" text,
        "voidedAt" bigint,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_59f92bd854e1fa70a5691cee2bf" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "claim_approval_by_claim" ON "claim_approval" ("claimId", "createdAt", "id")`);
    await runner.query(`CREATE TABLE "purchase_line" (
        "id" text NOT NULL,
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
        CONSTRAINT "PK_965aadeec5e87dcdbda24186c05" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "purchase_line_by_sku" ON "purchase_line" ("sku")`);
    await runner.query(`CREATE UNIQUE INDEX "purchase_line_ref" ON "purchase_line" ("orderId", "lineRef")`);
    await runner.query(`CREATE TABLE "claim_line" (
        "id" text NOT NULL,
        "claimId" text NOT NULL,
        "orderLineId" text NOT NULL,
        "position" integer NOT NULL,
        "sku" text NOT NULL,
        "name" text NOT NULL,
        "quantity" integer NOT NULL,
        "reason" text NOT NULL,
        CONSTRAINT "PK_e151a204987b27fd0e1cbb63bc0" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "claim_line_by_order_line" ON "claim_line" ("orderLineId")`);
    await runner.query(`CREATE INDEX "claim_line_by_claim" ON "claim_line" ("claimId", "position")`);
    await runner.query(`CREATE TABLE "payment" (
        "id" text NOT NULL,
        "orderId" text NOT NULL,
        "processor" text NOT NULL,
        "externalId" text NOT NULL,
        "capturedMinor" bigint NOT NULL,
        "reservedMinor" bigint NOT NULL,
        "refundedMinor" bigint NOT NULL,
        "disputedMinor" bigint NOT NULL,
        CONSTRAINT "payment_ceiling" CHECK ("reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" + "disputedMinor" <= "capturedMinor"),
        CONSTRAINT "PK_fcaec7df5adf9cac408c686b2ab" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "payment_by_order" ON "payment" ("orderId")`);
    await runner.query(`CREATE UNIQUE INDEX "payment_external" ON "payment" ("processor", "externalId")`);
    await runner.query(`CREATE TABLE "leg" (
        "id" text NOT NULL,
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
        CONSTRAINT "PK_3d5807243e6c648621279e9f098" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "leg_by_payment" ON "leg" ("paymentId")`);
    await runner.query(`CREATE INDEX "leg_to_ask" ON "leg" ("askAt") WHERE "askAt" IS NOT NULL`);
    await runner.query(`CREATE INDEX "leg_by_state" ON "leg" ("state", "createdAt", "id")`);
    await runner.query(`CREATE INDEX "leg_by_time" ON "leg" ("createdAt", "id")`);
    await runner.query(`CREATE INDEX "leg_by_claim" ON "leg" ("claimId", "position")`);
    await runner.query(`CREATE TABLE "leg_attempt" (
        "id" text NOT NULL,
        "legId" text NOT NULL,
        "number" integer NOT NULL,
        "idempotencyKey" text NOT NULL,
        "state" text NOT NULL,
        "startedById" text NOT NULL,
        "detail" text,
        "externalRef" text,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_728c27cce12f98ac3d434562406" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "leg_attempt_key" ON "leg_attempt" ("idempotencyKey")`);
    await runner.query(`CREATE UNIQUE INDEX "leg_attempt_number" ON "leg_attempt" ("legId", "number")`);
    await runner.query(`CREATE TABLE "idempotency_record" (
        "scope" text NOT NULL,
        "digest" text NOT NULL,
        "status" integer NOT NULL,
        "body" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_ca9ebfeffdd9cec1cb4a4290dee" PRIMARY KEY ("scope")
      )`);
    await runner.query(`CREATE INDEX "idempotency_record_by_age" ON "idempotency_record" ("createdAt")`);
    await runner.query(`CREATE TABLE "customer_handle" (
        "id" text NOT NULL,
        "customerId" text NOT NULL,
        "kind" text NOT NULL,
        "value" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_71f5e51219688dc4e6c36509ab4" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "customer_handle_by_customer" ON "customer_handle" ("customerId")`);
    await runner.query(`CREATE UNIQUE INDEX "customer_handle_value" ON "customer_handle" ("kind", "value")`);
    await runner.query(`CREATE TABLE "shipment" (
        "id" text NOT NULL,
        "orderId" text NOT NULL,
        "carrier" text NOT NULL,
        "tracking" text,
        "shippedAt" bigint,
        "deliveredAt" bigint,
        CONSTRAINT "PK_f51f635db95c534ca206bf7a0a4" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "shipment_by_order" ON "shipment" ("orderId")`);
    await runner.query(`CREATE TABLE "number_sequence" (
        "name" text NOT NULL,
        "next" bigint NOT NULL,
        CONSTRAINT "PK_52165f1f3d52e4b9a582f3345b6" PRIMARY KEY ("name")
      )`);
    await runner.query(`CREATE TABLE "live_event" (
        "seq" SERIAL NOT NULL,
        "topic" text NOT NULL,
        "name" text NOT NULL,
        "resourceId" text NOT NULL,
        "version" integer NOT NULL,
        "at" bigint NOT NULL,
        CONSTRAINT "PK_bd9bd7adea3b50b652db2931f56" PRIMARY KEY ("seq")
      )`);
    await runner.query(`CREATE TABLE "outbox" (
        "id" text NOT NULL,
        "handler" text NOT NULL,
        "payload" text NOT NULL,
        "dueAt" bigint NOT NULL,
        "attempts" integer NOT NULL,
        "leaseToken" text,
        "error" text,
        "deadAt" bigint,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "outbox_due" ON "outbox" ("handler", "dueAt", "id") WHERE "deadAt" IS NULL`);
    await runner.query(`CREATE TABLE "sentiment_rollup" (
        "quarterAt" bigint NOT NULL,
        "brands" text NOT NULL,
        "source" text NOT NULL,
        "label" text NOT NULL,
        "topic" text NOT NULL,
        "product" text NOT NULL,
        "shard" integer NOT NULL,
        "count" bigint NOT NULL,
        CONSTRAINT "PK_b06bba76e8aed82c917726e6869" PRIMARY KEY ("quarterAt", "brands", "source", "label", "topic", "product", "shard")
      )`);
    await runner.query(`CREATE TABLE "complaint" (
        "id" text NOT NULL,
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
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_a9c8dbc2ab4988edcc2ff0a7337" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "complaint_by_case" ON "complaint" ("caseId")`);
    await runner.query(`CREATE INDEX "complaint_by_customer" ON "complaint" ("customerId")`);
    await runner.query(`CREATE INDEX "complaint_by_time" ON "complaint" ("occurredAt", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "complaint_external" ON "complaint" ("ownerId", "externalId")`);
    await runner.query(`CREATE TABLE "complaint_version" (
        "id" text NOT NULL,
        "complaintId" text NOT NULL,
        "version" integer NOT NULL,
        "content" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_91bdf29ebf17dd72ab4447d2d54" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "complaint_version_number" ON "complaint_version" ("complaintId", "version")`);
    await runner.query(`CREATE TABLE "inbox_entry" (
        "id" text NOT NULL,
        "endpointId" text NOT NULL,
        "deliveryId" text NOT NULL,
        "complaintId" text,
        "rejection" text,
        "body" text NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_ecf232fb2e90e3b7a4063d65d3f" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "inbox_entry_by_age" ON "inbox_entry" ("createdAt")`);
    await runner.query(`CREATE UNIQUE INDEX "inbox_entry_delivery" ON "inbox_entry" ("endpointId", "deliveryId")`);
    await runner.query(`CREATE TABLE "webhook_endpoint" (
        "id" text NOT NULL,
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
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_6c98112122b2b8a4f3984d2efa8" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "webhook_endpoint_key" ON "webhook_endpoint" ("key")`);
    await runner.query(`CREATE TABLE "job" (
        "id" text NOT NULL,
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
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_98ab1c14ff8d1cf80d18703b92f" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE INDEX "job_by_state" ON "job" ("state", "id")`);
    await runner.query(`CREATE TABLE "job_error" (
        "id" text NOT NULL,
        "jobId" text NOT NULL,
        "line" integer NOT NULL,
        "reason" text NOT NULL,
        CONSTRAINT "PK_b1995971ba41c9f956784f24bca" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "job_error_line" ON "job_error" ("jobId", "line")`);
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
    await runner.query(`CREATE TABLE "fake_payout" (
        "key" text NOT NULL,
        "paymentExternalId" text NOT NULL,
        "amountMinor" bigint NOT NULL,
        "currency" text NOT NULL,
        "state" text NOT NULL,
        "submissions" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        CONSTRAINT "PK_7194e612874f1767656f0364bde" PRIMARY KEY ("key")
      )`);
    await runner.query(`CREATE TABLE "api_key" (
        "id" text NOT NULL,
        "name" text NOT NULL,
        "keyHash" text NOT NULL,
        "prefix" text NOT NULL,
        "scopes" text NOT NULL,
        "staffId" text NOT NULL,
        "version" integer NOT NULL,
        "createdAt" bigint NOT NULL,
        "updatedAt" bigint NOT NULL,
        CONSTRAINT "PK_b1bd840641b8acbaad89c3d8d11" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "api_key_hash" ON "api_key" ("keyHash")`);
    await runner.query(`CREATE INDEX "api_key_by_staff" ON "api_key" ("staffId")`);
    await runner.query(`CREATE TABLE "audit_entry" (
        "id" text NOT NULL,
        "at" bigint NOT NULL,
        "actorId" text NOT NULL,
        "keyId" text,
        "act" text NOT NULL,
        "subjectType" text NOT NULL,
        "subjectId" text NOT NULL,
        "facts" text NOT NULL,
        "seq" bigint,
        "hash" text,
        CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE UNIQUE INDEX "audit_entry_by_seq" ON "audit_entry" ("seq")`);
    await runner.query(`CREATE TABLE "audit_head" (
        "id" text NOT NULL,
        "seq" bigint NOT NULL,
        "hash" text NOT NULL,
        CONSTRAINT "PK_d3ed64edb3e208e83ccb5da589a" PRIMARY KEY ("id")
      )`);
    await runner.query(`CREATE TABLE "session" (
        "tokenHash" text NOT NULL,
        "staffId" text NOT NULL,
        "createdAt" bigint NOT NULL,
        "lastSeenAt" bigint NOT NULL,
        CONSTRAINT "PK_ff3b5bfd0767bd32942e5ccaad0" PRIMARY KEY ("tokenHash")
      )`);
    await runner.query(`CREATE INDEX "session_by_staff" ON "session" ("staffId")`);
    await runner.query(`CREATE TABLE "sign_in_attempt" (
        "subject" text NOT NULL,
        "failures" integer NOT NULL,
        "windowEndsAt" bigint NOT NULL,
        CONSTRAINT "PK_6b67bbd92d7f77d98434a69fb47" PRIMARY KEY ("subject")
      )`);
    await runner.query(`ALTER TABLE "support_case" ADD CONSTRAINT "case_customer" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "support_case" ADD CONSTRAINT "case_assignee" FOREIGN KEY ("assigneeId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "timeline_entry" ADD CONSTRAINT "timeline_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "purchase" ADD CONSTRAINT "purchase_customer" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim" ADD CONSTRAINT "claim_case" FOREIGN KEY ("caseId") REFERENCES "support_case"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim" ADD CONSTRAINT "claim_order" FOREIGN KEY ("orderId") REFERENCES "purchase"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim" ADD CONSTRAINT "claim_customer" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim" ADD CONSTRAINT "claim_requester" FOREIGN KEY ("requesterId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim_approval" ADD CONSTRAINT "claim_approval_claim" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim_approval" ADD CONSTRAINT "claim_approval_approver" FOREIGN KEY ("approverId") REFERENCES "staff"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "purchase_line" ADD CONSTRAINT "purchase_line_order" FOREIGN KEY ("orderId") REFERENCES "purchase"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim_line" ADD CONSTRAINT "claim_line_claim" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "claim_line" ADD CONSTRAINT "claim_line_order_line" FOREIGN KEY ("orderLineId") REFERENCES "purchase_line"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "payment" ADD CONSTRAINT "payment_order" FOREIGN KEY ("orderId") REFERENCES "purchase"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "leg" ADD CONSTRAINT "leg_claim" FOREIGN KEY ("claimId") REFERENCES "claim"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "leg" ADD CONSTRAINT "leg_payment" FOREIGN KEY ("paymentId") REFERENCES "payment"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "leg_attempt" ADD CONSTRAINT "leg_attempt_leg" FOREIGN KEY ("legId") REFERENCES "leg"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "customer_handle" ADD CONSTRAINT "customer_handle_customer" FOREIGN KEY ("customerId") REFERENCES "customer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "shipment" ADD CONSTRAINT "shipment_order" FOREIGN KEY ("orderId") REFERENCES "purchase"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "complaint_version" ADD CONSTRAINT "complaint_version_complaint" FOREIGN KEY ("complaintId") REFERENCES "complaint"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "job_error" ADD CONSTRAINT "job_error_job" FOREIGN KEY ("jobId") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "mention" ADD CONSTRAINT "mention_source" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "mention_monitor" ADD CONSTRAINT "mention_monitor_mention" FOREIGN KEY ("mentionId") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "mention_monitor" ADD CONSTRAINT "mention_monitor_monitor" FOREIGN KEY ("monitorId") REFERENCES "monitor"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "source_blindness" ADD CONSTRAINT "source_blindness_source" FOREIGN KEY ("sourceId") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "api_key" ADD CONSTRAINT "api_key_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "session" ADD CONSTRAINT "session_staff" FOREIGN KEY ("staffId") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
    await runner.query(`INSERT INTO number_sequence (name, next) VALUES ('case', 1001), ('claim', 1001)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "case_tally", "customer", "staff", "support_case", "timeline_entry", "purchase", "claim", "claim_approval", "purchase_line", "claim_line", "payment", "leg", "leg_attempt", "idempotency_record", "customer_handle", "shipment", "number_sequence", "live_event", "outbox", "sentiment_rollup", "complaint", "complaint_version", "inbox_entry", "webhook_endpoint", "job", "job_error", "source", "mention", "monitor", "mention_monitor", "source_blindness", "fake_payout", "api_key", "audit_entry", "audit_head", "session", "sign_in_attempt" CASCADE`);
  }
}
