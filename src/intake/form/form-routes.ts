import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { type Log, LOG } from '../../common/log.js';
import { ComplaintFormsService } from './complaint-forms.service.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import { FormDeskService, type Outcome } from './form-desk.service.js';
import { formAddress, formPage, type FormPageState } from './form-page.js';
import { languageOf } from './language.js';
import { sentPage } from './notice-page.js';
import { pageFiles } from './page-files.js';
import { ownHeaders, sendMissing, sendPage, servePages } from './public-pages.js';
import { StatusLinksService } from './status-links.service.js';
import { SubmissionsService } from './submissions.service.js';

type FormRequest = FastifyRequest<{ Params: { formKey: string }; Querystring: { lang?: string; embed?: string } }>;
type Visit = Pick<FormPageState, 'form' | 'language' | 'embedded'>;
type Handler = (visit: Visit, request: FormRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** `/f/:formKey`, the public complaint form, beside the routes of Nest: it speaks HTML and takes files. */
@Injectable()
export class FormRoutes {
  constructor(
    @Inject(ComplaintFormsService) private readonly forms: ComplaintFormsService,
    @Inject(FormDeskService) private readonly desk: FormDeskService,
    @Inject(StatusLinksService) private readonly links: StatusLinksService,
    @Inject(SubmissionsService) private readonly submissions: SubmissionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  register(server: FastifyInstance): void {
    servePages(server, this.settings, this.log, (scope) => {
      scope.get('/f/assets/:file', ownHeaders, async (request, reply) => sendFile(request, reply));
      scope.get('/f/:formKey', ownHeaders, this.visited(async (visit, _request, reply) => this.show(reply, 200, this.desk.opened(visit))));
      scope.post('/f/:formKey', ownHeaders, this.visited(async (visit, request, reply) => this.answer(reply, visit, await this.desk.send(visit, request))));
      scope.post('/f/:formKey/order', ownHeaders, this.visited(async (visit, request, reply) => this.answer(reply, visit, await this.desk.findOrder(visit, request))));
      scope.get('/f/:formKey/sent/:token', ownHeaders, this.visited((visit, request, reply) => this.showSent(visit, request, reply)));
      scope.get('/f/:formKey/embed.js', ownHeaders, this.visited(async (_visit, request, reply) => sendFile(request, reply, 'embed.js')));
    });
  }

  /** Finds the form and what the visitor reads; a form that is switched off is not there. */
  private visited(handler: Handler) {
    return async (request: FormRequest, reply: FastifyReply): Promise<FastifyReply> => {
      const form = await this.forms.open(request.params.formKey);
      if (!form) return sendMissing(request, reply);
      const embedded = request.query.embed === '1' && form.allowedOrigins.length > 0;
      return handler({ form, language: languageOf(request, form.languages), embedded }, request, reply);
    };
  }

  private answer(reply: FastifyReply, { form, language, embedded }: Visit, outcome: Outcome): FastifyReply {
    if (outcome.kind === 'sent') return reply.redirect(formAddress(form, language, embedded, `/sent/${outcome.token}`), 303);
    if (outcome.status === 429) void reply.header('retry-after', String(Math.max(1, Math.ceil((outcome.waitMs ?? 60_000) / 1000))));
    return this.show(reply, outcome.status, outcome.page);
  }

  private show(reply: FastifyReply, status: number, state: FormPageState): FastifyReply {
    return sendPage(reply, status, formPage(state), parentsOf(state));
  }

  private async showSent({ form, language, embedded }: Visit, request: FormRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { token } = request.params as unknown as { token: string };
    const link = await this.links.find(token);
    const complaint = link && link.formId === form.id ? await this.submissions.find(link.complaintId) : null;
    if (!complaint) return sendMissing(request, reply);
    const sent = { reference: complaint.externalId ?? '', token, at: complaint.createdAt };
    return sendPage(reply, 200, sentPage(form, language, embedded, sent), parentsOf({ form, embedded }));
  }
}

const parentsOf = ({ form, embedded }: { form: ComplaintForm; embedded: boolean }): readonly string[] =>
  embedded ? form.allowedOrigins : [];

/** Scripts and styles are the same for every form; the snippet is loaded by pages elsewhere. */
function sendFile(request: FastifyRequest, reply: FastifyReply, name?: string): FastifyReply {
  const file = pageFiles.get(name ?? (request.params as { file: string }).file);
  if (!file) return sendMissing(request, reply);
  const isPinned = (request.query as { v?: string }).v === file.digest;
  return reply
    .header('cache-control', isPinned ? 'public, max-age=31536000, immutable' : 'public, max-age=300')
    .header('cross-origin-resource-policy', name === 'embed.js' ? 'cross-origin' : 'same-origin')
    .type(file.type)
    .send(file.content);
}
