import { regimes } from '../../../config/policies/complaint-deadlines.js';
import { letterLanguages } from '../../../config/letter-texts/texts.js';
import { letterKinds } from '../../../config/policies/letters.js';
import { outcomes } from '../case.states.js';
import { compose, type Given, type Setting, standardRoute } from './letter.policy.js';

const at = Date.parse('2026-03-10T12:00:00Z');
const setting: Setting = {
  regime: 'iso_10002',
  facts: { 'customer.name': 'Ann', 'case.number': 'CASE-7', 'case.received': { day: Date.parse('2026-03-01T12:00:00Z') }, 'order.ref': 'AF-1' },
  finalDueAt: Date.parse('2026-03-29T12:00:00Z'),
  at,
  zone: 'Europe/London',
};
const write = (kind: (typeof letterKinds)[number], given: Given = {}, more: Partial<Setting> = {}, until: number | null = null) =>
  compose(kind, 'en', given, { ...setting, ...more }, until);
const route = { body: 'our complaints board', how: 'write to board@shop.example.' };

describe('letters', () => {
  it('say what was decided, why, and where to go', () => {
    const until = Date.parse('2026-04-10T12:00:00Z');
    expect(write('final', { outcome: 'rejected', reasons: 'The photo shows {x}.', redress: '{{case.number}}', route: { ...route, until } }).body).toBe(`Dear Ann,

we have finished looking into your complaint CASE-7, which we received on 1 March 2026. This is our final answer.

It concerns your order AF-1.

We do not uphold your complaint.

Our reasons:
The photo shows {x}.

What we do about it:
{{case.number}}

If you do not agree with our answer, you can turn to our complaints board: write to board@shop.example.
Please do so by 10 April 2026.

Yours sincerely,
Customer service`);
  });

  it('leave out what the case does not have', () => {
    const { body } = write('acknowledgement', {}, { facts: { 'case.number': 'CASE-7', 'case.received': { day: at } } });
    expect(body.split('\n\n')).toEqual([
      'Dear customer,', expect.stringContaining('CASE-7'), 'Yours sincerely,\nCustomer service',
    ]);
  });

  it.each([
    ['acknowledgement', {}, 'iso_10002', []],
    ['holding', {}, 'iso_10002', ['reasons']],
    ['final', {}, 'iso_10002', ['outcome', 'reasons']],
    ['final', { outcome: 'upheld', reasons: 'x' }, 'iso_10002', []],
    ['final', { outcome: 'partly_upheld', reasons: 'x' }, 'iso_10002', ['route']],
    ['final', { outcome: 'rejected', reasons: 'x' }, 'iso_10002', ['route']],
    ['final', { outcome: 'rejected', reasons: 'x', route }, 'iso_10002', []],
    ['final', { outcome: 'rejected' }, 'fca_disp', ['reasons']],
    ['final', { outcome: 'rejected', reasons: 'x' }, 'cfpb', []],
  ] as const)('a letter of %s with %j under %s misses %j', (kind, given, regime, missing) => {
    expect(write(kind, given, { regime }).missing).toEqual(missing);
  });

  it('put off until a day that is known', () => {
    expect(write('holding', { reasons: 'x' }).body).toContain('You will hear from us by 29 March 2026.');
    expect(write('holding', { reasons: 'x', expectBy: at }).body).toContain('by 10 March 2026.');
    expect(write('holding', { reasons: 'x' }, { finalDueAt: null }).missing).toEqual(['expectBy']);
  });

  it('name the ombudsman of a complaint under DISP, once it is decided or late', () => {
    const late = { regime: 'fca_disp', finalDueAt: at } as const;
    expect(write('holding', { reasons: 'x' }, { regime: 'fca_disp' }).body).not.toContain('Ombudsman');
    expect(write('holding', { reasons: 'x' }, late).body).toContain('Ombudsman');
    expect(write('final', { outcome: 'upheld', reasons: 'x' }, { regime: 'fca_disp' }, at).body).toMatch(/Ombudsman.*\nPlease do so by 10 March 2026\./);
  });

  it.each(letterLanguages.flatMap((language) => regimes.flatMap((regime) => outcomes.map((outcome) => [language, regime, outcome] as const))))(
    'in %s under %s, %s: leave no place empty',
    (language, regime, outcome) => {
      for (const kind of letterKinds) {
        const given = { outcome, reasons: 'x', redress: 'x', route: standardRoute(regime, language, at) ?? route };
        const facts = { ...setting.facts, 'agent.name': 'Sam', 'case.answer_by': { day: at }, 'status.link': 'https://shop.example/s/x' };
        const { subject, body, missing } = compose(kind, language, given, { ...setting, regime, facts }, at);
        expect([missing, /[{}]|undefined|null/.exec(subject + body)]).toEqual([[], null]);
      }
    },
  );
});
