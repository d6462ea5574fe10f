import { Inject, Injectable } from '@nestjs/common';
import { Conflict, NotFound, ValidationFailed } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import { Customer } from '../customers/customer.entity.js';
import { resolveCustomers } from '../customers/resolve-customers.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { Mention } from '../listening/mention.entity.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import type { Case } from './case.entity.js';
import type { MentionCase } from './case.schema.js';
import { changeCase } from './change-case.js';
import { findVisibleCase } from './find-case.js';
import { arrivalOfMention } from './mention-arrival.js';
import { assertNotMerged } from './merging/merged.errors.js';
import { moved } from './move-case.js';
import { noteCases } from './note-cases.js';
import { place, type Placed } from './triage.js';

class HasCase extends Conflict {
  constructor(caseId: string) {
    super('mention.has_case', 'This mention is in a case already.', { caseId });
  }
}

@Injectable()
export class MentionCasesService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /** Puts a mention into the case that is named, else into the one of its author, else into a new one. */
  async join(actor: Actor, mentionId: string, wanted: MentionCase): Promise<Placed> {
    return this.tx.run(async (unit) => {
      const mention = isId(mentionId) ? await unit.findForUpdate(Mention, { id: mentionId }) : null;
      if (!mention || mention.deletedAt !== null) throw new NotFound('mention');
      if (mention.caseId !== null) throw new HasCase(mention.caseId);
      const named = wanted.caseId === undefined ? null : await this.opened(unit, actor, wanted.caseId);
      const customerId = await customerOf(unit, mention, named, wanted.customerId);
      const placed = await place(
        unit,
        [arrivalOfMention(mention, customerId, named?.id ?? null, unit.at)],
        actor.id,
      );
      await noteCases(unit, [mention], placed);
      const result = placed.get(mention.id) as Placed;
      await recordAct(
        unit,
        actor,
        'mention.joined',
        { type: 'case', id: result.caseId },
        { mentionId, opened: result.opened },
      );
      unit.answer({ caseId: result.caseId }, result.opened ? 201 : 200);
      return result;
    });
  }

  /** A person may add to any case, also to one that was closed long ago: that one is opened first. */
  private async opened(unit: Unit, actor: Actor, ref: string): Promise<Case> {
    const found = await findVisibleCase(unit, actor, ref).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      throw new ValidationFailed([
        { pointer: '/caseId', code: 'unknown', detail: 'There is no such case, or you may not see it.' },
      ]);
    });
    assertNotMerged(found);
    if (found.state !== 'closed') return found;
    const data = { from: found.state, to: 'open' };
    return changeCase(unit, actor, found, moved(found, 'open', unit.at), { kind: 'case.moved', data });
  }
}

async function customerOf(
  unit: Unit,
  mention: Mention,
  named: Case | null,
  wanted: string | undefined,
): Promise<string | null> {
  if (wanted !== undefined) {
    const known = isId(wanted) && (await unit.manager.existsBy(Customer, { id: wanted }));
    if (!known)
      throw new ValidationFailed([
        { pointer: '/customerId', code: 'unknown', detail: 'There is no such customer.' },
      ]);
    if (named?.customerId && named.customerId !== wanted) {
      throw new ValidationFailed([
        { pointer: '/customerId', code: 'other', detail: 'The case is of another customer.' },
      ]);
    }
    return wanted;
  }
  if (named || mention.authorHandle === null) return null;
  const [customerId] = await resolveCustomers(unit, [
    { handle: mention.authorHandle, name: mention.authorName },
  ]);
  return customerId ?? null;
}
