import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Case, Transition } from '../api/types.js';
import type { useTransition } from './cases.queries.js';
import { ResolveDialog } from './resolve-dialog.js';
import { SnoozeDialog } from './snooze-dialog.js';
import { t } from '../texts/t.js';

const verbs: Readonly<Record<string, string>> = {
  open: t('Reopen'),
  waiting_customer: t('Wait for the customer'),
  waiting_partner: t('Wait for a partner'),
  snoozed: t('Snooze…'),
  closed: t('Close'),
};

interface Props {
  current: Case;
  transition: ReturnType<typeof useTransition>;
  resolving: boolean;
  onResolving: (open: boolean) => void;
}

/** The legal next moves of a case, as the server lists them. */
export function MoveMenu({ current, transition, resolving, onResolving }: Props) {
  const [snoozing, setSnoozing] = useState(false);
  const moves = current.allowed.filter((to) => to in verbs);
  const canResolve = current.allowed.includes('resolved');
  const verb = (to: string) =>
    to === 'open' && current.state === 'new'
      ? t('Start work')
      : to === 'open' && current.state !== 'resolved' && current.state !== 'closed'
        ? t('Back to open')
        : verbs[to];
  const move = (change: Transition, done?: () => void) => transition.mutate(change, { onSuccess: done });

  return (
    <>
      {moves.length > 0 && (
        <Menu width={210}>
          <Menu.Target>
            <Button
              variant="default"
              loading={transition.isPending}
              rightSection={<IconChevronDown size={14} stroke={1.6} />}
            >
              {t('Move')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {moves.map((to) => (
              <Menu.Item key={to} onClick={() => (to === 'snoozed' ? setSnoozing(true) : move({ to }))}>
                {verb(to)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {canResolve && <Button onClick={() => onResolving(true)}>{t('Resolve')}</Button>}
      <SnoozeDialog
        opened={snoozing}
        onClose={() => setSnoozing(false)}
        transition={transition}
        move={move}
      />
      <ResolveDialog
        opened={resolving}
        onClose={() => onResolving(false)}
        current={current}
        transition={transition}
        move={move}
      />
    </>
  );
}
