import { score } from './scorer.js';

const judged = (text: string): [number, string[]] => {
  const { severity, severityReasons } = score(text);
  return [severity, severityReasons];
};

describe('severity', () => {
  it.each<[string, number, string[]]>([
    ['The charger caught fire', 3, ['physical_danger']],
    ['It gave me an electric shock', 3, ['physical_danger']],
    ['there was glass in the jar', 3, ['physical_danger']],
    ['I want to kill myself', 3, ['self_harm']],
    ['You refused me because of my race', 2, ['discrimination']],
    ['My lawyer will write to you', 2, ['legal_threat']],
    ['I will see you in court', 2, ['legal_threat']],
    ['I am reporting you to trading standards', 2, ['regulator_or_press']],
    ['My elderly mother depends on it', 2, ['vulnerable_person']],
    ['This is the third time I write', 1, ['repeat_complaint']],
    ['I was charged twice', 1, ['money_at_stake']],
    ['I will never order from you again', 1, ['churn']],
    ['The colour is a little off', 0, []],
    ['', 0, []],
  ])('%j is %i for %j', (text, severity, reasons) => {
    expect(judged(text)).toEqual([severity, reasons]);
  });

  it('two small reasons make a bigger one', () => {
    expect(judged('Third time I ask for my refund')).toEqual([2, ['repeat_complaint', 'money_at_stake']]);
  });

  it('the gravest reason counts, and stands first', () => {
    expect(judged('Refund me or I sue you: it burned my hand')).toEqual([
      3, ['physical_danger', 'legal_threat', 'money_at_stake'],
    ]);
  });

  it.each([
    'no fire, nobody was injured',
    'it did not catch fire',
    'I am not going to sue you',
    'nothing dangerous about it',
  ])('a negation takes it back: %j', (text) => {
    expect(judged(text)).toEqual([0, []]);
  });

  it('a far negation does not hide a danger', () => {
    expect(judged('I could not believe it caught fire')[0]).toBe(3);
  });

  it.each([
    ['I paid $1,250.00 for it', true],
    ['I paid 1.250,00 € for it', true],
    ['I paid 300 euros for it', true],
    ['I paid £99 for it', false],
    ['I paid £99.50 for it', false],
    ['it has 1250 parts', false],
  ])('%j names a notable amount: %s', (text, notable) => {
    expect(judged(text)[1].includes('money_at_stake')).toBe(notable);
  });

  it('is not a matter of anger', () => {
    expect(judged('Terrible, awful, worst, I hate it!!!')).toEqual([0, []]);
  });
});
