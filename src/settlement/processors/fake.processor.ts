import sql from 'sql-template-tag';
import { crashPoint } from '../../common/crash-point.js';
import type { Tx } from '../../database/tx.js';
import type { FakePayout } from './fake-payout.entity.js';
import { NoAnswer, PaymentProcessor, type PayoutOrder, type ProcessorAnswer } from './payment-processor.js';

interface Script {
  /** What it does with an order; null: the order never arrives. */
  readonly does: FakePayout['state'] | null;
  readonly answers: boolean;
  /** What it has become by the time somebody asks. */
  readonly later: FakePayout['state'] | null;
}

/** By the beginning of the payment's external id; any other id is `ok_`. */
const scripts: Readonly<Record<string, Script>> = {
  ok_: { does: 'succeeded', answers: true, later: 'succeeded' },
  pending_: { does: 'pending', answers: true, later: 'succeeded' },
  fail_: { does: 'failed', answers: true, later: 'failed' },
  timeout_ok_: { does: 'succeeded', answers: false, later: 'succeeded' },
  timeout_lost_: { does: null, answers: false, later: null },
  late_fail_: { does: 'succeeded', answers: true, later: 'failed' },
};

/**
 * A payment processor for the demo and the tests that behaves as its payments are called. Its books are a
 * table of its own, written outside the caller's unit of work, as another system's would be.
 */
export class FakeProcessor extends PaymentProcessor {
  readonly name = 'fake';
  readonly canBeAsked = true;

  constructor(private readonly tx: Tx) {
    super();
  }

  async submit(order: PayoutOrder): Promise<ProcessorAnswer> {
    const { does, answers } = scriptOf(order.paymentExternalId);
    if (does === null) throw new NoAnswer(this.name);
    const state = await this.record(order, does);
    crashPoint('relay.called_no_answer');
    if (!answers) throw new NoAnswer(this.name);
    return answerOf(order.key, state);
  }

  async find(key: string): Promise<ProcessorAnswer | null> {
    return this.tx.run(async (unit) => {
      const known = await unit.one<FakePayout>(sql`SELECT * FROM fake_payout WHERE key = ${key}`);
      if (!known) return null;
      const state = scriptOf(known.paymentExternalId).later ?? known.state;
      await unit.all(sql`UPDATE fake_payout SET state = ${state} WHERE key = ${key}`);
      return answerOf(key, state);
    });
  }

  private async record(
    { key, amountMinor, currency, paymentExternalId }: PayoutOrder,
    state: FakePayout['state'],
  ) {
    return this.tx.run(async (unit) => {
      const row = await unit.one<Pick<FakePayout, 'state'>>(sql`INSERT INTO fake_payout
        (key, "paymentExternalId", "amountMinor", currency, state, submissions, "createdAt")
        VALUES (${key}, ${paymentExternalId ?? ''}, ${amountMinor}, ${currency}, ${state}, 1, ${unit.at})
        ON CONFLICT (key) DO UPDATE SET submissions = fake_payout.submissions + 1 RETURNING state`);
      return row?.state ?? state;
    });
  }
}

function scriptOf(externalId: string | null): Script {
  const found = Object.entries(scripts).find(([prefix]) => externalId?.startsWith(prefix));
  return found?.[1] ?? { does: 'succeeded', answers: true, later: 'succeeded' };
}

const answerOf = (key: string, state: FakePayout['state']): ProcessorAnswer => ({
  state,
  externalRef: `fake_${key}`,
  detail: state === 'failed' ? 'The fake processor declined, as the name of the payment says.' : null,
});
