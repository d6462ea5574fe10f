import { CaseDistinction } from './cases/case-distinction.entity.js';
import { CaseLikeness } from './cases/case-likeness.entity.js';
import { CaseTally } from './cases/case-tally.entity.js';
import { Case } from './cases/case.entity.js';
import { Notice } from './cases/notices/notice.entity.js';
import { ReplyDraft } from './cases/replies/reply-draft.entity.js';
import { Reply } from './cases/replies/reply.entity.js';
import { RuleFiring } from './cases/rules/rule-firing.entity.js';
import { RuleVersion } from './cases/rules/rule-version.entity.js';
import { Rule } from './cases/rules/rule.entity.js';
import { SlaPolicy } from './cases/sla/sla-policy.entity.js';
import { SlaTerms } from './cases/sla/sla-terms.entity.js';
import { CaseTick } from './cases/checklists/case-tick.entity.js';
import { Checklist } from './cases/checklists/checklist.entity.js';
import { CaseFollower } from './cases/following/case-follower.entity.js';
import { CasePresence } from './cases/presence/case-presence.entity.js';
import { CaseLink } from './cases/links/case-link.entity.js';
import { CaseMergeItem } from './cases/merging/case-merge-item.entity.js';
import { CaseMerge } from './cases/merging/case-merge.entity.js';
import { SavedView } from './cases/views/saved-view.entity.js';
import { Macro } from './cases/macros/macro.entity.js';
import { Template } from './cases/templates/template.entity.js';
import { TimelineEntry } from './cases/timeline-entry.entity.js';
import { Approval } from './claims/approval.entity.js';
import { ClaimLine } from './claims/claim-line.entity.js';
import { Claim } from './claims/claim.entity.js';
import { LegAttempt } from './claims/leg-attempt.entity.js';
import { Leg } from './claims/leg.entity.js';
import { IdempotencyRecord } from './common/idempotency/idempotency-record.entity.js';
import { ThrottleCount } from './common/throttle/throttle-count.entity.js';
import { CustomerHandle } from './customers/customer-handle.entity.js';
import { Customer } from './customers/customer.entity.js';
import { IdentityClaim } from './customers/identity-claim.entity.js';
import { OrderLine } from './customers/order-line.entity.js';
import { Order } from './customers/order.entity.js';
import { Payment } from './customers/payment.entity.js';
import { Shipment } from './customers/shipment.entity.js';
import { ShopFact } from './customers/shop-fact.entity.js';
import type { Schema } from './database/database.js';
import { FoundHouse1795457407409 as FoundHousePostgres } from './database/migrations/postgres/1795457407409-found-house.js';
import { KeepReplays1795468558817 as KeepReplaysPostgres } from './database/migrations/postgres/1795468558817-keep-replays.js';
import { NameDeliveries1795469570568 as NameDeliveriesPostgres } from './database/migrations/postgres/1795469570568-name-deliveries.js';
import { AddJobResult1795471820610 as AddJobResultPostgres } from './database/migrations/postgres/1795471820610-add-job-result.js';
import { KeepCorrections1795471838220 as KeepCorrectionsPostgres } from './database/migrations/postgres/1795471838220-keep-corrections.js';
import { FoundHouse1795457407409 as FoundHouseSqlite } from './database/migrations/sqlite/1795457407409-found-house.js';
import { KeepReplays1795468558817 as KeepReplaysSqlite } from './database/migrations/sqlite/1795468558817-keep-replays.js';
import { NameDeliveries1795469570568 as NameDeliveriesSqlite } from './database/migrations/sqlite/1795469570568-name-deliveries.js';
import { AddComplaintForms1795470422944 as AddComplaintFormsPostgres } from './database/migrations/postgres/1795470422944-add-complaint-forms.js';
import { KeepNews1795471854556 as KeepNewsPostgres } from './database/migrations/postgres/1795471854556-keep-news.js';
import { AddComplaintForms1795470422944 as AddComplaintFormsSqlite } from './database/migrations/sqlite/1795470422944-add-complaint-forms.js';
import { AddJobResult1795471820610 as AddJobResultSqlite } from './database/migrations/sqlite/1795471820610-add-job-result.js';
import { KeepNews1795471854556 as KeepNewsSqlite } from './database/migrations/sqlite/1795471854556-keep-news.js';
import { KeepCorrections1795471838220 as KeepCorrectionsSqlite } from './database/migrations/sqlite/1795471838220-keep-corrections.js';
import { TellApart1795472900000 as TellApartPostgres } from './database/migrations/postgres/1795472900000-tell-apart.js';
import { TellApart1795472900000 as TellApartSqlite } from './database/migrations/sqlite/1795472900000-tell-apart.js';
import { SetPriors1795473531607 as SetPriorsPostgres } from './database/migrations/postgres/1795473531607-set-priors.js';
import { IndexLinkedComplaints1795475299002 as IndexLinkedComplaintsPostgres } from './database/migrations/postgres/1795475299002-index-linked-complaints.js';
import { SetPriors1795473531607 as SetPriorsSqlite } from './database/migrations/sqlite/1795473531607-set-priors.js';
import { IndexLinkedComplaints1795475299002 as IndexLinkedComplaintsSqlite } from './database/migrations/sqlite/1795475299002-index-linked-complaints.js';
import { AnswerCustomers1795479819242 as AnswerCustomersPostgres } from './database/migrations/postgres/1795479819242-answer-customers.js';
import { AnswerCustomers1795479819242 as AnswerCustomersSqlite } from './database/migrations/sqlite/1795479819242-answer-customers.js';
import { IndexWords1795480625775 as IndexWordsPostgres } from './database/migrations/postgres/1795480625775-index-words.js';
import { IndexWords1795480625775 as IndexWordsSqlite } from './database/migrations/sqlite/1795480625775-index-words.js';
import { ReadMailboxes1795483686880 as ReadMailboxesPostgres } from './database/migrations/postgres/1795483686880-read-mailboxes.js';
import { ReadMailboxes1795483686880 as ReadMailboxesSqlite } from './database/migrations/sqlite/1795483686880-read-mailboxes.js';
import { AddTeams1795485832051 as AddTeamsPostgres } from './database/migrations/postgres/1795485832051-add-teams.js';
import { AddTeams1795485832051 as AddTeamsSqlite } from './database/migrations/sqlite/1795485832051-add-teams.js';
import { LearnFromCorrections1795486622338 as LearnFromCorrectionsPostgres } from './database/migrations/postgres/1795486622338-learn-from-corrections.js';
import { LearnFromCorrections1795486622338 as LearnFromCorrectionsSqlite } from './database/migrations/sqlite/1795486622338-learn-from-corrections.js';
import { AddSlaPolicies1795486811000 as AddSlaPoliciesPostgres } from './database/migrations/postgres/1795486811000-add-sla-policies.js';
import { AddSlaPolicies1795486811000 as AddSlaPoliciesSqlite } from './database/migrations/sqlite/1795486811000-add-sla-policies.js';
import { AssignCases1795487064000 as AssignCasesPostgres } from './database/migrations/postgres/1795487064000-assign-cases.js';
import { AssignCases1795487064000 as AssignCasesSqlite } from './database/migrations/sqlite/1795487064000-assign-cases.js';
import { GatherArrivals1795487312849 as GatherArrivalsPostgres } from './database/migrations/postgres/1795487312849-gather-arrivals.js';
import { GatherArrivals1795487312849 as GatherArrivalsSqlite } from './database/migrations/sqlite/1795487312849-gather-arrivals.js';
import { MergeCases1795487440999 as MergeCasesPostgres } from './database/migrations/postgres/1795487440999-merge-cases.js';
import { MergeCases1795487440999 as MergeCasesSqlite } from './database/migrations/sqlite/1795487440999-merge-cases.js';
import { RaiseNotices1795487578363 as RaiseNoticesPostgres } from './database/migrations/postgres/1795487578363-raise-notices.js';
import { RaiseNotices1795487578363 as RaiseNoticesSqlite } from './database/migrations/sqlite/1795487578363-raise-notices.js';
import { ExplainRank1795487865000 as ExplainRankPostgres } from './database/migrations/postgres/1795487865000-explain-rank.js';
import { ExplainRank1795487865000 as ExplainRankSqlite } from './database/migrations/sqlite/1795487865000-explain-rank.js';
import { AddChecklists1795487933266 as AddChecklistsPostgres } from './database/migrations/postgres/1795487933266-add-checklists.js';
import { AddChecklists1795487933266 as AddChecklistsSqlite } from './database/migrations/sqlite/1795487933266-add-checklists.js';
import { SaveViews1795488358000 as SaveViewsPostgres } from './database/migrations/postgres/1795488358000-save-views.js';
import { SaveViews1795488358000 as SaveViewsSqlite } from './database/migrations/sqlite/1795488358000-save-views.js';
import { FollowCases1795488658873 as FollowCasesPostgres } from './database/migrations/postgres/1795488658873-follow-cases.js';
import { FollowCases1795488658873 as FollowCasesSqlite } from './database/migrations/sqlite/1795488658873-follow-cases.js';
import { AddRules1795494717000 as AddRulesPostgres } from './database/migrations/postgres/1795494717000-add-rules.js';
import { AddRules1795494717000 as AddRulesSqlite } from './database/migrations/sqlite/1795494717000-add-rules.js';
import { AddTemplates1795495803398 as AddTemplatesPostgres } from './database/migrations/postgres/1795495803398-add-templates.js';
import { AddTemplates1795495803398 as AddTemplatesSqlite } from './database/migrations/sqlite/1795495803398-add-templates.js';
import { AddMacros1795496415007 as AddMacrosPostgres } from './database/migrations/postgres/1795496415007-add-macros.js';
import { AddMacros1795496415007 as AddMacrosSqlite } from './database/migrations/sqlite/1795496415007-add-macros.js';
import { NumberSequence } from './database/number-sequence.entity.js';
import { LiveEvent } from './events/live-event.entity.js';
import { OutboxRow } from './events/outbox.entity.js';
import { SentimentRollup } from './insights/sentiment-rollup.entity.js';
import { AttachmentPiece } from './intake/attachments/attachment-piece.entity.js';
import { Attachment } from './intake/attachments/attachment.entity.js';
import { ComplaintVersion } from './intake/complaint-version.entity.js';
import { Complaint } from './intake/complaint.entity.js';
import { ComplaintForm } from './intake/form/complaint-form.entity.js';
import { StatusLink } from './intake/form/status-link.entity.js';
import { InboxEntry } from './intake/inbox-entry.entity.js';
import { MailMessage } from './intake/mail/mail-message.entity.js';
import { Mailbox } from './intake/mail/mailbox.entity.js';
import { WebhookEndpoint } from './intake/webhook-endpoint.entity.js';
import { JobError } from './jobs/job-error.entity.js';
import { Job } from './jobs/job.entity.js';
import { Correction } from './learning/correction.entity.js';
import { LearningSetting } from './learning/learning-setting.entity.js';
import { SampledText } from './learning/sampled-text.entity.js';
import { ShopModel } from './sentiment/in-force/shop-model.entity.js';
import { MentionMonitor } from './listening/mention-monitor.entity.js';
import { Mention } from './listening/mention.entity.js';
import { Monitor } from './listening/monitor.entity.js';
import { SourceBlindness } from './listening/source-blindness.entity.js';
import { Source } from './listening/source.entity.js';
import { SearchDocument } from './search/search-document.entity.js';
import { SentimentPrior } from './sentiment/priors/prior.entity.js';
import { FakePayout } from './settlement/processors/fake-payout.entity.js';
import { ApiKey } from './staff/api-key.entity.js';
import { AuditEntry } from './staff/audit-entry.entity.js';
import { AuditHead } from './staff/audit-head.entity.js';
import { Session } from './staff/session.entity.js';
import { Staff } from './staff/staff.entity.js';
import { TeamMember } from './staff/teams/team-member.entity.js';
import { Team } from './staff/teams/team.entity.js';

