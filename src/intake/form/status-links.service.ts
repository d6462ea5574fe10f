import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { Clock } from '../../common/clock.js';
import { NotFound } from '../../common/domain-error.js';
import { iso } from '../../common/schemas.js';
import { TokenSigner } from '../../common/token-signer.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Complaint } from '../complaint.entity.js';
import { StatusLink } from './status-link.entity.js';

const purpose = 'status';

/** Makes and reads the links under which customers follow their complaints. */
@Injectable()
export class StatusLinksService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TokenSigner) private readonly signer: TokenSigner,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** In the unit that receives the complaint. */
  async make(unit: Unit, complaintId: string, formId: string | null): Promise<StatusLink> {
    const link: StatusLink = {
      id: randomBytes(16).toString('base64url'),
      complaintId,
      formId,
      generation: 1,
      expiresAt: unit.at + formPolicy.statusLinkMs,
      version: 1,
      createdAt: unit.at,
      updatedAt: unit.at,
    };
    await insertRows(unit, StatusLink, [link]);
    return link;
  }

  tokenOf({ id, generation }: Pick<StatusLink, 'id' | 'generation'>): string {
    return this.signer.sign(purpose, `${id}.${generation}`);
  }

  /** Null for every token that does not open a page now, whatever is wrong with it. */
  async find(token: string): Promise<StatusLink | null> {
    const [id, generation] = this.signer.read(purpose, token)?.split('.') ?? [];
    if (id === undefined) return null;
    const link = await this.reads.manager().findOneBy(StatusLink, { id });
    if (!link || String(link.generation) !== generation || link.expiresAt <= this.clock.now()) return null;
    return link;
  }

  /** The token of the complaint that its owner has sent under this reference. */
  async tokenOfSubmission(ownerId: string, reference: string): Promise<string | null> {
    const complaint = await this.reads.manager().findOneBy(Complaint, { ownerId, externalId: reference });
    const link = complaint && (await this.reads.manager().findOneBy(StatusLink, { complaintId: complaint.id }));
    return link && this.tokenOf(link);
  }

  /** A fresh link to any complaint; the one before stops working. */
  async renew(actor: Actor, complaintId: string) {
    return this.tx.run(async (unit) => {
      if (!(await unit.manager.existsBy(Complaint, { id: complaintId }))) throw new NotFound('complaint');
      const known = await unit.findForUpdate(StatusLink, { complaintId });
      const link = known ? await this.turn(unit, known) : await this.make(unit, complaintId, null);
      await recordAct(unit, actor, 'status_link.renewed', { type: 'complaint', id: complaintId });
      const path = `/s/${this.tokenOf(link)}`;
      const url = this.settings.http.publicUrl ? new URL(path, this.settings.http.publicUrl).href : path;
      return unit.answer({ url, expiresAt: iso(link.expiresAt) }, 200);
    });
  }

  private async turn(unit: Unit, link: StatusLink): Promise<StatusLink> {
    const next = {
      ...link,
      generation: link.generation + 1,
      expiresAt: unit.at + formPolicy.statusLinkMs,
      version: link.version + 1,
      updatedAt: unit.at,
    };
    await updateRows(unit, StatusLink, [next]);
    return next;
  }
}
