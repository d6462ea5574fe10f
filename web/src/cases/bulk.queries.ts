import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client.js';
import { problemOf } from '../api/problem.js';
import type { Case, CasePatch, Transition } from '../api/types.js';

export type BulkAction =
  | { type: 'assign'; staffId?: string | null; teamId?: string | null }
  | ({ type: 'transition' } & Transition)
  | { type: 'priority'; priority: Case['priority'] }
  | { type: 'tag'; add?: string[]; remove?: string[] };

/** What became of one case. */
export interface BulkResult {
  readonly before: Case;
  /** Undefined when it was refused. */
  readonly after?: Case;
  /** Why it was refused. */
  readonly code?: string;
}

/** So many are changed at the same time: the server goes on serving others. */
const atOnce = 4;

const seen = ({ id, version }: Case) => ({ params: { path: { id } }, headers: ifMatch(version) });

const assign = (current: Case, body: { staffId?: string | null; teamId?: string | null }) =>
  answer(api.POST('/api/cases/{id}/assign', { ...seen(current), body }));
const move = (current: Case, body: Transition) => answer(api.POST('/api/cases/{id}/transition', { ...seen(current), body }));
const edit = (current: Case, body: CasePatch) => answer(api.PATCH('/api/cases/{id}', { ...seen(current), body }));

function act(current: Case, action: BulkAction): Promise<Case> {
  switch (action.type) {
    case 'assign': {
      const { type: _, ...body } = action;
      return assign(current, body);
    }
    case 'transition': {
      const { type: _, ...body } = action;
      return move(current, body);
    }
    case 'priority':
      return edit(current, { priority: action.priority });
    case 'tag': {
      const kept = current.tags.filter((tag) => !action.remove?.includes(tag));
      return edit(current, { tags: [...new Set([...kept, ...(action.add ?? [])])] });
    }
  }
}

/** Puts back what the action changed; a case that was new is open then. */
function takeBack({ before, after }: BulkResult, action: BulkAction): Promise<Case> {
  const now = after ?? before;
  switch (action.type) {
    case 'assign':
      return assign(now, { staffId: before.assignee?.id ?? null, teamId: before.team?.id ?? null });
    case 'transition':
      return move(now, {
        to: (before.state === 'new' ? 'open' : before.state) as Transition['to'],
        ...(before.state === 'snoozed' && before.snoozedUntil && { until: before.snoozedUntil }),
      });
    case 'priority':
      return edit(now, { priority: before.priority });
    case 'tag':
      return edit(now, { tags: before.tags });
  }
}

async function each(cases: readonly Case[], change: (current: Case, at: number) => Promise<Case>): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  const work = cases.entries();
  const worker = async () => {
    for (const [at, before] of work) {
      try {
        results[at] = { before, after: await change(before, at) };
      } catch (error) {
        results[at] = { before, code: problemOf(error).code };
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

function useRefresh() {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['cases'] });
    void client.invalidateQueries({ queryKey: ['case'] });
  };
}

/** One act on many cases: each is changed, as it was seen, or says why not. */
export const useBulk = () =>
  useMutation({
    mutationFn: ({ cases, action }: { cases: readonly Case[]; action: BulkAction }) =>
      each(cases, (current) => act(current, action)),
    onSettled: useRefresh(),
  });

/** Takes back what nobody has changed since. */
export const useUndoBulk = () =>
  useMutation({
    mutationFn: ({ results, action }: { results: readonly BulkResult[]; action: BulkAction }) => {
      const done = results.filter(({ after }) => after);
      return each(done.map(({ before, after }) => after ?? before), (_, at) => takeBack(done[at] as BulkResult, action));
    },
    onSettled: useRefresh(),
  });
