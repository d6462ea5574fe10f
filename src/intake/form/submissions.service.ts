import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { attachFiles } from '../attachments/attach-files.js';
import { Complaint } from '../complaint.entity.js';
import { complaintFrom, type Draft } from '../draft.js';
import { receive } from '../receive.js';
import { referenceOf } from './form-token.js';
import { StatusLinksService } from './status-links.service.js';

/** A message that is checked and scored, with the draft whose page it was sent from. */
export interface Submission {
  readonly draftId: string;
  /** The form, or whoever owns the complaint that this one answers. */
  readonly ownerId: string;
  readonly content: Omit<Draft, 'externalId'>;
  readonly files: readonly string[];
}

/** Receives what customers send on their pages: the complaint, its files and its link in one commit, once per draft. */
@Injectable()
export class SubmissionsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(StatusLinksService) private readonly links: StatusLinksService,
  ) {}

  /** Answers the token of the complaint's page. Sent again from the same page, it is the complaint that was sent first. */
  async send(submission: Submission): Promise<string> {
    const link = await this.tx.run(async (unit) => {
      const complaint = await this.store(unit, submission);
      return complaint && this.links.make(unit, complaint.id, submission.ownerId);
    });
    return link ? this.links.tokenOf(link) : this.sentBefore(submission);
  }

  /** One more message about a complaint, which joins its case and has no page of its own. */
  async add(submission: Submission): Promise<void> {
    await this.tx.run((unit) => this.store(unit, submission));
  }

  async find(complaintId: string): Promise<Complaint | null> {
    return this.reads.manager().findOneBy(Complaint, { id: complaintId });
  }

  private async store(unit: Unit, { draftId, ownerId, content, files }: Submission): Promise<Complaint | null> {
    const draft = { ...content, externalId: referenceOf(draftId) };
    const complaint = complaintFrom(draft, ownerId, false, unit.at);
    const stored = await receive(unit, [complaint]);
    if (!stored.has(complaint.id)) return null;
    await attachFiles(unit, draftId, files, complaint.id);
    return complaint;
  }

  private async sentBefore({ draftId, ownerId }: Submission): Promise<string> {
    const token = await this.links.tokenOfSubmission(ownerId, referenceOf(draftId));
    if (token === null) throw new Error('A complaint was sent twice and is not there.');
    return token;
  }
}
