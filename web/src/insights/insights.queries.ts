import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { http } from '../api/http.js';
import type { SentimentInsight } from '../api/types.js';

export interface SentimentQuestion {
  brand?: string;
  from?: string;
  to?: string;
  bucket: Bucket;
  tz: string;
  groupBy?: string;
}

export const buckets = ['hour', 'day', 'week', 'month'] as const;
export type Bucket = (typeof buckets)[number];

export const groupings = ['brand', 'source', 'label', 'topic', 'product'] as const;

export function useSentiment(question: SentimentQuestion) {
  return useQuery({
    queryKey: ['insights', 'sentiment', question],
    queryFn: () => http.get<SentimentInsight>('/api/insights/sentiment', { ...question }),
    placeholderData: keepPreviousData,
  });
}
