import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { officeHours } from '../../../config/policies/calendar.js';
import { type Regime, standardRegime } from '../../../config/policies/complaint-deadlines.js';
import { type LetterLanguage, letterLanguages } from '../../../config/letter-texts/texts.js';
import { letterRules } from '../../../config/policies/letters.js';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { newId } from '../../common/ids.js';
import type { Unit } from '../../database/unit.js';
import { MailPost } from '../../intake/mail/mail-post.js';
import type { AuditActor } from '../../staff/audit.js';
import type { Case } from '../case.entity.js';
import { queueReply } from '../replies/queue-reply.js';
import type { Reply } from '../replies/reply.entity.js';
import type { Manager } from '../replies/ways/way.js';
import type { ChosenWay } from '../replies/ways/ways.js';
import { fetchedTerms, fetchTerms } from '../sla/terms-shelf.js';
import { FactSources, type Writing } from '../templates/fact-sources.js';
import { compose, type Composed, type Setting } from './letter.policy.js';
import type { LetterDraft } from './letter.schema.js';

export interface Written extends Composed {
  readonly kind: LetterDraft['kind'];
  readonly language: LetterLanguage;
}

/** Writes the letters of a case as its policy has them, and promises to send them. */
@Injectable()
export class LetterDesk {
  constructor(
    @Inject(FactSources) private readonly sources: FactSources,
    @Inject(MailPost) private readonly post: MailPost,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async write(manager: Manager, subject: Case, draft: LetterDraft, writing: Writing): Promise<Written> {
    const language = draft.language ?? languageOfCase(subject);
    const regime = await this.regimeOf(manager, subject);
    const facts = await this.sources.of(manager, subject, writing);
    const final = subject.clocks.find(({ kind }) => kind === 'final_response');
    const setting: Setting = { regime, facts, finalDueAt: final?.dueAt ?? null, at: writing.at, zone: officeHours.zone };
    const given = { ...draft, outcome: draft.outcome ?? subject.outcome ?? undefined };
    return { kind: draft.kind, language, ...compose(draft.kind, language, given, setting, routeUntil(regime, writing.at)) };
  }

  /** The regime that the case was opened under; deadlines that somebody made up are letters of the standard. */
  async regimeOf(manager: Manager, { complaintTermsId }: Case): Promise<Regime> {
    await fetchTerms(manager, [complaintTermsId]);
    const content = fetchedTerms(complaintTermsId)?.content;
    return (content && 'regime' in content ? content.regime : null) ?? standardRegime;
  }

  /** The letter stops its clock when it is written; undone or failed, the clock goes on. */
  promise(unit: Unit, actor: AuditActor, subject: Case, letter: Pick<Written, 'kind' | 'subject' | 'body'>, way: ChosenWay, outcome?: Case['outcome']): Promise<Reply> {
    const mark = markOf[letter.kind];
    return queueReply(unit, actor, subject, {
      kind: letter.kind,
      way,
      messageId: this.post.newMessageId(newId()),
      subject: letter.subject,
      body: letter.body,
      attachmentIds: [],
      undoMs: actor === 'system' ? 0 : this.settings.mail.undoMs,
      marks: { [mark]: subject[mark] ?? unit.at, ...(outcome ? { outcome } : {}) },
    });
  }
}

/** When a letter was sent: the first of its kind stops the clock. */
export const markOf = { acknowledgement: 'acknowledgedAt', holding: 'holdingSentAt', final: 'finalRespondedAt' } as const;

export function languageOfCase({ language }: Case): LetterLanguage {
  return letterLanguages.find((each) => each === language) ?? 'en';
}

export function routeUntil(regime: Regime, at: number): number | null {
  const within = letterRules[regime].routeWithin;
  return within && DateTime.fromMillis(at, { zone: officeHours.zone }).plus(within).toMillis();
}
