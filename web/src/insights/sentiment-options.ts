import type { SentimentBucket, SentimentInsight } from '../api/types.js';
import { hatching, type ChartColours } from './chart-colours.js';
import { groupOf, groupsOf } from './groups.js';
import type { Bucket } from './insights.queries.js';
import { bucketEnd, bucketTick } from './period.js';

export type Series = Record<string, unknown>;
type Times = readonly string[];

/**
 * The net line with its band in the upper grid, the stacked counts in the lower one, both over the same
 * buckets. Axes 0 and 1 carry the figures; 2 and 3, unseen, the hatching of blind buckets.
 */
export function sentimentOptions(
  insight: SentimentInsight,
  bucket: Bucket,
  tz: string,
  colours: ChartColours,
) {
  const times = bucketTimes(insight);
  const groups = groupsOf(insight);
  const figures =
    groups.length === 0
      ? [...netBand(insight.buckets, colours), ...tones(insight.buckets, colours)]
      : groups.flatMap((group, index) => groupSeries(group, times, insight.buckets, colours.groups[index]));
  return {
    animation: false,
    textStyle: { fontFamily: colours.font },
    axisPointer: { link: [{ xAxisIndex: 'all' }], lineStyle: { color: colours.quiet } },
    grid: [
      { left: 48, right: 16, top: 12, height: 128 },
      { left: 48, right: 16, top: 170, bottom: 30 },
    ],
    xAxis: xAxes(times, bucket, tz, colours),
    yAxis: yAxes(insight.buckets, colours),
    series: [...figures, ...blindSeries(insight.blind, times, bucket, colours)],
  };
}

export const bucketTimes = ({ buckets }: SentimentInsight): string[] => [
  ...new Set(buckets.map(({ at }) => at)),
];

function netBand(buckets: readonly SentimentBucket[], { accent }: ChartColours): Series[] {
  const hidden = {
    type: 'line',
    stack: 'band',
    stackStrategy: 'all',
    symbol: 'none',
    lineStyle: { opacity: 0 },
    silent: true,
    color: accent,
  };
  return [
    { ...hidden, data: buckets.map(({ low }) => low) },
    {
      ...hidden,
      areaStyle: { color: accent, opacity: 0.16 },
      data: buckets.map(({ low, high }) => (low === null || high === null ? null : high - low)),
    },
    {
      type: 'line',
      color: accent,
      symbolSize: 5,
      showSymbol: buckets.length < 45,
      lineStyle: { width: 2 },
      data: buckets.map(({ net }) => net),
    },
  ];
}

const bar = {
  type: 'bar',
  stack: 'count',
  xAxisIndex: 1,
  yAxisIndex: 1,
  barMaxWidth: 28,
  barCategoryGap: '30%',
};

function tones(buckets: readonly SentimentBucket[], colours: ChartColours): Series[] {
  return (['negative', 'neutral', 'positive'] as const).map((tone) => ({
    ...bar,
    color: colours[tone],
    data: buckets.map((bucket) => bucket[tone]),
  }));
}

function groupSeries(
  group: string,
  times: Times,
  buckets: readonly SentimentBucket[],
  color: string | undefined,
): Series[] {
  const own = new Map(
    buckets.filter((bucket) => groupOf(bucket) === group).map((bucket) => [bucket.at, bucket]),
  );
  return [
    {
      type: 'line',
      color,
      symbolSize: 5,
      lineStyle: { width: 2 },
      data: times.map((at) => own.get(at)?.net ?? null),
    },
    { ...bar, color, data: times.map((at) => own.get(at)?.count ?? 0) },
  ];
}

function blindSeries(
  blind: SentimentInsight['blind'],
  times: Times,
  bucket: Bucket,
  { quiet }: ChartColours,
): Series[] {
  const overlaps = (at: string) => blind.some(({ from, to }) => from < bucketEnd(at, bucket) && to > at);
  const data = times.map((at) => (overlaps(at) ? 1 : null));
  const color = { image: hatching(quiet), repeat: 'repeat' };
  return [2, 3].map((axis) => ({
    type: 'bar',
    xAxisIndex: axis,
    yAxisIndex: axis,
    barWidth: '100%',
    silent: true,
    color,
    data,
  }));
}

function xAxes(times: Times, bucket: Bucket, tz: string, { line, quiet }: ChartColours) {
  const axis = {
    type: 'category',
    data: times,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
    axisLabel: { show: false },
    axisPointer: { label: { show: false } },
  };
  const label = {
    show: true,
    color: quiet,
    fontSize: 12,
    hideOverlap: true,
    formatter: (at: string) => bucketTick(at, bucket, tz),
  };
  return [
    { ...axis, gridIndex: 0, axisLine: { show: false } },
    { ...axis, gridIndex: 1, axisLabel: label },
    { ...axis, gridIndex: 0, show: false },
    { ...axis, gridIndex: 1, show: false },
  ];
}

function yAxes(buckets: readonly SentimentBucket[], { line, quiet }: ChartColours) {
  const axis = {
    type: 'value',
    axisLabel: { color: quiet, fontSize: 12 },
    splitLine: { lineStyle: { color: line } },
    splitNumber: 4,
  };
  const reach = netReach(buckets);
  const unseen = { type: 'value', min: 0, max: 1, show: false };
  return [
    { ...axis, gridIndex: 0, min: -reach, max: reach, interval: reach / 2 },
    { ...axis, gridIndex: 1, minInterval: 1 },
    { ...unseen, gridIndex: 0 },
    { ...unseen, gridIndex: 1 },
  ];
}

/** The net axis is symmetrical, so that up is good and down is bad, and as tight as the figures allow. */
function netReach(buckets: readonly SentimentBucket[]): number {
  const furthest = Math.max(
    0,
    ...buckets.flatMap(({ net, low, high }) => [net, low, high].map((value) => Math.abs(value ?? 0))),
  );
  return [0.2, 0.4, 0.6].find((step) => furthest <= step) ?? 1;
}
