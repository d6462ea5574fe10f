import fc from 'fast-check';
import { score } from './scorer.js';

const judged = (text: string): [number, string[]] => {
  const { severity, severityReasons } = score(text);
  return [severity, severityReasons];
};
const reasonsOf = (text: string): string[] => judged(text)[1];

/** What must be found: real ways of saying it. */
const said: Readonly<Record<string, readonly string[]>> = {
  physical_danger: [
    'The charger caught fire', 'It gave me an electric shock', 'there was glass in the jar',
    'it burst into flames on the table', 'The plug melted and smoke came out of the socket',
    'my son choked on a button that came off', 'I cut my hand on the lid', 'the battery is swollen',
    'the heater overheated, the plug overheated and melted', 'ended up in hospital after eating it',
    'I had an allergic reaction to the cream', 'The brakes failed going downhill',
    'The chair collapsed under my father', 'it burned my hand', 'this thing could have killed my child',
    'I found a piece of metal in my bread', 'we all got food poisoning',
    'my dog swallowed a part and was violently sick', 'your driver assaulted my wife', 'It is dangerous!',
    'It\'s a fire hazard', 'I could smell gas', 'it broke my tooth', 'my daughter got badly burned',
    'The pan handle came off and scalded me', 'I could not believe it caught fire',
    'She needed stitches in her finger', 'the toaster started smoking and sparking', 'it nearly electrocuted me',
    'The bunk bed fell on my daughter', 'EXPLODED in my face!!', 'it caused an injury', 'the power bank exploded',
  ],
  self_harm: [
    'I want to kill myself', 'I am suicidal because of this debt', 'I just want to die',
    'I don\'t want to live anymore', 'sometimes I think about ending my life', 'I\'ve been cutting myself again',
    'there is no point in living', 'he wants to kill himself over this', 'I can\'t go on living like this',
    'you are driving me to suicide', 'my son attempted suicide',
    'I told your agent "I will kill myself" and he hung up', 'I would be better off dead',
  ],
  discrimination: [
    'You refused me because of my race', 'your staff made racist remarks', 'I was discriminated against',
    'treated badly because I\'m deaf', 'She ignored us because we are black', 'homophobic comments by the driver',
    'they refused my guide dog', 'I was sexually harassed by your driver',
  ],
  legal_threat: [
    'My lawyer will write to you', 'I will see you in court', 'I am going to sue you',
    'you will hear from my solicitor', 'I\'ll take you to small claims court', 'This is a letter before action',
    'we are considering legal action', 'I know my rights under the Consumer Rights Act',
    'I have contacted a lawyer', 'I\'ll sue', 'We are going to court over this',
    'you are legally obliged to refund me', 'I am pressing charges', 'taking you to court',
  ],
  regulator_or_press: [
    'I am reporting you to trading standards', 'I will complain to the ombudsman',
    'I\'m going to the press with this', 'I filed a complaint with the BBB', 'I have called the police',
    'this will go viral', 'I will tell the newspapers', 'I contacted a journalist',
    'The Consumer Protection Agency will hear of this', 'I will post this all over social media',
    'filing a CFPB complaint', 'Citizens Advice told me to write',
  ],
  vulnerable_person: [
    'My elderly mother depends on it', 'I am disabled and cannot carry it',
    'my 84 year old father is without heating', 'I\'m pregnant and had to stand',
    'You lost my father\'s wheelchair', 'it was for my husband\'s funeral', 'my daughter is autistic',
    'She has cancer and needs it', 'We have no baby formula for my newborn', 'my insulin arrived spoiled',
    'I am a single mother and cannot afford food', 'my wife passed away last week',
    'I suffer from severe anxiety', 'I\'m blind and your app does not work',
    'I was left with a 3 month old baby and no heating',
  ],
  repeat_complaint: [
    'This is the third time I write', 'I have emailed you three times', 'I\'ve called several times already',
    'still no reply', 'this is my fourth complaint', 'you ignored my emails', 'Nobody answers my emails',
    'the replacement is broken too', 'I keep calling and nobody helps', 'same problem again',
    'I already told you twice', 'for the last time, where is it', 'it\'s the 5th time!',
    'I was passed from one agent to another', 'still not resolved',
  ],
  money_at_stake: [
    'I was charged twice', 'I want a refund', 'you owe me money', 'I paid $1,250.00 for it',
    'I am £400 out of pocket', 'an unauthorised transaction on my card', 'give me my money back',
    'where is my deposit', 'I paid 300 pounds for this', 'you stole my money', 'it cost 450 euros',
  ],
  churn: [
    'I will never order from you again', 'never again', 'cancel my subscription', 'you have lost a customer',
    'I\'m taking my business elsewhere', 'I won\'t be buying again', 'avoid this company',
    'I am switching to a competitor', 'close my account', 'last time I shop here',
    'After 10 years as a loyal customer I get this rubbish', 'I\'ll tell everyone not to buy',
    'stay away from these crooks', 'won\'t be back',
  ],
};

