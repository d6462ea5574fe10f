import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fill, type Language, texts } from '../../../config/form-texts/texts.js';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { Clock } from '../../common/clock.js';
import { addressGroup } from '../../common/throttle/address-group.js';
import { countTry } from '../../common/throttle/throttle.js';
import { TokenSigner } from '../../common/token-signer.js';
import { Tx } from '../../database/tx.js';
import { gatheredComplaint } from '../complaint.schema.js';
import { draftFrom } from '../draft.js';
import { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import type { ScorerSetup } from '../../sentiment/scorer-setup.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { type FileBox, FileBoxes } from './file-boxes.js';
import { type FormPageState, type OrderAnswer } from './form-page.js';
import { draftToken, faultOfDraft, type FormDraft, newDraft, readDraft } from './form-token.js';
import { inPageOrder, type PageError } from './messages.js';
import { OrderLookupService, skuChosen } from './order-lookup.service.js';
import { type Posted, readPosted } from './posted.js';
import { SubmissionsService } from './submissions.service.js';
import { checkTyped, type Typed, typedFrom } from './typed.js';

type Visit = Pick<FormPageState, 'form' | 'language' | 'embedded'>;

/** What a visitor gets: the page with what is to be put right, or the token of what was sent. */
export type Outcome =
  | { readonly kind: 'page'; readonly status: number; readonly page: FormPageState; readonly waitMs?: number }
  | { readonly kind: 'sent'; readonly token: string };

/** A request as it was read. */
interface Read {
  readonly posted: Posted;
  readonly typed: Typed;
  readonly draft: FormDraft | null;
  readonly box: FileBox;
}

/** Serves the visitors of a form: opens it, looks for their order, takes what they send. */
@Injectable()
export class FormDeskService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TokenSigner) private readonly signer: TokenSigner,
    @Inject(FileBoxes) private readonly boxes: FileBoxes,
    @Inject(OrderLookupService) private readonly orders: OrderLookupService,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  opened(visit: Visit): FormPageState {
    const token = this.tokenFor(visit.form, newDraft(this.clock.now()));
    return { ...visit, token, typed: typedFrom(new Map()), errors: [], order: null, kept: [], trapped: false };
  }

  /** Looks for the order; nothing is sent, and files that came along are kept for later. */
  async findOrder(visit: Visit, request: FastifyRequest): Promise<Outcome> {
    const read = await this.read(visit, request, true);
    const order = await this.orders.ask(visit.form, read.typed, request.ip);
    const status = order.kind === 'throttled' ? 429 : 200;
    return { kind: 'page', status, page: await this.back(visit, read, read.box.errors, order) };
  }

  async send(visit: Visit, request: FastifyRequest): Promise<Outcome> {
    const { form, language } = visit;
    const subject = `form:${form.id}:${addressGroup(request.ip)}`;
    const waitMs = await this.tx.run((unit) => countTry(unit, [{ subject, ...formPolicy.sends }]));
    const read = await this.read(visit, request, waitMs === 0);
    const { posted, typed, draft, box } = read;
    const order = await this.orders.again(form, typed, posted.values.get('proof') ?? '', posted.values.get('line') ?? '');
    const back = async (status: number, errors: readonly PageError[]): Promise<Outcome> => ({
      kind: 'page', status, page: await this.back(visit, read, errors, order), waitMs,
    });
    if (waitMs > 0) {
      const minutes = Math.ceil(waitMs / 60_000);
      return back(429, [{ field: 'send', text: fill(texts[language].tooOften, { minutes }) }]);
    }
    if (posted.values.get('website')) return back(422, [trapError(language)]);
    const files = draft ? await box.wanted(draft.id, posted) : [];
    const errors = inPageOrder([...checkTyped(form, typed, files.length, language), ...box.errors]);
    if (errors.length > 0) return back(422, errors);
    const fault = draft === null ? 'tooOld' : faultOfDraft(draft, this.clock.now());
    if (draft === null || fault !== null) return back(422, [{ field: 'send', text: texts[language][fault ?? 'tooOld'] }]);
    const complaint = complaintOf(form, typed, skuChosen(order), await this.scorer.setup());
    if (complaint === null) return back(422, [{ field: 'body', text: texts[language].missingBody }]);
    const submission = { draftId: draft.id, ownerId: form.id, content: complaint, files: files.map(({ id }) => id) };
    return { kind: 'sent', token: await this.submissions.send(submission) };
  }

  private async read({ form, language }: Visit, request: FastifyRequest, takesFiles: boolean): Promise<Read> {
    const draftOf = ({ values }: Posted) => readDraft(this.signer, form.id, values.get('token') ?? '');
    const wants = takesFiles && form.fields.attachments !== 'off';
    const box = this.boxes.open(language, request.ip, (posted) => (wants ? (draftOf(posted)?.id ?? null) : null));
    const posted = await readPosted(request, (...file) => box.take(...file));
    return { posted, typed: typedFrom(posted.values), draft: draftOf(posted), box };
  }

  /** The page as it was sent, with everything that was typed and added. A page that has grown too old starts anew. */
  private async back(visit: Visit, { posted, typed, draft, box }: Read, errors: readonly PageError[], order: OrderAnswer | null): Promise<FormPageState> {
    const now = this.clock.now();
    const kept = draft ? await box.wanted(draft.id, posted) : [];
    const isOld = draft !== null && faultOfDraft(draft, now) === 'tooOld';
    const next = draft === null ? newDraft(now) : isOld ? { ...draft, openedAt: now } : draft;
    const trapped = Boolean(posted.values.get('website'));
    return { ...visit, token: this.tokenFor(visit.form, next), typed, errors, order, kept, trapped };
  }

  private tokenFor(form: ComplaintForm, draft: FormDraft): string {
    return draftToken(this.signer, form.id, draft);
  }
}

const trapError = (language: Language): PageError => ({
  field: 'website',
  text: fill(texts[language].trapFilled, { field: texts[language].trap }),
});

/** Null when nothing is left of the text once its markup is gone. */
function complaintOf({ fields }: ComplaintForm, typed: Typed, sku: string | null, setup: ScorerSetup) {
  const given = (field: Exclude<keyof Typed, 'body'>) => (fields[field] === 'off' || typed[field] === '' ? undefined : typed[field]);
  const parsed = gatheredComplaint.safeParse({
    channel: 'form',
    body: typed.body,
    author: { name: given('name'), email: given('email'), phone: given('phone') },
    orderRef: given('orderRef'),
    remedySought: given('remedySought'),
    sku,
  });
  return parsed.success ? draftFrom(parsed.data, setup) : null;
}
