import type { components } from './schema.js';

type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type Staff = Schemas['Staff'];
export type NewStaff = Schemas['NewStaff'];
export type StaffPatch = Schemas['StaffPatch'];
export type ApiKey = Schemas['Key'];
export type NewKey = Schemas['NewKey'];
export type Endpoint = Schemas['WebhookEndpoint'];
export type EndpointPatch = Schemas['WebhookEndpointPatch'];
export type Mapping = Schemas['Mapping'];
export type MappingTestResult = Schemas['MappingTestResult'];
export type Monitor = Schemas['Monitor'];
export type NewMonitor = Schemas['NewMonitor'];
export type Source = Schemas['Source'];
export type NewSource = Schemas['NewSource'];
export type SourcePatch = Schemas['SourcePatch'];
export type PollResult = Schemas['PollResult'];
export type Complaint = Schemas['Complaint'];
export type SentimentInsight = Schemas['SentimentInsight'];
export type SentimentBucket = SentimentInsight['buckets'][number];
export type Mention = Schemas['Mention'];

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

interface Resource {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}

export type Role = 'agent' | 'lead' | 'manager' | 'admin';

export interface Person {
  id: string;
  name: string;
}

export type SentimentLabel = 'negative' | 'neutral' | 'positive';

export interface Evidence {
  start: number;
  end: number;
  text: string;
  weight: number;
}

export interface Sentiment {
  label: SentimentLabel;
  score: number;
  confidence: number;
  evidence: Evidence[];
}

export type CaseState =
  'new' | 'open' | 'waiting_customer' | 'waiting_partner' | 'snoozed' | 'resolved' | 'closed' | 'merged';

export interface SlaClock {
  kind: string;
  dueAt: string | null;
  metAt: string | null;
  state: 'running' | 'paused' | 'met' | 'breached';
}

export interface Case extends Resource {
  number: string;
  state: CaseState;
  allowed: string[];
  subject: string;
  priority: 'low' | 'normal' | 'high' | 'urgent';
  severity: number;
  severityReasons: string[];
  channel: string;
  category: string | null;
  customer: { id: string; name: string } | null;
  assignee: Person | null;
  sentiment: SentimentLabel | null;
  dueAt: string | null;
  clocks: SlaClock[];
  snoozedUntil: string | null;
  causeCode: string | null;
  outcome: string | null;
  reopenedCount: number;
}

export interface TimelineEntry {
  id: string;
  at: string;
  kind: string;
  actor: Person | null;
  summary: string;
  body?: string | null;
}

export interface OrderLine {
  id: string;
  sku: string;
  name: string;
  quantity: number;
  unitPriceMinor: number;
  discountMinor: number;
  givenMinor: number;
}

export interface Payment {
  id: string;
  processor: string;
  externalId: string;
  capturedMinor: number;
  refundedMinor: number;
  reservedMinor: number;
}

export interface Order extends Resource {
  ref: string;
  placedAt: string;
  currency: string;
  lines: OrderLine[];
  payments: Payment[];
  shipments: {
    carrier: string;
    tracking?: string | null;
    shippedAt?: string | null;
    deliveredAt?: string | null;
  }[];
}

export interface Customer extends Resource {
  name: string;
  handles: { kind: string; value: string }[];
  orders: Order[];
  cases: { id: string; number: string; subject: string; state: CaseState; createdAt: string }[];
}

export type LegKind = 'refund' | 'store_credit' | 'replacement' | 'repair' | 'goodwill';
export type LegState = 'planned' | 'submitting' | 'pending' | 'succeeded' | 'failed' | 'unknown';

export interface LegDraft {
  kind: LegKind;
  amountMinor: number;
  currency: string;
  paymentId?: string;
  lineIds?: string[];
}

export interface Leg extends Resource {
  claimId: string;
  kind: LegKind;
  state: LegState;
  amountMinor: number;
  currency: string;
  paymentId: string | null;
  processor: string;
  externalRef: string | null;
  allowed: LegState[];
  attempts: { id: string; number: number; at: string; state: string; detail: string | null }[];
}

export interface Claim extends Resource {
  number: string;
  state: string;
  allowed: string[];
  caseId: string;
  orderRef: string;
  currency: string;
  lines: { sku: string; name: string; quantity: number; reason: string }[];
  remedyAsked: string | null;
  note: string | null;
  proposal: { legs: LegDraft[]; reason: string; by: Person } | null;
  legs: Leg[];
  needsAttention: boolean;
  amountMinor: number | null;
  neededRole: Role | null;
  filedBy: Person;
  evidence: { what: string; dueAt: string } | null;
  rejection: { clause: string; reason: string; appealRoute: string } | null;
  appealReason: string | null;
  withdrawalReason: string | null;
}

export interface ClaimPreview {
  ceilingMinor: number;
  currency: string;
  approval: { needed: boolean; neededRole: Role | null };
  risk: { level: string; reasons: { code: string; detail: string }[] };
  ledger: { account: string; amountMinor: number; currency: string }[];
}

export interface CaseDetail extends Case {
  complaints: Complaint[];
  mentions: Mention[];
}

export interface Job extends Resource {
  kind: string;
  state: string;
  done: number;
  total: number | null;
  counts: Record<string, number>;
  errors: { line: number; reason: string }[];
}
