import { useMutation, useQueryClient } from '@tanstack/react-query';

/** A change of what is listed under `root`, which is then fetched anew. */
export function useSaving<Body, Answer>(root: string, save: (body: Body) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: save, onSettled: () => client.invalidateQueries({ queryKey: [root] }) });
}
