import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMenu2 } from '@tabler/icons-react';
import { NavLink } from 'react-router-dom';
import { UserMenu } from '../session/user-menu.js';
import { ColorSchemeToggle } from './color-scheme-toggle.js';
import { usePlaces } from './nav.js';
import { t } from '../texts/t.js';
import classes from './bottom-bar.module.css';

/** Navigation on a phone: the three places people go to most, and a drawer with the rest. */
export function BottomBar() {
  const places = usePlaces();
  const [opened, drawer] = useDisclosure(false);
  return (
    <nav className={classes.bar} aria-label={t('Main')}>
      {places
        .filter((place) => place.phone)
        .map(({ to, label, icon: Icon }) => (
          <NavLink key={to} to={to} className={classes.tab}>
            <Icon size={20} stroke={1.6} aria-hidden />
            {label}
          </NavLink>
        ))}
      <button type="button" className={classes.tab} onClick={drawer.open} aria-expanded={opened}>
        <IconMenu2 size={20} stroke={1.6} aria-hidden />
        {t('More')}
      </button>
      <Drawer opened={opened} onClose={drawer.close} position="bottom" size="auto" title={t('More')} radius="md">
        <div className={classes.more}>
          {places
            .filter((place) => !place.phone)
            .map(({ to, label, icon: Icon }) => (
              <NavLink key={to} to={to} className={classes.entry} onClick={drawer.close}>
                <Icon size={18} stroke={1.6} aria-hidden />
                {label}
              </NavLink>
            ))}
          <ColorSchemeToggle className={classes.entry} />
          <UserMenu wide />
        </div>
      </Drawer>
    </nav>
  );
}
