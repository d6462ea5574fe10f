import type { components } from './schema.js';

export type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type Staff = Schemas['Staff'];
export type Role = Staff['role'];
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
export type Case = Schemas['Case'];
export type CaseDetail = Schemas['CaseDetail'];
export type CasePatch = Schemas['CasePatch'];
export type CaseState = Case['state'];
export type SlaClock = Case['clocks'][number];
export type Transition = Schemas['CaseTransition'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type Order = Schemas['Order'];
export type Customer = Schemas['Customer'];
export type Claim = Schemas['Claim'];
export type NewClaim = Schemas['NewClaim'];
export type NewClaimLine = Schemas['NewClaimLine'];
export type ClaimPreview = Schemas['ClaimPreview'];
export type ClaimPreviewRequest = Schemas['ClaimPreviewRequest'];
export type Leg = Schemas['Leg'];
export type NewLeg = Schemas['NewLeg'];
export type LegKind = NewLeg['kind'];
export type Mention = Schemas['Mention'];
export type Sentiment = Complaint['sentiment'];
export type SentimentLabel = Sentiment['label'];
export type Evidence = Sentiment['evidence'][number];

export interface Job {
  id: string;
  kind: string;
  state: string;
  done: number;
  total: number | null;
  counts: Record<string, number>;
  errors: { line: number; reason: string }[];
}
