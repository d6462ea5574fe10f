import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import { t } from '../texts/t.js';

interface Props {
  name: string;
  remove: { isPending: boolean; error: unknown; mutate: (nothing: void, options: { onSuccess: () => void }) => void };
  /** What will happen, and what will not. */
  children: ReactNode;
}

/** Deletes one of a list, after asking. */
export function RemoveButton({ name, remove, children }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <ActionIcon aria-label={t('Delete {name}', { name })} onClick={() => setAsking(true)}>
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
      {asking && (
        <ConfirmDialog
          title={t('Delete “{name}”?', { name })}
          verb={t('Delete')}
          action={remove}
          onClose={() => setAsking(false)}
          onConfirm={(done) => remove.mutate(undefined, { onSuccess: done })}
        >
          {children}
        </ConfirmDialog>
      )}
    </>
  );
}
