import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { answer, api, ifMatch } from '../api/client.js';
import { problemOf } from '../api/problem.js';
import type { Complaint, CorrectionRequest, Mention } from '../api/types.js';
import type { Judged } from './judged.js';

const stale = ['complaints', 'mentions', 'case', 'cases', 'insights', 'accuracy'];

type Send = (request: { id: string; version: number; body: CorrectionRequest }) => Promise<Complaint | Mention>;

const sends: Readonly<Record<Judged['kind'], Send>> = {
  complaint: ({ id, version, body }) =>
    answer(api.PATCH('/api/complaints/{id}', { params: { path: { id } }, body, headers: ifMatch(version) })),
  mention: ({ id, version, body }) =>
    answer(api.PATCH('/api/mentions/{id}', { params: { path: { id } }, body, headers: ifMatch(version) })),
};

/** People know better than the scorer: what they say counts from now on. */
export function useCorrect({ kind, id, version }: Judged) {
  const client = useQueryClient();
  // Two keys may be pressed before the list has been fetched again.
  const answered = useRef(0);
  return useMutation({
    mutationFn: (body: CorrectionRequest) => sends[kind]({ id, version: Math.max(version, answered.current), body }),
    onSuccess: (text) => {
      answered.current = text.version;
    },
    onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
    onSettled: () =>
      client.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[0])) }),
  });
}
