import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type FieldError, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { takeNumbers } from '../../database/numbers.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { joinCase } from '../../intake/join-case.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { type Arrival, caseFrom, withArrival } from '../arrival.js';
import type { Case } from '../case.entity.js';
import { changeCase } from '../change-case.js';
import { arrivalOfComplaint } from '../complaint-arrival.js';
import { caseNumber, findVisibleCase } from '../find-case.js';
import { linkCases } from '../links/link-cases.js';
import { noteLikeness, openingMax } from '../note-likeness.js';
import { ordersNamed } from '../orders-named.js';
import { policies } from '../policies.js';
import { presentOne } from '../present-cases.js';
import { insertCases } from '../save-cases.js';
import { writeTimeline } from '../timeline.js';
import { boundByPolicies } from '../triage.js';
import { withoutTexts } from './merged-case.js';
import { assertNotMerged } from './merged.errors.js';
import { textsOf } from './texts-say.js';

/** Makes a case of its own of complaints that are about something else. */
@Injectable()
export class SplitService {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  async split(actor: Actor, ref: string, version: number, complaintIds: readonly string[]) {
    return this.tx.run(async (unit) => {
      const before = await findVisibleCase(unit, actor, ref);
      const current = await presentOne(unit.manager, before);
      assertVersion(before, version, () => current);
      assertNotMerged(before);
      const complaints = await leaving(unit, before.id, complaintIds);
      const arrivals = await arrivalsOf(unit, complaints);
      const opened = await open(unit, actor, before, arrivals);
      await joinCase(
        unit,
        complaints.map(({ id, customerId }) => ({ complaintId: id, caseId: opened.id, customerId })),
      );
      await noteLikeness(unit, [
        { caseId: opened.id, orderRef: opened.orderRef, opening: (complaints[0]?.body ?? '').slice(0, openingMax) },
      ]);
      const facts = { intoId: opened.id, number: caseNumber(opened.number), complaintIds: complaints.map(({ id }) => id) };
      const gone = await textsOf(unit, opened.id);
      const lighter = gone ? withoutTexts(before, gone, await textsOf(unit, before.id)) : before;
      await changeCase(unit, actor, before, lighter, { kind: 'case.split', data: facts });
      await linkCases(unit, actor, before, opened, 'related');
      return unit.answer(await presentOne(unit.manager, opened));
    });
  }
}

/** The complaints, the oldest first. Some have to stay: a case without any would be nobody's. */
async function leaving(unit: Unit, caseId: string, wanted: readonly string[]): Promise<Complaint[]> {
  const found = await unit.manager.find(Complaint, {
    where: { caseId, id: In([...new Set(wanted)]) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const known = new Set(found.map(({ id }) => id));
  const errors = wanted.flatMap((id, index): FieldError[] =>
    known.has(id) ? [] : [{ pointer: `/complaintIds/${index}`, code: 'unknown', detail: 'This case has no such complaint.' }],
  );
  if (errors.length > 0) throw new ValidationFailed(errors);
  if ((await unit.manager.countBy(Complaint, { caseId })) === found.length) {
    throw new ValidationFailed([
      { pointer: '/complaintIds', code: 'all', detail: 'Leave at least one complaint in the case.' },
    ]);
  }
  return found;
}

async function arrivalsOf(unit: Unit, complaints: readonly Complaint[]): Promise<Arrival[]> {
  const texts = complaints.map((complaint) => ({ ...complaint, opening: complaint.body.slice(0, openingMax) }));
  const orders = await ordersNamed(unit, texts);
  return texts.map((text) => arrivalOfComplaint(text, orders.of(text, text.customerId)));
}

/** The new case, as it would have been opened by these complaints, with whom the other one is. */
async function open(unit: Unit, actor: Actor, before: Case, arrivals: readonly Arrival[]): Promise<Case> {
  const [first, ...others] = arrivals;
  if (!first) throw new ValidationFailed([{ pointer: '/complaintIds', code: 'required', detail: 'Name a complaint.' }]);
  const fresh = others.reduce(
    (draft, arrival) => withArrival(draft, arrival, unit.at, policies.triage),
    caseFrom(first, null, unit.at, policies.triage),
  );
  // An answer that came after these texts was an answer to them, too.
  const answered = before.respondedAt !== null && before.respondedAt >= fresh.heardAt;
  const draft = { ...fresh, assigneeId: before.assigneeId, teamId: before.teamId, respondedAt: answered ? before.respondedAt : null };
  const [bound = draft] = await boundByPolicies(unit, [draft]);
  const opened = { ...bound, number: await takeNumbers(unit, 'case', 1) };
  // Where there is a case for what comes next about the same, it stays that one.
  const stored = await insertCases(unit, [opened]);
  const kept = stored.has(opened.id) ? opened : { ...opened, joinKey: null };
  if (kept !== opened) await insertCases(unit, [kept]);
  await writeTimeline(unit, [
    {
      caseId: kept.id,
      kind: 'case.opened',
      actorId: actor.id,
      data: { to: 'new', splitFromId: before.id, splitFrom: caseNumber(before.number) },
    },
    ...arrivals.map(({ id, channel, severity, label }) => ({
      caseId: kept.id,
      kind: 'complaint.joined',
      actorId: actor.id,
      data: { complaintId: id, channel, severity, label },
    })),
  ]);
  await recordAct(unit, actor, 'case.opened', { type: 'case', id: kept.id }, { splitFromId: before.id });
  return kept;
}
