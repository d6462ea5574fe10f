import { UnstyledButton } from '@mantine/core';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import '@mantine/spotlight/styles.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { addressOf, kindIcons, oneOfKind } from '../search/search-hit.js';
import { useQuickSearch } from '../search/search.queries.js';
import { KeyHint } from './key-hint.js';
import { itemsNow, matching, numberIn } from './palette-items.js';
import classes from './palette.module.css';
import { t } from '../texts/t.js';

const [store, palette] = createSpotlight();

let before: Element | null = null;
let chosen: (() => void) | undefined;

export function openPalette(): void {
  before = document.activeElement;
  palette.open();
}

/** What was chosen is done after the dialog is gone, so that it may put the focus where it belongs. */
function afterwards(): void {
  const run = chosen;
  chosen = undefined;
  window.setTimeout(() => {
    if (before instanceof HTMLElement) before.focus();
    run?.();
  });
}

interface Entry {
  id: string;
  label: string;
  detail?: string;
  left?: ReactNode;
  right?: ReactNode;
  run: () => void;
}

interface Group {
  label: string;
  entries: Entry[];
}

/** Every command that can be used now, every page, and everything that can be found. */
export function Palette() {
  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      returnFocus={false}
      onSpotlightClose={afterwards}
      centered={false}
      yOffset="12dvh"
      size={620}
      maxHeight="min(420px, 58dvh)"
      scrollable
      overlayProps={{ backgroundOpacity: 0.28, blur: 0 }}
      transitionProps={{ duration: 90, transition: 'fade' }}
      attributes={{ content: { 'aria-label': t('All commands') } }}
    >
      <Body />
    </Spotlight.Root>
  );
}

function Body() {
  const navigate = useNavigate();
  const [items] = useState(itemsNow);
  const { query, selected } = useSpotlight(store);
  const typed = query.trim();
  const [slow] = useDebouncedValue(typed, 120);
  const found = useQuickSearch(slow, 8);
  const go = (to: string) => () => void navigate(to);

  const number = numberIn(typed);
  const groups: Group[] = [];
  if (number)
    groups.push({
      label: t('Jump to'),
      entries: [{ id: number, label: number, run: go(`/${number.startsWith('CLM') ? 'claims' : 'cases'}/${number}`) }],
    });
  for (const item of matching(items, typed)) {
    const entry = { ...item, right: item.keys && <KeyHint keys={item.keys} /> };
    const group = groups.find(({ label }) => label === item.group);
    if (group) group.entries.push(entry);
    else groups.push({ label: item.group, entries: [entry] });
  }
  const hits = typed.length > 1 ? (found.data?.items ?? []) : [];
  if (hits.length > 0)
    groups.push({
      label: t('Found'),
      entries: hits.map((hit) => {
        const Icon = kindIcons[hit.kind];
        return {
          id: `${hit.kind}:${hit.id}`,
          label: hit.title.text || t('Without a title'),
          detail: [oneOfKind[hit.kind], hit.kind === 'order' ? null : hit.number].filter(Boolean).join(' · '),
          left: <Icon size={16} stroke={1.6} aria-hidden />,
          run: go(addressOf(hit)),
        };
      }),
    });

  if (typed.length > 1)
    groups.push({
      label: t('Search'),
      entries: [
        {
          id: 'search-everything',
          label: t('Search everything for “{words}”', { words: typed }),
          left: <IconSearch size={16} stroke={1.6} aria-hidden />,
          run: go(`/search?q=${encodeURIComponent(typed)}`),
        },
      ],
    });

  const all = groups.flatMap(({ entries }) => entries);
  const current = all[Math.min(Math.max(selected, 0), all.length - 1)];
  const domId = (entry: Entry) => `command-${entry.id.replaceAll(/[^\w-]/g, '-')}`;
  return (
    <>
      <Spotlight.Search
        placeholder={t('A command, a number, or words to look for')}
        aria-label={t('A command, a number, or words to look for')}
        role="combobox"
        aria-expanded
        aria-controls="commands"
        aria-activedescendant={current && domId(current)}
        leftSection={<IconSearch size={17} stroke={1.6} />}
        size="md"
        maxLength={200}
      />
      <Spotlight.ActionsList id="commands" role="listbox" aria-label={t('All commands')}>
        {groups.map(({ label, entries }) => (
          <Spotlight.ActionsGroup key={label} label={label} className={classes.group} role="group" aria-label={label}>
            {entries.map((entry) => (
              <UnstyledButton
                key={entry.id}
                id={domId(entry)}
                role="option"
                tabIndex={-1}
                data-action
                aria-selected={entry === current}
                data-selected={entry === current || undefined}
                className={classes.action}
                // The words that are typed keep the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  chosen = entry.run;
                  palette.close();
                }}
              >
                <span className={classes.left}>{entry.left}</span>
                <span className={classes.label}>{entry.label}</span>
                {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
                <span className={classes.right}>{entry.right}</span>
              </UnstyledButton>
            ))}
          </Spotlight.ActionsGroup>
        ))}
      </Spotlight.ActionsList>
      {all.length === 0 && (
        <Spotlight.Empty>{found.isFetching ? t('Searching…') : t('Nothing goes by that')}</Spotlight.Empty>
      )}
      <span className="visually-hidden" role="status">
        {t('{count, plural, one {# result} other {# results}}', { count: all.length })}
      </span>
    </>
  );
}
