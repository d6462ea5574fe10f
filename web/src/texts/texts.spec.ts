import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { causeCodes, outcomes } from '../cases/vocabulary.js';
import { claimReasons, legKinds } from '../claims/vocabulary.js';
import { channels, sentimentLabels, topics } from '../complaints/vocabulary.js';
import { roles } from '../settings/roles.js';
import { scan } from './scan.js';
import type { Catalogue } from './t.js';

const source = join(import.meta.dirname, '..');

const names = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.ts$|\.d\.ts$|^texts\//.test(name))
  .toSorted();
const scans = names.map((name) => scan(name, readFileSync(join(source, name), 'utf8')));

/** Names that are the same in every language, and what only people who read code or logs see. */
const allowed = [
  /\bRedress$/,
  /^api\/live\.ts/,
  // Names of keys, as browsers have them.
  /^commands\/.* ((Mod|Shift)\+\w|Enter|Esc|Escape)$/,
  /^scoring\//,
  /^settings\/endpoint-test\.tsx/,
  /<script/,
  /^settings\/senders\.ts:\d+ (GitHub|Shopify|Stripe|Zendesk|Slack|Facebook, Instagram, WhatsApp|Twilio: SMS and WhatsApp|Typeform|Trustpilot|Mailgun|Postmark)$/,
];

const areas = readdirSync(join(source, 'texts/de')).toSorted();
const catalogues = new Map<string, Catalogue>();
for (const area of areas) {
  const { texts } = (await import(`./de/${area.replace(/\.ts$/, '.js')}`)) as { texts: Catalogue };
  catalogues.set(area, texts);
}
const german: Catalogue = Object.assign({}, ...catalogues.values());

const said = new Set(scans.flatMap(({ texts }) => texts));

it('says nothing to people that cannot be translated', () => {
  const bare = scans.flatMap((each) => each.bare).filter((text) => !allowed.some((pattern) => pattern.test(text)));
  expect(bare).toEqual([]);
});

it('has every text in German', () => {
  expect([...said].filter((text) => !(text in german))).toEqual([]);
});

it('keeps no German for what is no longer said', () => {
  const kept = [...catalogues].flatMap(([area, texts]) => (area === 'words.ts' ? [] : Object.keys(texts)));
  expect(kept.filter((text) => !said.has(text))).toEqual([]);
});

it('translates a text once', () => {
  const keys = [...catalogues.values()].flatMap((texts) => Object.keys(texts));
  expect(keys.filter((text, index) => keys.indexOf(text) !== index)).toEqual([]);
});

it('has the words of the API in German', () => {
  const codes = [...topics, ...channels, ...sentimentLabels, ...causeCodes, ...outcomes, ...claimReasons, ...legKinds];
  const words = [...codes, ...roles.map(({ value }) => value)].map((code) => code.replaceAll('_', ' '));
  expect(words.filter((word) => !(word in german))).toEqual([]);
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of what a message is given, and of its tags. */
function namesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if ('children' in element) return [`<${element.value}>`, ...namesIn(element.children)];
    if ('options' in element) return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))];
    // Plain text, and the # of a plural, have no name.
    return element.type === 0 || !('value' in element) ? [] : [element.value];
  });
}

const asked = (message: string): string[] => [...new Set(namesIn(new IntlMessageFormat(message, 'en').getAst()))].toSorted();

it('gives every translation the values of its text', () => {
  const formatted = Object.entries(german).filter(([text, translated]) => /[{<]/.test(text + translated));
  expect(formatted.length).toBeGreaterThan(50);
  for (const [text, translated] of formatted) expect([translated, asked(translated)]).toEqual([translated, asked(text)]);
});