/** Every table and every migration, by name: globs would not survive bundling, and hide what there is. */
export const schema: Schema = {
  entities: [
    NumberSequence, OutboxRow, LiveEvent, IdempotencyRecord, ThrottleCount,
    Staff, Session, ApiKey, Team, TeamMember, AuditEntry, AuditHead,
    Customer, CustomerHandle, IdentityClaim, Order, OrderLine, Payment, Shipment, ShopFact,
    SentimentPrior, Complaint, ComplaintVersion, WebhookEndpoint, InboxEntry, Job, JobError,
    ComplaintForm, StatusLink, Attachment, AttachmentPiece, Mailbox, MailMessage,
    Monitor, Source, SourceBlindness, Mention, MentionMonitor,
    Correction, ShopModel, LearningSetting, SampledText,
    SlaPolicy, SlaTerms, Notice, Rule, RuleVersion, RuleFiring,
    Case, CaseTally, CaseLikeness, CaseDistinction, CaseMerge, CaseMergeItem, CaseLink, Checklist, CaseTick, CaseFollower, CasePresence, TimelineEntry, Reply, ReplyDraft,
    SavedView, Template, Macro,
    Claim, ClaimLine, Approval, Leg, LegAttempt, FakePayout,
    SearchDocument,
    SentimentRollup,
  ],
  migrations: {
    sqlite: [
      FoundHouseSqlite,
      KeepReplaysSqlite,
      NameDeliveriesSqlite,
      AddComplaintFormsSqlite,
      AddJobResultSqlite,
      KeepCorrectionsSqlite,
      KeepNewsSqlite,
      TellApartSqlite,
      SetPriorsSqlite,
      IndexLinkedComplaintsSqlite,
      AnswerCustomersSqlite,
      IndexWordsSqlite,
      ReadMailboxesSqlite,
      AddTeamsSqlite,
      LearnFromCorrectionsSqlite,
      AddSlaPoliciesSqlite,
      AssignCasesSqlite,
      GatherArrivalsSqlite,
      MergeCasesSqlite,
      RaiseNoticesSqlite,
      ExplainRankSqlite,
      AddChecklistsSqlite,
      SaveViewsSqlite,
      FollowCasesSqlite,
      AddRulesSqlite,
      AddTemplatesSqlite,
      AddMacrosSqlite,
    ],
    postgres: [
      FoundHousePostgres,
      KeepReplaysPostgres,
      NameDeliveriesPostgres,
      AddComplaintFormsPostgres,
      AddJobResultPostgres,
      KeepCorrectionsPostgres,
      KeepNewsPostgres,
      TellApartPostgres,
      SetPriorsPostgres,
      IndexLinkedComplaintsPostgres,
      AnswerCustomersPostgres,
      IndexWordsPostgres,
      ReadMailboxesPostgres,
      AddTeamsPostgres,
      LearnFromCorrectionsPostgres,
      AddSlaPoliciesPostgres,
      AssignCasesPostgres,
      GatherArrivalsPostgres,
      MergeCasesPostgres,
      RaiseNoticesPostgres,
      ExplainRankPostgres,
      AddChecklistsPostgres,
      SaveViewsPostgres,
      FollowCasesPostgres,
      AddRulesPostgres,
      AddTemplatesPostgres,
      AddMacrosPostgres,
    ],
  },
};
