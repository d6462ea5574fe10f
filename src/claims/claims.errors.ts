import { Conflict, DomainError, Forbidden } from '../common/domain-error.js';
import type { StaffRole } from '../staff/permissions.access.js';
import { withArticle } from './claim-words.js';

/** More than the payment or the lines have left. */
export class OverCeiling extends Conflict {
  constructor(leg: number, maximumMinor: number) {
    super('claim.over_ceiling', 'This is more than the payment and the products have left to give.', {
      maximumMinor,
      leg,
    });
  }
}

/**
 * The shop has sent the order again with another currency, so the amounts of the claim mean nothing any more.
 */
export class CurrencyChanged extends Conflict {
  constructor(claimed: string, now: string) {
    super(
      'claim.currency_changed',
      `The order is in ${now} now, the claim in ${claimed}. Withdraw it and file a new one.`,
    );
  }
}

export class SelfApproval extends Forbidden {
  constructor() {
    super('You proposed this amount, so somebody else has to approve it.', 'claim.self_approval');
  }
}

/** `neededRole` is null when the amount is above everybody's limit. */
export class OverLimit extends DomainError {
  constructor(neededRole: StaffRole | null) {
    const needed = neededRole ? `It takes ${withArticle(neededRole)}.` : "It is above everybody's limit: propose less.";
    super(403, 'claim.over_limit', `This amount is above your limit. ${needed}`, { extra: { neededRole } });
  }
}

export class CaseNotOpen extends Conflict {
  constructor() {
    super('claim.case_not_open', 'The case is resolved or closed. Open it again before filing a claim.');
  }
}

/** A leg that nobody can carry out here: its kind or its payment's processor is not available. */
export class LegUnavailable extends DomainError {
  constructor(leg: number, processor: string) {
    const detail = `Nothing here pays by ${processor}. Choose another kind of remedy or another payment.`;
    super(422, 'claim.leg_unavailable', detail, {
      errors: [{ pointer: `/legs/${leg}`, code: 'unavailable', detail }],
      extra: { processor },
    });
  }
}

export class ClaimOpen extends Conflict {
  constructor(numbers: readonly string[]) {
    super(
      'case.claim_open',
      `Finish ${numbers.join(', ')} first: a case with an open claim cannot be resolved.`,
      {
        claims: numbers,
      },
    );
  }
}
