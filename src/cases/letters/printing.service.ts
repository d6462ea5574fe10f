import { Inject, Injectable } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { NotFound } from '../../common/domain-error.js';
import { isId } from '../../common/ids.js';
import { Reads } from '../../database/reads.js';
import type { Actor } from '../../staff/permissions.access.js';
import { caseNumber, readVisibleCase } from '../find-case.js';
import { Reply } from '../replies/reply.entity.js';
import { languageOfCase } from './letter-desk.js';
import { printedLetter } from './printed-letter.js';

/** Replies on paper. */
@Injectable()
export class PrintingService {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async page(actor: Actor, ref: string, replyId: string): Promise<string> {
    const subject = await readVisibleCase(this.reads, actor, ref);
    const reply = isId(replyId) ? await this.reads.manager().findOneBy(Reply, { id: replyId, caseId: subject.id }) : null;
    if (!reply) throw new NotFound('reply');
    // `Shop <help@shop.example>` signs as Shop.
    const from = this.settings.mail.from?.replace(/\s*<[^<>]*>$/, '') ?? null;
    return printedLetter({
      from,
      to: reply.target.name,
      subject: reply.subject,
      body: reply.body,
      caseNumber: caseNumber(subject.number),
      language: languageOfCase(subject),
      at: reply.sentAt ?? reply.createdAt,
    });
  }
}
