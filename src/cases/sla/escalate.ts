import type { Unit } from '../../database/unit.js';
import { carryOut, type Work } from '../actions/carry-out.js';
import type { Case } from '../case.entity.js';
import { isUnresolved } from '../case.states.js';
import { afterStages, type ClockKind, type SlaClock, type Stage, stagesDue } from '../sla.policy.js';
import type { SlaTerms } from './sla-terms.entity.js';
import { fetchedTerms, fetchTerms } from './terms-shelf.js';

/** Does what the policies of these cases want done about their clocks, once each. The caller holds the cases. */
export async function escalate(unit: Unit, cases: readonly Case[]): Promise<void> {
  const due = cases.filter(
    ({ state, clocks }) => isUnresolved(state) && clocks.some((clock) => stagesDue(clock, unit.at).length > 0),
  );
  if (due.length === 0) return;
  await fetchTerms(
    unit.manager,
    due.flatMap(({ serviceTermsId, complaintTermsId }) => [serviceTermsId, complaintTermsId]),
  );
  // One after the other: the second promise that was missed raises the priority that the first has raised.
  for (const subject of due) {
    let held = subject;
    for (const work of worksOf(subject, unit.at)) {
      const [done] = await carryOut(unit, 'system', [{ ...work, before: held, changed: fired(held, work.clock, work.stage) }]);
      held = done?.after ?? held;
    }
  }
}

type Escalated = Omit<Work, 'before'> & { readonly clock: SlaClock; readonly stage: Stage };

function worksOf(subject: Case, at: number): Escalated[] {
  const all = [fetchedTerms(subject.serviceTermsId), fetchedTerms(subject.complaintTermsId)];
  return subject.clocks.flatMap((clock) =>
    stagesDue(clock, at).map((stage) => {
      const terms = all.find((each) => each && isOf(each, clock.kind));
      const wanted = terms?.content.escalations.filter(
        ({ on, clocks }) => on === stage && (clocks === null || clocks.includes(clock.kind)),
      );
      const data = { clock: clock.kind, stage, policyId: terms?.policyId, policy: terms?.name, version: terms?.version };
      return {
        clock,
        stage,
        actions: (wanted ?? []).flatMap(({ actions }) => actions),
        cause: { kind: 'case.escalated', data },
      };
    }),
  );
}

const complaintClocks: readonly ClockKind[] = ['acknowledge', 'holding', 'summary', 'final_response'];

const isOf = ({ content }: SlaTerms, kind: ClockKind): boolean => complaintClocks.includes(kind) === 'final' in content;

const fired = (subject: Case, { kind, startedAt }: SlaClock, stage: Stage): Case => ({
  ...subject,
  clocks: subject.clocks.map((each) =>
    each.kind === kind && each.startedAt === startedAt ? afterStages(each, [stage]) : each,
  ),
});
