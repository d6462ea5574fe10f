import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { View } from '../api/types.js';
import { nameOf } from '../format/words.js';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import { useMe } from '../session/session.queries.js';
import { chooseUsualView, usualView } from './usual-view.js';
import { useRemoveView } from './views.queries.js';
import { t } from '../texts/t.js';

const ChangeViewDialog = lazy(async () => ({ default: (await import('./view-dialog.js')).ChangeViewDialog }));

/** Shared views are for leads to change, one's own for their owner. */
export const useMayChangeView = (view: View | undefined): boolean => {
  const me = useMe();
  return view !== undefined && (view.shared ? me.role !== 'agent' : view.owner.id === me.id);
};

/** What can be done with the saved view that is shown. */
export function ViewMenu({ view, onRemoved }: { view: View; onRemoved: () => void }) {
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null);
  const mayChange = useMayChangeView(view);
  const remove = useRemoveView(view);
  const stop = () => setDoing(null);
  return (
    <>
      <Menu width={240}>
        <Menu.Target>
          <ActionIcon aria-label={t('Do something with the view {name}', { name: view.name })}>
            <IconDots size={16} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            {view.shared ? t('Shared by {name}', { name: nameOf(view.owner) }) : t('Only you see this view')}
          </Menu.Label>
          <Menu.Item
            leftSection={<IconPencil size={16} stroke={1.6} />}
            disabled={!mayChange}
            onClick={() => setDoing('change')}
          >
            {t('Rename or share…')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.6} />}
            color="red"
            disabled={!mayChange}
            onClick={() => setDoing('remove')}
          >
            {t('Delete…')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Suspense>{doing === 'change' && <ChangeViewDialog view={view} onClose={stop} />}</Suspense>
      {doing === 'remove' && (
        <ConfirmDialog
          title={t('Delete the view “{name}”?', { name: view.name })}
          verb={t('Delete')}
          action={remove}
          onClose={stop}
          onConfirm={(done) =>
            remove.mutate(undefined, {
              onSuccess: () => {
                if (usualView() === view.id) chooseUsualView('open');
                done();
                onRemoved();
              },
            })
          }
        >
          {view.shared ? t('It disappears for everybody. The cases in it stay.') : t('The cases in it stay.')}
        </ConfirmDialog>
      )}
    </>
  );
}
