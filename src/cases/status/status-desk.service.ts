import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fill, type Language, texts } from '../../../config/form-texts/texts.js';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { Clock } from '../../common/clock.js';
import { countTry } from '../../common/throttle/throttle.js';
import { TokenSigner } from '../../common/token-signer.js';
import { Tx } from '../../database/tx.js';
import type { Complaint } from '../../intake/complaint.entity.js';
import { gatheredComplaint } from '../../intake/complaint.schema.js';
import { draftFrom } from '../../intake/draft.js';
import { type FileBox, FileBoxes } from '../../intake/form/file-boxes.js';
import { draftToken, faultOfDraft, type FormDraft, newDraft, readDraft } from '../../intake/form/form-token.js';
import { type PageError, tooLongError } from '../../intake/form/messages.js';
import { type Posted, readPosted } from '../../intake/form/posted.js';
import type { StatusLink } from '../../intake/form/status-link.entity.js';
import { StatusLinksService } from '../../intake/form/status-links.service.js';
import { SubmissionsService } from '../../intake/form/submissions.service.js';
import { cleaned } from '../../intake/form/typed.js';
import { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import type { ScorerSetup } from '../../sentiment/scorer-setup.js';
import { StandingsService, type WholeStanding } from './standings.service.js';
import type { StatusPageState } from './status-page.js';

/** Null: the message was added. */
export type Added = { readonly status: number; readonly page: StatusPageState; readonly waitMs: number } | null;

/** Serves customers who come with their link: shows how it stands, and takes what they add. */
@Injectable()
export class StatusDeskService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TokenSigner) private readonly signer: TokenSigner,
    @Inject(FileBoxes) private readonly boxes: FileBoxes,
    @Inject(StatusLinksService) private readonly links: StatusLinksService,
    @Inject(StandingsService) private readonly standings: StandingsService,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async opened(link: StatusLink, language: Language, added: boolean): Promise<StatusPageState | null> {
    const standing = await this.standings.of(link);
    if (!standing) return null;
    const token = this.tokenFor(link, newDraft(this.clock.now()));
    return { ...this.shown(link, standing, language), added, token, typed: '', errors: [], kept: [], trapped: false };
  }

  async add(link: StatusLink, language: Language, request: FastifyRequest): Promise<Added> {
    const counted = { subject: `status:${link.id}`, ...formPolicy.messages };
    const waitMs = await this.tx.run((unit) => countTry(unit, [counted]));
    const standing = await this.standings.of(link);
    const draftOf = ({ values }: Posted) => readDraft(this.signer, link.id, values.get('token') ?? '');
    const box = this.boxes.open(language, request.ip, (posted) => (waitMs > 0 ? null : (draftOf(posted)?.id ?? null)));
    const posted = await readPosted(request, (...file) => box.take(...file));
    const draft = draftOf(posted);
    const body = cleaned(posted.values.get('body'));
    const files = draft ? await box.wanted(draft.id, posted) : [];
    const fault = waitMs > 0 ? tooOften(language, waitMs) : this.faultOf(posted, body, files.length, box, draft, language);
    const content = standing && contentOf(standing.first, body || texts[language].onlyFiles, await this.scorer.setup());
    if (fault.length === 0 && standing && draft && content) {
      const { ownerId } = standing.first;
      await this.submissions.add({ draftId: draft.id, ownerId, content, files: files.map(({ id }) => id) });
      return null;
    }
    const page = {
      ...this.shown(link, standing as WholeStanding, language),
      added: false,
      token: this.tokenFor(link, draft && faultOfDraft(draft, this.clock.now()) !== 'tooOld' ? draft : newDraft(this.clock.now())),
      typed: body,
      errors: fault,
      kept: files,
      trapped: Boolean(posted.values.get('website')),
    };
    return { status: waitMs > 0 ? 429 : 422, page, waitMs };
  }

  private faultOf(posted: Posted, body: string, files: number, box: FileBox, draft: FormDraft | null, language: Language): PageError[] {
    const t = texts[language];
    if (posted.values.get('website')) return [{ field: 'website', text: fill(t.trapFilled, { field: t.trap }) }];
    if (body.length > formPolicy.messageMax) return [tooLongError(language, 'body')];
    if (box.errors.length > 0) return box.errors;
    if (body === '' && files === 0) return [{ field: 'body', text: t.missingMessage }];
    const fault = draft === null ? 'tooOld' : faultOfDraft(draft, this.clock.now());
    return fault === null ? [] : [{ field: 'send', text: t[fault] }];
  }

  private shown(link: StatusLink, { brand, first, caseNumber, standing, answerBy, said }: WholeStanding, language: Language) {
    const reference = link.formId === null ? null : first.externalId;
    return { language, linkToken: this.links.tokenOf(link), brand, reference, caseNumber, standing, answerBy, said };
  }

  private tokenFor(link: StatusLink, draft: FormDraft): string {
    return draftToken(this.signer, link.id, draft);
  }
}

const tooOften = (language: Language, waitMs: number): PageError[] => [
  { field: 'send', text: fill(texts[language].tooOften, { minutes: Math.ceil(waitMs / 60_000) }) },
];

/** From the same person, about the same order, in answer to the first. */
function contentOf(first: Complaint, body: string, setup: ScorerSetup) {
  const parsed = gatheredComplaint.safeParse({
    channel: 'form',
    body,
    author: { name: first.authorName, email: first.authorEmail, phone: first.authorPhone, handle: first.authorHandle },
    orderRef: first.orderRef,
    inReplyTo: first.id,
  });
  return parsed.success ? draftFrom(parsed.data, setup) : null;
}
