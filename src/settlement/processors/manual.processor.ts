import { PaymentProcessor, type ProcessorAnswer } from './payment-processor.js';

const waiting: ProcessorAnswer = { state: 'pending', externalRef: null, detail: null };

/** A person: transfers the money, packs the parcel, and then somebody confirms it here. */
export class ManualProcessor extends PaymentProcessor {
  readonly name = 'manual';
  readonly canBeAsked = false;

  async submit(): Promise<ProcessorAnswer> {
    return waiting;
  }

  async find(): Promise<ProcessorAnswer> {
    return waiting;
  }
}
