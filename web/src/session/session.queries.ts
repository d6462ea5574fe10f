import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Session } from '../api/types.js';

const key = ['session'];

export function useSession() {
  return useQuery({ queryKey: key, queryFn: () => answer(api.GET('/api/session')), staleTime: 5 * 60_000 });
}

/** Who is signed in; only for parts below the shell, which waits for the answer. */
export function useMe(): Session['staff'] {
  const { data } = useSession();
  if (!data) throw new Error('No session: this part of the page needs one');
  return data.staff;
}

/** What the person may do; the console shows nothing else. */
export function useMay(permission: string): boolean {
  const { data } = useSession();
  return data?.permissions.includes(permission) ?? false;
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => answer(api.POST('/api/session', { body })),
    onSuccess: (session) => client.setQueryData(key, session),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/session')),
    // A full load also drops everything that was cached for this person.
    onSuccess: () => window.location.assign('/sign-in'),
  });
}
