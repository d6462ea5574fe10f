import { In } from 'typeorm';
import { LegUnavailable } from '../claims/claims.errors.js';
import { Leg } from '../claims/leg.entity.js';
import type { Projector } from '../events/event-registry.js';
import type { PaymentProcessors } from './payment-processors.js';

/** Keeps people from agreeing on what nobody here can carry out. */
export const processorVeto = (processors: PaymentProcessors): Projector<'leg.planned'> => ({
  on: 'leg.planned',
  async project(unit, payloads) {
    const legs = await unit.manager.findBy(Leg, { id: In(payloads.map(({ id }) => id)) });
    const orphan = legs.find(({ processor }) => !processors.has(processor));
    if (orphan) throw new LegUnavailable(orphan.position, orphan.processor);
  },
});