/** What must not be found: it is denied, quoted, a thing, a joke or a figure of speech. */
const meant: Readonly<Record<string, readonly string[]>> = {
  physical_danger: [
    'no fire, nobody was injured', 'it did not catch fire', 'nothing dangerous about it', 'There was no danger',
    'this was not dangerous at all', 'your fire sale ends today', 'What a killer deal', 'I was dying to try it',
    'The burnt orange colour is off', 'the deals are on fire today',
    'my Kindle and the Fire TV stick do not pair', 'The Fire HD tablet is slow',
    'The label says "choking hazard", why?', 'The box reads "danger: hot"', 'an explosion of flavour',
    'My inbox exploded with messages', 'The shock absorber is loose', 'I was shocked by the price',
    'It was a bomb of a show', 'bath bomb arrived wet', 'the electric shock collar does not charge',
    'the carbon monoxide detector never arrived', 'the glass in the frame was cracked',
    'The vase arrived in broken glass', 'your reply hurt my feelings', 'dead battery', 'dead on arrival',
    'the deadline was missed', 'I burned a CD', 'Cut me some slack', 'the dress is dangerously good',
    'Is it dangerous for dogs?', 'it will not explode', 'I nearly died laughing',
    'nearly died when I saw the invoice', 'your checkout is killing me', 'these shoes are killing me',
    'hospital grade cleaner was late', 'poison ivy costume was too small', 'the stitching came loose',
    'a sick design', 'stuck like glue gun', 'The knife set is not sharp', 'my phone died', 'the ink bled',
    'cut off on the phone', 'they cut my discount', 'shooting target has a hole', 'the smoke detector is missing',
    'the candle has a burning smell of roses? no', 'no safety issues', 'without any danger', 'it hurts my wallet',
    'I have been burned by this seller before',
  ],
  self_harm: [
    'I am dying to try it', 'a cake to die for', 'Suicide Squad DVD is scratched', 'career suicide',
    'kill myself laughing', 'these prices kill me', 'the battery is going to die', 'I want to die laughing',
    'I hurt myself on the lid', 'this can\'t go on', 'I cut myself on the edge', 'a killer view', 'dead link',
    'I don\'t want to die because of your heater', 'do or die deadline',
  ],
  discrimination: [
    'the parcel was on the race track', 'I needed the shoes because of my race tomorrow',
    'for customers of discriminating taste', 'the colour differs', 'he is not racist',
    'slurred speech on the recording', 'white wine arrived warm', 'my skin is dry because of the soap',
    'a racing bike', 'the black one is smaller',
  ],
  legal_threat: [
    'I am not going to sue you', 'I\'m not going to sue', 'I do not want to go to court',
    'I will not take legal action', 'Sue from support was lovely', 'ask Sue about it',
    'the court shoes are too tight', 'the tennis court was closed', 'my lawyer husband wears it',
    'Legally Blonde DVD has a scratch', 'the lawyer costume is small', 'legal size paper',
    'The film is called "See you in court"', 'your agent said "sue us then"', 'a food court near your shop',
    'no need for lawyers', 'courtesy call', 'pursue the matter with the courier',
  ],
  regulator_or_press: [
    'the French press leaks', 'press the button', 'the media player crashed', 'the news was good',
    'I would like to report a problem', 'I reported this to your support', 'a press of the button',
    'the police costume is torn', 'I am not going to the press', 'tell the story', 'BBC documentary on DVD',
    'the voltage regulates itself', 'paper jam', 'see the news section of your site',
  ],
  vulnerable_person: [
    'my account was disabled', 'You disabled the feature', 'my complaint fell on deaf ears',
    'the blinds do not close', 'a blind date', 'the dress made me look pregnant', 'black widow costume',
    'oxygen bleach leaked', 'baby blue is wrong', 'the child seat cover is grey', 'It is 80 cm wide',
    'I love it, so does my toddler, great seat', 'tone deaf reply', 'my baby shower invitations have a typo',
    'the wheels on the chair squeak', 'old lady style',
  ],
  repeat_complaint: [
    'this is the first time I order', 'second time ordering, love it', 'I have worn it three times',
    'I watched it many times', 'my second email address is wrong in the profile', 'I ordered two weeks ago',
    'the third item is blue', 'once again brilliant service, thank you', 'every time I wear it I get compliments',
    'four times the size',
  ],
  money_at_stake: [
    'I am 120 pounds and it fits', 'it weighs 250 pounds', 'I paid £99 for it', 'I paid £99.50 for it',
    'it has 1250 parts', 'I do not want a refund', 'no refund needed', 'What is your refund policy?',
    'thousands of pictures on it', 'I had to rent a car', 'Great kettle, shut up and take my money',
    'quick refund, thank you so much, great service',
  ],
  churn: [
    'I never received it', 'I could not order from the website', 'you cancelled my subscription without asking',
    'cancel my order', 'never again will I buy anywhere else, wonderful shop',
    'the last time I ordered it was fine', 'keep away from heat', 'I could not buy anything',
    'The customer number is lost', 'come back to me please', 'It does not do anything',
  ],
};

