import { Kbd } from '@mantine/core';
import { stepsOf } from './keys.js';
import { t } from '../texts/t.js';
import classes from './key-hint.module.css';

const mac = /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');
const names: Readonly<Record<string, string>> = { Mod: mac ? '⌘' : t('Ctrl'), Shift: '⇧', Escape: t('Esc'), Enter: t('Enter') };
const nameOf = (part: string): string => names[part] ?? (/^[a-z]$/.test(part) ? part.toUpperCase() : part);

/** The keys of a command, as they are written on a keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className={classes.keys}>
      {stepsOf(keys)
        .flatMap((step) => (step === '+' ? [step] : step.split('+')))
        .map((part, at) => (
          <Kbd key={at} size="xs" className={classes.key}>
            {nameOf(part)}
          </Kbd>
        ))}
    </span>
  );
}
