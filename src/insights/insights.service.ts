import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { ValidationFailed } from '../common/domain-error.js';
import { iso } from '../common/schemas.js';
import { ReportReads } from '../database/reads.js';
import { blindSpans } from './blind-spans.js';
import { countQuery, type Question } from './heard-query.js';
import { netSentiment, silence, type Tones } from './net-sentiment.policy.js';
import { peopleQuery } from './people-query.js';
import { quarterMs, quarterOf } from './rollup-cell.js';
import type { Span } from './rollup-recount.js';
import { type CountRow, type Series, seriesOf } from './sentiment-groups.js';
import { definitionOf } from './sentiment-definition.js';
import type { SentimentBucketView, SentimentQuery, SentimentView } from './sentiment.schema.js';
import { bucketStart, type TimeBucket, timeBuckets } from './time-buckets.policy.js';

export const bucketsMax = 1_000;
/** The largest groups are shown; a chart of more is not read. */
export const groupsMax = 50;
/** Above this, telling people apart would take too long for a page that somebody waits for. */
const peopleCountedMax = 250_000;
const defaultSpanMs = 30 * 24 * 60 * 60 * 1000;

@Injectable()
export class InsightsService {
  constructor(
    @Inject(ReportReads) private readonly reads: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async sentiment(query: SentimentQuery): Promise<SentimentView> {
    const span = this.spanOf(query);
    const buckets = timeBuckets(span.from, span.to, query.bucket, query.tz, bucketsMax);
    if (!buckets) {
      const detail = `There would be more than ${bucketsMax} buckets. Ask for a shorter time or larger buckets.`;
      throw new ValidationFailed([{ pointer: '/bucket', code: 'too_many', detail }], detail);
    }
    const question: Question = {
      buckets: wholeQuarters(buckets),
      brands: query.brand,
      groupBy: query.groupBy,
    };
    const rows = await this.reads.all<CountRow>(countQuery(this.reads.dialect, question));
    const series = [...seriesOf(rows, query.groupBy, query.brand)].slice(0, groupsMax);
    const people = await this.peopleOf(question, rows);
    const shown: [string | null, Series][] = series.length > 0 ? series : [[null, new Map()]];
    return {
      definition: definitionOf(query, people !== null),
      buckets: buckets.flatMap(({ at }, index) =>
        shown.map(([group, own]) =>
          bucketView(at, group, own.get(index), people && (people.get(personKey(index, group)) ?? 0)),
        ),
      ),
      blind: (await blindSpans(this.reads, span, this.clock.now())).map(({ from, to }) => ({
        from: iso(from),
        to: iso(to),
      })),
    };
  }

  private spanOf({ from, to, bucket, tz }: SentimentQuery): Span {
    const until = to ?? this.clock.now() + 1;
    const since = from ?? bucketStart(until - defaultSpanMs, bucket, tz);
    if (since >= until) {
      throw new ValidationFailed([{ pointer: '/to', code: 'range', detail: 'must be later than from' }]);
    }
    return { from: since, to: until };
  }

  private async peopleOf(question: Question, rows: readonly CountRow[]): Promise<Map<string, number> | null> {
    const heard = rows.reduce((sum, { count }) => sum + Number(count), 0);
    if (heard > peopleCountedMax) return null;
    if (heard === 0) return new Map();
    const found = await this.reads.all<{ bucket: number; group: string | null; people: number }>(
      peopleQuery(this.reads.dialect, question),
    );
    return new Map(
      found.map(({ bucket, group, people }) => [personKey(Number(bucket), group), Number(people)]),
    );
  }
}

/** The rollup cannot tell the parts of a quarter hour apart: the first and the last count whole. */
const wholeQuarters = (buckets: readonly TimeBucket[]): TimeBucket[] =>
  buckets.map(({ at, from, to }, index) => ({
    at,
    from: quarterOf(from),
    to: quarterOf(index === buckets.length - 1 ? to + quarterMs - 1 : to),
  }));

const personKey = (bucket: number, group: string | null): string =>
  JSON.stringify([bucket, group === '' ? null : group]);

function bucketView(
  at: number,
  group: string | null,
  tones: Tones = silence,
  people: number | null,
): SentimentBucketView {
  const { net, low, high } = netSentiment(tones) ?? { net: null, low: null, high: null };
  return {
    at: iso(at),
    group,
    count: tones.negative + tones.neutral + tones.positive,
    ...tones,
    people,
    net,
    low,
    high,
  };
}
