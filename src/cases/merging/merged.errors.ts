import { Conflict } from '../../common/domain-error.js';
import type { Case } from '../case.entity.js';

/** It is part of another case; `intoCaseId` says which. */
export class CaseMerged extends Conflict {
  constructor({ mergedIntoId }: Pick<Case, 'mergedIntoId'>) {
    super('case.merged', 'This case was merged into another one. Go on there, or take the merge back.', {
      intoCaseId: mergedIntoId,
    });
  }
}

/** Why a merge cannot be taken back any more. */
export class CannotUnmerge extends Conflict {
  constructor(detail: string, extra: Record<string, unknown> = {}) {
    super('case.cannot_unmerge', detail, extra);
  }
}

/** What is part of another case is worked on there. */
export function assertNotMerged(subject: Pick<Case, 'state' | 'mergedIntoId'>): void {
  if (subject.state === 'merged') throw new CaseMerged(subject);
}
