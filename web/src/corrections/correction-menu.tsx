import { Menu, UnstyledButton } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { t } from '../texts/t.js';
import classes from './corrections.module.css';

interface Props<Value extends string | number> {
  /** What the value is called: "Tone". */
  name: string;
  value: Value;
  options: readonly Value[];
  say: (value: Value) => string;
  show: (value: Value) => ReactNode;
  /** Whether a person has said so. */
  corrected: boolean;
  onPick: (value: Value | null) => void;
  children: ReactNode;
  target?: Ref<HTMLButtonElement>;
}

/** What the scorer made of a text, and how to put it right. */
export function CorrectionMenu<Value extends string | number>(props: Props<Value>) {
  const { name, value, options, say, show, corrected, onPick, children, target } = props;
  return (
    <Menu width={200} position="bottom-start">
      <Menu.Target>
        <UnstyledButton
          ref={target ?? null}
          className={classes.target}
          data-corrected={corrected || undefined}
          aria-label={
            corrected
              ? t('{name}: {value}, corrected. Correct it', { name, value: say(value) })
              : t('{name}: {value}. Correct it', { name, value: say(value) })
          }
        >
          {children}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{corrected ? t('{name}, corrected by a person', { name }) : t('{name}, by the scorer', { name })}</Menu.Label>
        {options.map((option) => (
          <Menu.Item key={option} onClick={() => onPick(option)} data-current={option === value || undefined}>
            {show(option)}
          </Menu.Item>
        ))}
        {corrected && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => onPick(null)}>{t('Leave it to the scorer')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
