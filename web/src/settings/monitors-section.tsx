import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Monitor } from '../api/types.js';
import { useMay } from '../session/session.queries.js';
import { MonitorDrawer } from './monitor-drawer.js';
import { useMonitors } from './monitors.queries.js';
import { SettingList } from './setting-list.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

const about =
  t('A monitor says which posts and articles are about a brand. What a source finds becomes a mention only when a monitor matches it.');

export function MonitorsSection() {
  const monitors = useMonitors();
  const mayManage = useMay('monitors.manage');
  const [editing, setEditing] = useState<Monitor | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={about}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New monitor')}</Button>}
        list={monitors}
        none="No monitor yet"
      >
        {monitors.data?.items.map((monitor) => (
          <li key={monitor.id} className={`${classes.row} ${monitor.active ? '' : classes.off}`}>
            <div className={classes.what}>
              <p className={classes.name}>{monitor.name}</p>
              <p className={`${classes.quiet} ${classes.mono}`}>{monitor.query}</p>
            </div>
            {!monitor.active && <span className={classes.tag}>{t('Off')}</span>}
            {monitor.isCompetitor && <span className={classes.tag}>{t('Competitor')}</span>}
            <span className={classes.tag}>{monitor.brand}</span>
            {mayManage && (
              <Button
                variant="default"
                onClick={() => setEditing(monitor)}
                aria-label={t('Edit {name}', { name: monitor.name })}
              >
                {t('Edit')}
              </Button>
            )}
          </li>
        ))}
      </SettingList>
      {editing && (
        <MonitorDrawer monitor={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </>
  );
}
