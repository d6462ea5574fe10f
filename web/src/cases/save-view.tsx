import { lazy, Suspense, useState } from 'react';
import { notifications } from '@mantine/notifications';
import { problemOf } from '../api/problem.js';
import type { View } from '../api/types.js';
import { useCommands } from '../commands/use-commands.js';
import { filterNames, isNarrowed, viewFilterOf, type CaseFilter } from './case-filter.js';
import { useMayChangeView } from './view-menu.js';
import { useChangeView } from './views.queries.js';
import { t } from '../texts/t.js';
import classes from './queue-filters.module.css';

const NewViewDialog = lazy(async () => ({ default: (await import('./view-dialog.js')).NewViewDialog }));

interface Props {
  filter: CaseFilter;
  /** The saved view that is shown. */
  view: View | undefined;
  onSaved: (view: View) => void;
}

/** Keeps what the queue is narrowed to and sorted by, as a new view or in the one that is shown. */
export function SaveView({ filter, view, onSaved }: Props) {
  const [naming, setNaming] = useState(false);
  const mayChange = useMayChangeView(view);
  const changed = filter.sort !== undefined || filterNames.some((name) => filter[name]);
  useCommands({ 'queue.save': changed ? () => setNaming(true) : undefined });
  if (!changed && !isNarrowed(filter)) return null;
  return (
    <>
      {changed && view && mayChange && <UpdateView filter={filter} view={view} onSaved={onSaved} />}
      {changed && (
        <button type="button" className={classes.act} onClick={() => setNaming(true)}>
          {view ? t('Save as a new view') : t('Save as a view')}
        </button>
      )}
      {naming && (
        <Suspense>
          <NewViewDialog
            filter={viewFilterOf(filter, view)}
            sort={filter.sort ?? view?.sort ?? 'rank'}
            words={filter.q}
            onSaved={(saved) => {
              setNaming(false);
              onSaved(saved);
            }}
            onClose={() => setNaming(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function UpdateView({ filter, view, onSaved }: Props & { view: View }) {
  const change = useChangeView(view);
  const save = () =>
    change.mutate(
      { filter: viewFilterOf(filter, view), sort: filter.sort ?? view.sort },
      {
        onSuccess: onSaved,
        onError: (error) => notifications.show({ color: 'red', message: problemOf(error).message }),
      },
    );
  return (
    <button type="button" className={classes.act} onClick={save} disabled={change.isPending}>
      {t('Save in “{name}”', { name: view.name })}
    </button>
  );
}
