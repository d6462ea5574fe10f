import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useCommands } from '../commands/use-commands.js';
import classes from './search-field.module.css';
import { t } from '../texts/t.js';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  width?: number;
  /** What the arrow down does: into the list. */
  onDown?: () => void;
  autoFocus?: boolean;
}

/** Search as you type; `/` jumps to it, Escape leaves it. */
export function SearchField({ label, value, onChange, width = 220, onDown, autoFocus = false }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const commit = useDebouncedCallback(onChange, 250);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    if (value === '') setText('');
  }
  useCommands({ 'list.search': () => input.current?.focus() });
  const change = (next: string) => {
    setText(next);
    commit(next);
  };
  return (
    <TextInput
      ref={input}
      type="search"
      aria-label={label}
      placeholder={label}
      value={text}
      className={classes.field}
      style={{ '--search-width': `${width}px` }}
      leftSection={<IconSearch size={15} stroke={1.6} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={t('Clear the search')} onClick={() => change('')} />
        ) : (
          <Kbd size="xs">/</Kbd>
        )
      }
      onChange={(event) => change(event.currentTarget.value)}
      autoFocus={autoFocus}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
        if (event.key !== 'ArrowDown' || !onDown) return;
        event.preventDefault();
        onDown();
      }}
    />
  );
}
