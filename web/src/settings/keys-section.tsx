import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ApiKey } from '../api/types.js';
import { moment } from '../format/time.js';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import { KeyDialog } from './key-dialog.js';
import { useDeleteKey, useKeys } from './keys.queries.js';
import { SecretNote } from './secret-note.js';
import { SettingList } from './setting-list.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

const about =
  t('For programs that call the API. A key acts as the person who made it, within its scopes, and ends with them. No key can move money.');

export function KeysSection() {
  const keys = useKeys();
  const remove = useDeleteKey();
  const [creating, setCreating] = useState(false);
  const [deleting, setDeleting] = useState<ApiKey | null>(null);
  const [shown, setShown] = useState<{ title: string; secret: string } | null>(null);
  return (
    <>
      {shown && <SecretNote {...shown} onDone={() => setShown(null)} />}
      <SettingList
        about={about}
        action={<Button onClick={() => setCreating(true)}>{t('New key')}</Button>}
        list={keys}
        none="No key yet"
      >
        {keys.data?.items.map((key) => (
          <li key={key.id} className={classes.row}>
            <div className={classes.what}>
              <p className={classes.name}>{key.name}</p>
              <p className={classes.quiet}>
                <span className={classes.mono}>{key.prefix}…</span>{' '}{t('made {createdAt}', { createdAt: moment(key.createdAt) })}
              </p>
            </div>
            {key.scopes.map((scope) => (
              <span key={scope} className={classes.tag}>
                {scope}
              </span>
            ))}
            <Button variant="default" onClick={() => setDeleting(key)} aria-label={t('Delete {name}', { name: key.name })}>
              {t('Delete')}
            </Button>
          </li>
        ))}
      </SettingList>
      {creating && <KeyDialog onClose={() => setCreating(false)} onSecret={setShown} />}
      {deleting && (
        <ConfirmDialog
          title={t('Delete {name}?', { name: deleting.name })}
          verb={t('Delete')}
          action={remove}
          onConfirm={(done) => remove.mutate(deleting.id, { onSuccess: done })}
          onClose={() => setDeleting(null)}
        >
          {t('Programs that use it are refused from now on.')}
        </ConfirmDialog>
      )}
    </>
  );
}
