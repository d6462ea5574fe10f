import { ActionIcon, Button, Loader } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { problemOf } from '../api/problem.js';
import type { Case } from '../api/types.js';
import { useCommands } from '../commands/use-commands.js';
import { useMe } from '../session/session.queries.js';
import { AssignMany, MoveMany, PriorityMany, TagMany } from './bulk-menus.js';
import { RefusedDialog, tellDone } from './bulk-report.js';
import { BulkResolveDialog } from './bulk-resolve-dialog.js';
import { type BulkAction, type BulkResult, useBulk, useUndoBulk } from './bulk.queries.js';
import type { Picks } from './use-picks.js';
import { t } from '../texts/t.js';
import classes from './bulk.module.css';

interface Props {
  items: readonly Case[];
  picks: Picks;
}

type Open = 'assign' | 'state' | 'priority' | 'tag' | 'resolve' | null;

/** What can be done with the cases that are picked. */
export function BulkBar({ items, picks }: Props) {
  const me = useMe();
  const [open, setOpen] = useState<Open>(null);
  const [report, setReport] = useState<{ done: number; refused: BulkResult[] } | null>(null);
  const bulk = useBulk();
  const undo = useUndoBulk();
  const count = picks.ids.size;

  const act = (action: BulkAction) => {
    const cases = items.filter(({ id }) => picks.ids.has(id));
    bulk.mutate(
      { cases, action },
      {
        onSuccess: (results) => {
          const refused = results.filter(({ after }) => !after);
          const done = results.length - refused.length;
          if (done > 0) tellDone(done, () => undo.mutateAsync({ results, action }));
          if (refused.length > 0) setReport({ done, refused });
          else picks.clear();
        },
        onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
      },
    );
  };

  const menu = (name: Exclude<Open, null>) => ({
    opened: open === name,
    onOpened: (wanted: boolean) => setOpen(wanted ? name : null),
    onAct: act,
  });
  useCommands(count === 0 ? {} : {
    'queue.clear': picks.clear,
    'queue.assign': () => act({ type: 'assign', staffId: me.id }),
    'queue.resolve': () => setOpen('resolve'),
    'queue.assignTo': () => setOpen('assign'),
    'queue.state': () => setOpen('state'),
    'queue.priority': () => setOpen('priority'),
    'queue.tag': () => setOpen('tag'),
  });

  const dialogs = (
    <>
      {open === 'resolve' && (
        <BulkResolveDialog count={count} onAct={act} onClose={() => setOpen(null)} />
      )}
      {report && <RefusedDialog {...report} onClose={() => setReport(null)} />}
    </>
  );
  // What was done may have taken all of them out of the list.
  if (count === 0) return dialogs;

  return (
    <div className={classes.bar} role="toolbar" aria-label={t('Act on the selected cases')} aria-busy={bulk.isPending}>
      <span className={classes.count} role="status">
        {bulk.isPending && <Loader size={14} />}
        {t('{count, plural, one {# selected} other {# selected}}', { count })}
      </span>
      {count < items.length && (
        <Button variant="subtle" className={classes.act} onClick={picks.pickAll}>
          {t('Select all {count, number}', { count: items.length })}
        </Button>
      )}
      <span className={classes.line} aria-hidden="true" />
      <AssignMany {...menu('assign')} />
      <MoveMany {...menu('state')} onResolve={() => setOpen('resolve')} />
      <PriorityMany {...menu('priority')} />
      <TagMany {...menu('tag')} />
      <ActionIcon aria-label={t('Clear the selection')} onClick={picks.clear}>
        <IconX size={16} stroke={1.6} />
      </ActionIcon>
      {dialogs}
    </div>
  );
}
