import { Inject, Injectable } from '@nestjs/common';
import { letterKinds, type LetterKind } from '../../../config/policies/letters.js';
import { Clock } from '../../common/clock.js';
import { Conflict } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { iso, isoOrNull } from '../../common/schemas.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import { findVisibleCase, readVisibleCase } from '../find-case.js';
import { assertNotMerged } from '../merging/merged.errors.js';
import { presentOne } from '../present-cases.js';
import { lastChannel } from '../replies/last-channel.js';
import { presentOneReply } from '../replies/present-replies.js';
import { Ways } from '../replies/ways/ways.js';
import type { ClockKind } from '../sla.policy.js';
import { languageOfCase, LetterDesk, markOf, routeUntil } from './letter-desk.js';
import { standardRoute } from './letter.policy.js';
import { type LetterDraft, LetterIncomplete, type NewLetter } from './letter.schema.js';

class AlreadySent extends Conflict {
  constructor(kind: LetterKind, at: number) {
    super('letter.already_sent', `The customer has had the ${kind === 'final' ? 'final letter' : kind} since ${iso(at)}.`);
  }
}

const clockOf: Readonly<Record<LetterKind, ClockKind>> = { acknowledgement: 'acknowledge', holding: 'holding', final: 'final_response' };

/** The letters that complaints are owed, as people write them. */
@Injectable()
export class LettersService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Ways) private readonly ways: Ways,
    @Inject(LetterDesk) private readonly desk: LetterDesk,
  ) {}

  /** What the case is owed, what it has had, and what is to be decided for the rest. */
  async of(actor: Actor, ref: string) {
    const manager = this.reads.manager();
    const subject = await readVisibleCase(this.reads, actor, ref);
    const [regime, language, at] = [await this.desk.regimeOf(manager, subject), languageOfCase(subject), this.clock.now()];
    const route = standardRoute(regime, language, routeUntil(regime, at));
    const letters = [];
    for (const kind of letterKinds) {
      const { missing } = await this.desk.write(manager, subject, { kind }, { by: actor, at });
      const clock = subject.clocks.find((each) => each.kind === clockOf[kind]);
      letters.push({ kind, sentAt: isoOrNull(subject[markOf[kind]]), dueAt: isoOrNull(clock?.dueAt ?? null), required: missing });
    }
    return { regime, language, route: route && { ...route, until: isoOrNull(route.until ?? null) }, letters };
  }

  async preview(actor: Actor, ref: string, draft: LetterDraft) {
    const subject = await readVisibleCase(this.reads, actor, ref);
    return this.desk.write(this.reads.manager(), subject, draft, { by: actor, at: this.clock.now() });
  }

  /** Sends a letter by the case's channel, like any reply. */
  async send(actor: Actor, ref: string, version: number | undefined, { subject: title, body, channel, ...draft }: NewLetter) {
    return this.tx.run(async (unit) => {
      const subject = await findVisibleCase(unit, actor, ref);
      if (version !== undefined && version !== subject.version) {
        const current = await presentOne(unit.manager, subject);
        assertVersion(subject, version, () => current);
      }
      assertNotMerged(subject);
      assertInTurn(draft.kind, subject);
      const written = await this.desk.write(unit.manager, subject, draft, { by: actor, at: unit.at });
      if (written.missing.length > 0) throw new LetterIncomplete(written.missing);
      const way = await this.ways.choose(unit.manager, subject, channel, await lastChannel(unit.manager, subject.id));
      const letter = { kind: draft.kind, subject: title ?? written.subject, body: body ?? written.body };
      const reply = await this.desk.promise(unit, actor, subject, letter, way, draft.kind === 'final' ? draft.outcome : undefined);
      return unit.answer(await presentOneReply(unit.manager, reply));
    });
  }
}

/** Once the final answer is there, nothing is acknowledged or put off any more. A final answer may be given anew. */
function assertInTurn(kind: LetterKind, { acknowledgedAt, finalRespondedAt }: Case): void {
  if (kind === 'final') return;
  if (finalRespondedAt !== null) throw new AlreadySent('final', finalRespondedAt);
  if (kind === 'acknowledgement' && acknowledgedAt !== null) throw new AlreadySent(kind, acknowledgedAt);
}
