import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { words } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './fact-menu.module.css';

interface Props<Value extends string | number> {
  name: string;
  value: Value;
  options: readonly Value[];
  show: (value: Value) => ReactNode;
  onPick: (value: Value) => void;
}

/** A fact that reads as text and opens to be corrected. */
export function FactMenu<Value extends string | number>({
  name,
  value,
  options,
  show,
  onPick,
}: Props<Value>) {
  return (
    <Menu position="bottom-start" width={190}>
      <Menu.Target>
        <UnstyledButton className={classes.fact}>
          <span className="visually-hidden">{t('Change the {name}', { name: words(name) })}</span>
          {show(value)}
          <IconChevronDown size={13} stroke={1.6} aria-hidden className={classes.hint} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((option) => (
          <Menu.Item key={option} disabled={option === value} onClick={() => onPick(option)}>
            {show(option)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
