import { Menu } from '@mantine/core';
import { IconCheck, IconLogout } from '@tabler/icons-react';
import { sentence } from '../format/words.js';
import { Face } from '../layout/face.js';
import { useMe, useSignOut } from './session.queries.js';
import { chooseLanguage, language, languages, type Language } from '../texts/language.js';
import { t } from '../texts/t.js';
import classes from './user-menu.module.css';

export function UserMenu({ wide = false }: { wide?: boolean }) {
  const me = useMe();
  const signOut = useSignOut();
  return (
    <Menu position="top-start" width={210}>
      <Menu.Target>
        <button
          type="button"
          className={classes.me}
          data-wide={wide || undefined}
        >
          <Face name={me.name} />
          <span className="visually-hidden">{t('Account of {name}', { name: me.name })}</span>
          <span className={classes.text} aria-hidden="true">
            <span className={classes.name}>{me.name}</span>
            <span className={classes.role}>{sentence(me.role)}</span>
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.email}</Menu.Label>
        <Menu.Divider />
        {Object.entries(languages).map(([code, name]) => (
          <Menu.Item
            key={code}
            lang={code}
            leftSection={code === language ? <IconCheck size={16} stroke={1.6} /> : <span style={{ width: 16 }} />}
            aria-current={code === language || undefined}
            onClick={() => chooseLanguage(code as Language)}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.6} />} onClick={() => signOut.mutate()}>
          {t('Sign out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
