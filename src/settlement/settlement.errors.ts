import { Conflict, DomainError, Forbidden } from '../common/domain-error.js';

export class SelfConfirmation extends Forbidden {
  constructor() {
    super(
      'You proposed this amount, so somebody else has to confirm that it was paid.',
      'settlement.self_confirm',
    );
  }
}

export class NotManual extends Conflict {
  constructor(processor: string) {
    super('settlement.not_manual', `Whether this arrived is for ${processor} to say: ask it with resolve.`);
  }
}

/** The processor was asked and said nothing; the leg stays as it is. */
export class ProcessorSilent extends DomainError {
  constructor(processor: string) {
    super(
      503,
      'settlement.no_answer',
      `${processor} did not answer. The leg stays as it is; ask again later.`,
      {
        retryAfterSeconds: 30,
      },
    );
  }
}
