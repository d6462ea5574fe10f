import { remedyPolicy } from '../../config/policies/remedy.js';
import {
  NoAnswer,
  type PaymentProcessor,
  type PayoutOrder,
  type ProcessorAnswer,
} from './processors/payment-processor.js';

/** The processors of this installation, by name. Each call to one has a time limit. */
export class PaymentProcessors {
  private readonly byName: ReadonlyMap<string, PaymentProcessor>;

  constructor(processors: readonly PaymentProcessor[]) {
    this.byName = new Map(processors.map((processor) => [processor.name, processor]));
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  canBeAsked(name: string): boolean {
    return this.byName.get(name)?.canBeAsked ?? false;
  }

  submit(name: string, order: PayoutOrder): Promise<ProcessorAnswer> {
    return inTime(name, this.named(name).submit(order));
  }

  find(name: string, key: string): Promise<ProcessorAnswer | null> {
    return inTime(name, this.named(name).find(key));
  }

  private named(name: string): PaymentProcessor {
    const processor = this.byName.get(name);
    if (!processor) throw new Error(`There is no processor ${name}; it may have been switched off.`);
    return processor;
  }
}

/** Silence for too long is no answer. */
async function inTime<Answer>(name: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(name)), remedyPolicy.answerWithinMs);
  });
  try {
    return await Promise.race([answer, silence]);
  } finally {
    clearTimeout(timer);
  }
}
