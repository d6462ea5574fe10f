import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Staff } from '../api/types.js';
import { moment, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Face } from '../layout/face.js';
import { useColleagues } from '../session/colleagues.queries.js';
import { SettingList } from './setting-list.js';
import { StaffDrawer } from './staff-drawer.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

const about =
  t('Who may sign in, and what they may do. Deactivating somebody ends their sessions and their API keys at once.');

export function StaffSection() {
  const now = useNow();
  const staff = useColleagues();
  const [editing, setEditing] = useState<Staff | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={about}
        action={<Button onClick={() => setEditing('new')}>{t('New colleague')}</Button>}
        list={staff}
        none="Nobody yet"
      >
        {staff.data?.items.map((person) => (
          <li key={person.id} className={`${classes.row} ${person.active ? '' : classes.off}`}>
            <Face name={person.name} size={28} />
            <div className={classes.what}>
              <p className={classes.name}>{person.name}</p>
              <p className={classes.quiet}>{person.email}</p>
            </div>
            {person.awayUntil && Date.parse(person.awayUntil) > now && (
              <span className={classes.tag} data-tone="warn" title={moment(person.awayUntil)}>
                {t('Away')}
              </span>
            )}
            {!person.active && <span className={classes.tag}>{t('Deactivated')}</span>}
            <span className={classes.tag}>{sentence(person.role)}</span>
            <Button variant="default" onClick={() => setEditing(person)} aria-label={t('Edit {name}', { name: person.name })}>
              {t('Edit')}
            </Button>
          </li>
        ))}
      </SettingList>
      {editing && (
        <StaffDrawer person={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
