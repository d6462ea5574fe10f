import type { SentimentBucket, SentimentInsight } from '../api/types.js';
import { count, sentence } from '../format/words.js';
import type { ChartColours } from './chart-colours.js';
import { groupOf, groupsOf } from './groups.js';
import type { Bucket } from './insights.queries.js';
import { bucketName } from './period.js';
import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';

const signed = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});

const signedNet = ({ net }: SentimentBucket): string => (net === null ? '–' : signed.format(net));

export const netText = (bucket: SentimentBucket): string =>
  bucket.net === null
    ? '–'
    : bucket.low === null || bucket.high === null
      ? signed.format(bucket.net)
      : t('{net} ({low} to {high})', { net: signed.format(bucket.net), low: signed.format(bucket.low), high: signed.format(bucket.high) });

const tones = ({ negative, neutral, positive }: SentimentBucket): string =>
  t('{negative} negative, {neutral} neutral, {positive} positive', { negative: count(negative), neutral: count(neutral), positive: count(positive) });

/** Built as elements and not as HTML: names of groups come from outside. */
export function sentimentTooltip(
  insight: SentimentInsight,
  bucket: Bucket,
  tz: string,
  colours: ChartColours,
) {
  return {
    trigger: 'axis',
    confine: true,
    axisPointer: { type: 'line' },
    backgroundColor: colours.surface,
    borderColor: colours.line,
    textStyle: { color: colours.ink, fontSize: 12 },
    formatter: (hovered: { axisValue: string }[]) => {
      const groups = groupsOf(insight);
      const shown = insight.buckets.filter(
        (each) =>
          each.at === hovered[0]?.axisValue && (groups.length === 0 || groups.includes(groupOf(each))),
      );
      const root = document.createElement('div');
      const line = (text: string, weight = '400') => {
        const element = document.createElement('div');
        element.textContent = text;
        element.style.fontWeight = weight;
        root.append(element);
      };
      if (shown[0]) line(bucketName(shown[0].at, bucket, tz), '600');
      for (const each of shown) {
        if (groups.length > 0) {
          line(t('{each}: net {each2}, {count} said', { each: sentence(groupOf(each)), each2: signedNet(each), count: count(each.count) }));
        } else {
          line(t('Net {each}', { each: netText(each) }));
          line(tones(each));
        }
      }
      return root;
    },
  };
}
