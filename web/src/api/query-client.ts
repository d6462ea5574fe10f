import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.js';

/** A session that has ended sends people to the sign-in page and back again afterwards. */
function onError(error: unknown): void {
  if (error instanceof Problem && error.status === 401 && window.location.pathname !== '/sign-in') {
    const back = window.location.pathname + window.location.search;
    window.location.assign(`/sign-in?next=${encodeURIComponent(back)}`);
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        !(error instanceof Problem && error.status >= 400 && error.status < 500) && failures < 2,
    },
  },
});
