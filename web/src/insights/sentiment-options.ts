import type { SentimentBucket, SentimentInsight } from '../api/types.js';
import { hatching, type ChartColours } from './chart-colours.js';
import type { Bucket } from './insights.queries.js';
import { bucketEnd } from './period.js';

type Point = [at: number, value: number | null];

const at = (bucket: SentimentBucket): number => Date.parse(bucket.at);
const points = (buckets: readonly SentimentBucket[], pick: (bucket: SentimentBucket) => number | null): Point[] =>
  buckets.map((bucket) => [at(bucket), pick(bucket)]);

/** Shows the net line with its band in the upper grid and the stacked counts in the lower one. */
export function sentimentOptions(insight: SentimentInsight, bucket: Bucket, tz: string, colours: ChartColours) {
  const groups = [...new Set(insight.buckets.map(({ group }) => group))].slice(0, colours.groups.length);
  const series =
    groups.length <= 1 && groups[0] === null
      ? [...netBand(insight.buckets, colours), ...tones(insight.buckets, colours)]
      : groups.flatMap((group, index) => groupSeries(group ?? 'none', insight.buckets.filter((each) => each.group === group), colours.groups[index]));
  const first = series[0];
  if (first) first.markArea = blindAreas(insight.blind, colours);
  return { ...frame(insight.buckets, bucket, tz, colours), series };
}

export interface Series {
  [option: string]: unknown;
  markArea?: unknown;
}

function netBand(buckets: readonly SentimentBucket[], { accent }: ChartColours): Series[] {
  const hidden = { type: 'line', stack: 'band', symbol: 'none', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } };
  return [
    { type: 'line', name: 'Net', data: points(buckets, ({ net }) => net), symbolSize: 5, showSymbol: buckets.length < 45, lineStyle: { width: 2 }, color: accent, z: 3 },
    { ...hidden, name: 'low', data: points(buckets, ({ low }) => low) },
    {
      ...hidden, name: 'band', areaStyle: { color: accent, opacity: 0.14 }, color: accent,
      data: points(buckets, ({ low, high }) => (low === null || high === null ? null : high - low)),
    },
  ];
}

function tones(buckets: readonly SentimentBucket[], colours: ChartColours): Series[] {
  const bar = { type: 'bar', stack: 'count', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 26, barCategoryGap: '28%' };
  return [
    { ...bar, name: 'Negative', color: colours.negative, data: points(buckets, ({ negative }) => negative) },
    { ...bar, name: 'Neutral', color: colours.neutral, data: points(buckets, ({ neutral }) => neutral) },
    { ...bar, name: 'Positive', color: colours.positive, data: points(buckets, ({ positive }) => positive) },
  ];
}

function groupSeries(name: string, buckets: readonly SentimentBucket[], color: string | undefined): Series[] {
  return [
    { type: 'line', name, color, data: points(buckets, ({ net }) => net), symbolSize: 5, lineStyle: { width: 2 } },
    {
      type: 'bar', name, color, stack: 'count', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 26, barCategoryGap: '28%',
      data: points(buckets, ({ count }) => count),
    },
  ];
}

function blindAreas(blind: SentimentInsight['blind'], { quiet }: ChartColours) {
  return {
    silent: true,
    itemStyle: { color: { image: hatching(quiet), repeat: 'repeat' } },
    data: blind.map(({ from, to }) => [{ xAxis: Date.parse(from) }, { xAxis: Date.parse(to) }]),
  };
}

function frame(buckets: readonly SentimentBucket[], bucket: Bucket, tz: string, colours: ChartColours) {
  const first = buckets[0];
  const last = buckets.at(-1);
  const short = new Intl.DateTimeFormat(undefined, {
    ...(bucket === 'hour' ? { hour: '2-digit', minute: '2-digit' } : bucket === 'month' ? { month: 'short' } : { day: 'numeric', month: 'short' }),
    timeZone: tz,
  });
  const time = {
    type: 'time',
    min: first && at(first) - (bucketSpan(first, bucket) / 2),
    max: last && at(last) + bucketSpan(last, bucket) / 2,
    axisLine: { lineStyle: { color: colours.line } },
    axisTick: { show: false },
    axisLabel: { color: colours.quiet, fontSize: 12, formatter: (value: number) => short.format(value), hideOverlap: true },
    splitLine: { show: false },
  };
  const value = { axisLabel: { color: colours.quiet, fontSize: 12 }, splitLine: { lineStyle: { color: colours.line } } };
  return {
    animation: false,
    textStyle: { fontFamily: colours.font },
    axisPointer: { link: [{ xAxisIndex: [0, 1] }], lineStyle: { color: colours.quiet } },
    grid: [
      { left: 52, right: 16, top: 12, height: 128 },
      { left: 52, right: 16, top: 176, bottom: 30 },
    ],
    xAxis: [
      { ...time, gridIndex: 0, axisLabel: { show: false } },
      { ...time, gridIndex: 1 },
    ],
    yAxis: [
      { ...value, type: 'value', min: -1, max: 1, interval: 0.5, gridIndex: 0 },
      { ...value, type: 'value', minInterval: 1, gridIndex: 1 },
    ],
  };
}

const bucketSpan = (first: SentimentBucket, bucket: Bucket): number => Date.parse(bucketEnd(first.at, bucket)) - at(first);
