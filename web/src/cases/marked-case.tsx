import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';
import { problemOf } from '../api/problem.js';
import type { Case } from '../api/types.js';
import { useCommands } from '../commands/use-commands.js';
import { useMe } from '../session/session.queries.js';
import { useAssign, useTransition } from './cases.queries.js';
import { t } from '../texts/t.js';

const ResolveDialog = lazy(async () => ({ default: (await import('./resolve-dialog.js')).ResolveDialog }));

/** What can be done with the marked case without opening it, while none is selected. */
export function MarkedCase({ item }: { item: Case }) {
  const me = useMe();
  const [resolving, setResolving] = useState(false);
  const assign = useAssign(item, item.number);
  const transition = useTransition(item, item.number);
  const onError = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });
  useCommands({
    'queue.assign':
      item.assignee?.id === me.id
        ? undefined
        : () =>
            assign.mutate(me.id, {
              onSuccess: () => notifications.show({ message: t('{number} is yours now.', { number: item.number }) }),
              onError,
            }),
    'queue.resolve': item.allowed.includes('resolved') ? () => setResolving(true) : undefined,
  });
  if (!resolving) return null;
  return (
    <Suspense>
      <ResolveDialog
        opened
        onClose={() => setResolving(false)}
        current={item}
        transition={transition}
        move={(change, done) => transition.mutate(change, { onSuccess: done })}
      />
    </Suspense>
  );
}
