import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { type Log, LOG } from '../../common/log.js';
import { languageOf } from '../../intake/form/language.js';
import { ownHeaders, sendMissing, sendPage, servePages } from '../../intake/form/public-pages.js';
import { StatusLinksService } from '../../intake/form/status-links.service.js';
import { StatusDeskService } from './status-desk.service.js';
import { statusAddress, statusPage } from './status-page.js';

type StatusRequest = FastifyRequest<{ Params: { token: string }; Querystring: { lang?: string; added?: string } }>;

/** `/s/:token`, the customer's page of their complaint: whoever has the link may see it, and nobody may frame it. */
@Injectable()
export class StatusRoutes {
  constructor(
    @Inject(StatusLinksService) private readonly links: StatusLinksService,
    @Inject(StatusDeskService) private readonly desk: StatusDeskService,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  register(server: FastifyInstance): void {
    servePages(server, this.settings, this.log, (scope) => {
      scope.get('/s/:token', ownHeaders, (request: StatusRequest, reply) => this.show(request, reply));
      scope.post('/s/:token', ownHeaders, (request: StatusRequest, reply) => this.add(request, reply));
    });
  }

  private async show(request: StatusRequest, reply: FastifyReply): Promise<FastifyReply> {
    const link = await this.links.find(request.params.token);
    const page = link && (await this.desk.opened(link, languageOf(request), request.query.added === '1'));
    return page ? sendPage(reply, 200, statusPage(page)) : sendMissing(request, reply);
  }

  private async add(request: StatusRequest, reply: FastifyReply): Promise<FastifyReply> {
    const link = await this.links.find(request.params.token);
    if (!link) return sendMissing(request, reply);
    const language = languageOf(request);
    const refused = await this.desk.add(link, language, request);
    if (!refused) return reply.redirect(`${statusAddress(request.params.token, language)}&added=1`, 303);
    if (refused.waitMs > 0) void reply.header('retry-after', String(Math.ceil(refused.waitMs / 1000)));
    return sendPage(reply, refused.status, statusPage(refused.page));
  }
}
