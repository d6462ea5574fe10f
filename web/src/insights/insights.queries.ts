import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { given } from '../api/given.js';

export interface SentimentQuestion {
  brand?: string;
  from?: string;
  to?: string;
  bucket: Bucket;
  tz: string;
  groupBy?: Grouping;
}

export const buckets = ['hour', 'day', 'week', 'month'] as const;
export type Bucket = (typeof buckets)[number];

export const groupings = ['brand', 'source', 'label', 'topic', 'product'] as const;
export type Grouping = (typeof groupings)[number];

export function useSentiment(question: SentimentQuestion) {
  return useQuery({
    queryKey: ['insights', 'sentiment', question],
    queryFn: () => answer(api.GET('/api/insights/sentiment', { params: { query: given(question) } })),
    placeholderData: keepPreviousData,
  });
}
