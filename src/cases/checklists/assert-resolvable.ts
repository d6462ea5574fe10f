import { IsNull } from 'typeorm';
import type { Unit } from '../../database/unit.js';
import { ResolveIncomplete } from '../assert-complete.js';
import type { Case } from '../case.entity.js';
import { CaseTick } from './case-tick.entity.js';
import { Checklist } from './checklist.entity.js';
import { missingToResolve } from './requirements.policy.js';

/** 422 `case.resolve_incomplete`, naming all that is missing, unless the case has what its category asks for. */
export async function assertResolvable(unit: Pick<Unit, 'manager'>, decided: Case): Promise<void> {
  const asked = await unit.manager.find(Checklist, {
    where: [{ active: true, category: IsNull() }, { active: true, category: decided.category }],
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const ticks = await unit.manager.findBy(CaseTick, { caseId: decided.id });
  const missing = missingToResolve(decided, asked, new Set(ticks.map(({ itemId }) => itemId)));
  if (missing.length > 0) throw new ResolveIncomplete(missing.map((each) => ({ ...each, code: 'required' })));
}