const rows = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([code, texts]) => texts.map((text): [string, string] => [code, text]));

describe('severity', () => {
  it.each(rows(said))('finds %s in %j', (code, text) => {
    expect(reasonsOf(text)).toContain(code);
  });

  it.each(rows(meant))('finds no %s in %j', (code, text) => {
    expect(reasonsOf(text)).not.toContain(code);
  });

  it.each<[string, number, string[]]>([
    ['The charger caught fire', 3, ['physical_danger']],
    ['I want to kill myself', 3, ['self_harm']],
    ['You refused me because of my race', 2, ['discrimination']],
    ['My lawyer will write to you', 2, ['legal_threat']],
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

  it.each([
    ['Das Ladegerät hat Feuer gefangen', 'physical_danger'],
    ['Ich habe einen Stromschlag bekommen, als ich es benutzt habe', 'physical_danger'],
    ['Ich will nicht mehr leben, niemand hilft mir', 'self_harm'],
    ['Sie hören von meinem Anwalt, ich warte seit Wochen', 'legal_threat'],
    ['Le chargeur a pris feu pendant la nuit', 'physical_danger'],
    ['Je vais porter plainte contre votre magasin', 'legal_threat'],
    ['El cargador se incendió en la cocina y me dio mucho miedo', 'physical_danger'],
    ['Il caricabatterie ha preso fuoco nella notte', 'physical_danger'],
    ['De oplader heeft vlam gevat in de keuken', 'physical_danger'],
    ['O carregador pegou fogo durante a noite e eu fiquei com medo', 'physical_danger'],
  ])('the gravest are not missed in other languages: %j', (text, code) => {
    expect(reasonsOf(text)).toContain(code);
  });

  it('a word of one language is none of another', () => {
    expect(reasonsOf('Your brand is my favourite brand in the store, and it never lets me down')).toEqual([]);
    expect(score('in brand new condition, as it says in the listing', { lang: 'en' }).severityReasons).toEqual([]);
  });

  it('two small reasons make a bigger one', () => {
    expect(judged('Third time I ask for my refund')).toEqual([2, ['repeat_complaint', 'money_at_stake']]);
  });

  it('the gravest reason counts, and stands first', () => {
    expect(judged('Refund me or I sue you: it burned my hand')).toEqual([
      3, ['physical_danger', 'legal_threat', 'money_at_stake'],
    ]);
  });

  it('a denied reason does not hide a real one', () => {
    expect(reasonsOf('I am not going to sue you, but the plug caught fire')).toEqual(['physical_danger']);
    expect(reasonsOf('After the fire sale the charger caught fire')).toEqual(['physical_danger']);
  });

  it.each([
    ['I paid $1,250.00 for it', true],
    ['I paid 1.250,00 € for it', true],
    ['I paid 300 euros for it', true],
    ['I paid £99 for it', false],
    ['it has 1250 parts', false],
  ])('%j names a notable amount: %s', (text, notable) => {
    expect(reasonsOf(text).includes('money_at_stake')).toBe(notable);
  });

  it('is not a matter of anger', () => {
    expect(judged('Terrible, awful, worst, I hate it!!!')).toEqual([0, []]);
  });

  it('holds in capitals, in small letters, and with other words around', () => {
    const grave = ['The charger caught fire', 'I want to kill myself', 'I will see you in court'];
    fc.assert(
      fc.property(fc.constantFrom(...grave), fc.boolean(), fc.boolean(), (text, loud, embedded) => {
        const written = loud ? text.toUpperCase() : text.toLowerCase();
        expect(reasonsOf(embedded ? `Hello. ${written}. The box is blue.` : written)).toEqual(reasonsOf(text));
      }),
    );
  });

  it('throws on no text, and has a reason for every level', () => {
    const pieces = fc.constantFrom(...Object.values(said).flat(), ...Object.values(meant).flat(), '"', '“', '”', '’', '$', '9'.repeat(40));
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        const [severity, reasons] = judged(text);
        expect(severity > 0).toBe(reasons.length > 0);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
    );
  });
});
