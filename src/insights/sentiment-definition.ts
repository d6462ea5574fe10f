import type { SentimentQuery } from './sentiment.schema.js';

/** Says in words what the numbers are, for whoever reads the chart. */
export function definitionOf({ brand, tz, groupBy }: SentimentQuery, peopleKnown: boolean): string {
  return [
    brand
      ? `Public mentions that a monitor of ${brand.join(' or ')} found, each counted once; ` +
        'complaints name no brand and are left out.'
      : 'Complaints and public mentions, each counted once, whichever monitors found it.',
    groupBy === 'brand' ? 'What names several brands counts in the group of each.' : '',
    groupBy ? 'The 50 largest groups are shown.' : '',
    `Counted when it was said, by whole quarter hours, in the time zone ${tz}; deleted mentions are left out.`,
    'A label corrected by staff counts as corrected.',
    'Net is (positive − negative) / count, with a 95 % interval (adjusted Wald, Bonett and Price 2012).',
    peopleKnown
      ? 'People are different customers or handles; whoever left no name counts each time.'
      : 'Too much was said to tell the people apart; choose a shorter time.',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
