import { Tooltip } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { NavLink } from 'react-router-dom';
import { commandText } from '../commands/catalogue.js';
import { KeyHint } from '../commands/key-hint.js';
import { UserMenu } from '../session/user-menu.js';
import { ColorSchemeToggle } from './color-scheme-toggle.js';
import { Mark } from './mark.js';
import { usePlaces } from './nav.js';
import { t } from '../texts/t.js';
import classes from './sidebar.module.css';

export function Sidebar({ onHelp }: { onHelp: () => void }) {
  const places = usePlaces();
  return (
    <nav className={classes.sidebar} aria-label={t('Main')}>
      <div className={classes.brand}>
        <Mark />
        <span className={classes.wide}>Redress</span>
      </div>
      <ul className={classes.places}>
        {places.map(({ command, to, label, icon: Icon }) => (
          <li key={to}>
            <Tooltip
              label={
                <>
                  <span className={classes.tip}>{label}</span> <KeyHint keys={commandText(command).keys ?? ''} />
                </>
              }
              position="right"
            >
              <NavLink to={to} className={classes.place} aria-label={label}>
                <Icon size={18} stroke={1.6} aria-hidden />
                <span className={classes.wide}>{label}</span>
              </NavLink>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        <button type="button" className={classes.place} onClick={onHelp} aria-label={t('Keyboard shortcuts')}>
          <IconKeyboard size={18} stroke={1.6} aria-hidden />
          <span className={classes.wide}>{t('Shortcuts')}</span>
          <span className={`${classes.wide} ${classes.hint}`}>
            <KeyHint keys="?" />
          </span>
        </button>
        <ColorSchemeToggle className={classes.place} labelClassName={classes.wide} />
        <UserMenu />
      </div>
    </nav>
  );
}
