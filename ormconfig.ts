import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { readEnv } from './config/env.js';
import { settingsFrom } from './config/settings.js';
import { CaseTally } from './src/cases/case-tally.entity.js';
import { Case } from './src/cases/case.entity.js';
import { TimelineEntry } from './src/cases/timeline-entry.entity.js';
import { Approval } from './src/claims/approval.entity.js';
import { ClaimLine } from './src/claims/claim-line.entity.js';
import { Claim } from './src/claims/claim.entity.js';
import { LegAttempt } from './src/claims/leg-attempt.entity.js';
import { Leg } from './src/claims/leg.entity.js';
import { IdempotencyRecord } from './src/common/idempotency/idempotency-record.entity.js';
import { CustomerHandle } from './src/customers/customer-handle.entity.js';
import { Customer } from './src/customers/customer.entity.js';
import { OrderLine } from './src/customers/order-line.entity.js';
import { Order } from './src/customers/order.entity.js';
import { Payment } from './src/customers/payment.entity.js';
import { Shipment } from './src/customers/shipment.entity.js';
import { connectionOptions, type Schema } from './src/database/database.js';
import { FoundHouse1795457407409 as FoundHousePostgres } from './src/database/migrations/postgres/1795457407409-found-house.js';
import { FoundHouse1795457407409 as FoundHouseSqlite } from './src/database/migrations/sqlite/1795457407409-found-house.js';
import { NumberSequence } from './src/database/number-sequence.entity.js';
import { LiveEvent } from './src/events/live-event.entity.js';
import { OutboxRow } from './src/events/outbox.entity.js';
import { SentimentRollup } from './src/insights/sentiment-rollup.entity.js';
import { ComplaintVersion } from './src/intake/complaint-version.entity.js';
import { Complaint } from './src/intake/complaint.entity.js';
import { InboxEntry } from './src/intake/inbox-entry.entity.js';
import { WebhookEndpoint } from './src/intake/webhook-endpoint.entity.js';
import { JobError } from './src/jobs/job-error.entity.js';
import { Job } from './src/jobs/job.entity.js';
import { MentionMonitor } from './src/listening/mention-monitor.entity.js';
import { Mention } from './src/listening/mention.entity.js';
import { Monitor } from './src/listening/monitor.entity.js';
import { SourceBlindness } from './src/listening/source-blindness.entity.js';
import { Source } from './src/listening/source.entity.js';
import { FakePayout } from './src/settlement/processors/fake-payout.entity.js';
import { ApiKey } from './src/staff/api-key.entity.js';
import { AuditEntry } from './src/staff/audit-entry.entity.js';
import { AuditHead } from './src/staff/audit-head.entity.js';
import { Session } from './src/staff/session.entity.js';
import { SignInAttempt } from './src/staff/sign-in-attempt.entity.js';
import { Staff } from './src/staff/staff.entity.js';

/** Every table and every migration, by name: globs would not survive bundling, and hide what there is. */
export const schema: Schema = {
  entities: [
    NumberSequence, OutboxRow, LiveEvent, IdempotencyRecord,
    Staff, Session, ApiKey, SignInAttempt, AuditEntry, AuditHead,
    Customer, CustomerHandle, Order, OrderLine, Payment, Shipment,
    Complaint, ComplaintVersion, WebhookEndpoint, InboxEntry, Job, JobError,
    Monitor, Source, SourceBlindness, Mention, MentionMonitor,
    Case, CaseTally, TimelineEntry,
    Claim, ClaimLine, Approval, Leg, LegAttempt, FakePayout,
    SentimentRollup,
  ],
  migrations: {
    sqlite: [
      FoundHouseSqlite,
    ],
    postgres: [
      FoundHousePostgres,
    ],
  },
};

/** For TypeORM's command line; the application opens its connections in `src/database/database.ts`. */
export default new DataSource(connectionOptions(settingsFrom(readEnv()), schema));
