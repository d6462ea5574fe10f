import fc from 'fast-check';
import { type Facts, faultsOf, filled, variablesIn } from './fill.policy.js';
import { variableNames } from './variables.policy.js';

const zone = 'Europe/Berlin';
const facts: Facts = {
  'customer.name': 'Ann',
  'case.number': 'CASE-7',
  'case.received': { day: Date.parse('2026-03-01T23:30:00Z') },
  'claim.amount': { amountMinor: 123_450, currency: 'EUR' },
  'order.ref': null,
};
const fill = (text: string, language = 'en') => filled(text, facts, language, zone);

describe('filling a template', () => {
  it.each([
    ['Dear {{customer.name}},', 'en', 'Dear Ann,'],
    ['{{ customer.name }}/{{customer.name}}', 'en', 'Ann/Ann'],
    ['{{case.received}}', 'en', '2 March 2026'],
    ['{{case.received}}', 'de', '2. März 2026'],
    ['{{claim.amount}}', 'en', '€1,234.50'],
    ['{{claim.amount}}', 'de', '1.234,50\u00a0€'],
    ['no braces { at all }', 'en', 'no braces { at all }'],
  ])('%s in %s', (text, language, wanted) => {
    expect(fill(text, language)).toEqual({ text: wanted, missing: [] });
  });

  it('leaves a hole to see where there is no value', () => {
    expect(fill('{{order.ref}} {{agent.name}} {{order.ref}}')).toEqual({
      text: '{{order.ref}} {{agent.name}} {{order.ref}}',
      missing: ['order.ref', 'agent.name'],
    });
  });

  it('writes every currency with its own decimals', () => {
    const amount = (currency: string) => filled('{{claim.amount}}', { 'claim.amount': { amountMinor: 1_500, currency } }, 'en', zone).text;
    expect(['JPY', 'KWD', 'USD'].map((each) => amount(each).replace('\u00a0', ' '))).toEqual(['JP¥1,500', 'KWD 1.500', 'US$15.00']);
  });

  it.each([
    ['Dear {{customer.nam}},', [{ code: 'unknown_variable', position: 5, named: 'customer.nam' }]],
    ['{{}}', [{ code: 'unknown_variable', position: 0, named: '' }]],
    ['{{#customer.name}}', [{ code: 'unknown_variable', position: 0, named: '#customer.name' }]],
    ['{{constructor}}', [{ code: 'unknown_variable', position: 0, named: 'constructor' }]],
    ['{{customer.name', [{ code: 'unclosed', position: 0, named: '' }]],
    ['{{a}} {{customer.name} {{b}}', [
      { code: 'unknown_variable', position: 0, named: 'a' },
      { code: 'unclosed', position: 6, named: '' },
      { code: 'unknown_variable', position: 23, named: 'b' },
    ]],
    ['{{{customer.name}}}', []],
    ['{{customer.name}} and {{order.ref}}', []],
  ])('%s has these faults', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('never reads a value as a template, nor lets it begin a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...variableNames), (value, name) => {
        const { text } = filled(`<${'{{customer.name}}'}>`, { 'customer.name': `{{${name}}}\r\n${value}` }, 'en', zone);
        expect(text).toContain(`{{${name}}}`);
        expect(text).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(text.isWellFormed() || !value.isWellFormed()).toBe(true);
      }),
    );
  });

  it('has nothing left to do where it found no fault and everything is known', () => {
    const all = Object.fromEntries(variableNames.map((name) => [name, 'x']));
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...variableNames.map((name) => `{{${name}}}`)))), (parts) => {
        const text = parts.join(' ');
        fc.pre(faultsOf(text).length === 0);
        const done = filled(text, all, 'en', zone);
        expect([done.missing, variablesIn(done.text)]).toEqual([[], []]);
      }),
    );
  });
});
