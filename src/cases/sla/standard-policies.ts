import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { standardComplaint, standardRegime } from '../../../config/policies/complaint-deadlines.js';
import { standardService } from '../../../config/policies/sla.js';
import { Tx } from '../../database/tx.js';
import { Reads } from '../../database/reads.js';
import { takeNumbers } from '../../database/numbers.js';
import { addPolicy } from './sla-policies.service.js';
import { SlaPolicy } from './sla-policy.entity.js';

/** Behind whatever managers make. */
const last = 1_000;

/** A new installation gets the standard policies as rows of its own, to be changed like any other. */
@Injectable()
export class StandardPolicies implements OnApplicationBootstrap {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (await this.reads.manager().existsBy(SlaPolicy, {})) return;
    await this.tx.run(async (unit) => {
      // Of several processes that start at once, one holds this row.
      await takeNumbers(unit, 'case', 0);
      if (await unit.manager.existsBy(SlaPolicy, {})) return;
      const standing = { active: true, position: last, match: {}, escalations: [] };
      await addPolicy(unit, { kind: 'service', name: 'Standard service', ...standing, ...standardService });
      await addPolicy(unit, {
        kind: 'complaint',
        name: 'ISO 10002 practice',
        regime: standardRegime,
        ...standing,
        ...standardComplaint,
      });
    });
  }
}
