import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { labelOf, mappedFields, type MappingTexts } from '../settings/mapping.js';
import { pointerTo } from './json-pointer.js';
import { t } from '../texts/t.js';
import classes from './json-tree.module.css';

type Path = readonly (string | number)[];

interface Props {
  value: unknown;
  texts: MappingTexts;
  onPick: (path: Path) => void;
}

/** Longer lists and deeper objects are folded, so that a megabyte of JSON does not stop the page. */
const openDepth = 4;
const openSize = 40;
const shownMax = 200;
const textMax = 120;

const steps = { ArrowDown: 1, ArrowUp: -1 } as const;

/** Up and down go from row to row, as in a list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key as keyof typeof steps];
  if (!step) return;
  const rows = [...event.currentTarget.querySelectorAll('button')];
  const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** A payload as a tree whose values can be picked; those that a mapping uses say for what. */
export function JsonTree({ value, texts, onPick }: Props) {
  const used = new Map(
    mappedFields.flatMap(({ name }) => {
      const pointer = texts[name]?.trim();
      return pointer ? [[pointer, labelOf(name)] as const] : [];
    }),
  );
  return (
    <div className={classes.tree} onKeyDown={moveFocus} role="group" aria-label={t('Payload')}>
      <Entries value={value} path={[]} used={used} onPick={onPick} />
    </div>
  );
}

interface NodeProps {
  value: unknown;
  path: Path;
  used: ReadonlyMap<string, string>;
  onPick: (path: Path) => void;
}

const entriesOf = (value: unknown): [string | number, unknown][] =>
  Array.isArray(value) ? value.map((item, index) => [index, item]) : Object.entries(value as object);

const isBranch = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && entriesOf(value).length > 0;

function Entries({ value, path, used, onPick }: NodeProps) {
  const entries = isBranch(value) ? entriesOf(value) : [];
  if (entries.length === 0) return <p className={classes.more}>{t('Nothing in it to pick from.')}</p>;
  return (
    <ul className={classes.entries}>
      {entries.slice(0, shownMax).map(([name, item]) => (
        <li key={name}>
          {isBranch(item) ? (
            <Branch name={name} value={item} path={[...path, name]} used={used} onPick={onPick} />
          ) : (
            <Leaf name={name} value={item} path={[...path, name]} used={used} onPick={onPick} />
          )}
        </li>
      ))}
      {entries.length > shownMax && <li className={classes.more}>{t('and {count, number} more', { count: entries.length - shownMax })}</li>}
    </ul>
  );
}

function Branch({ name, value, path, used, onPick }: NodeProps & { name: string | number }) {
  const size = entriesOf(value).length;
  const [open, setOpen] = useState(path.length < openDepth && size <= openSize);
  const use = used.get(pointerTo(path));
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <button type="button" className={classes.row} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Chevron size={14} stroke={1.6} aria-hidden className={classes.chevron} />
        <span className={classes.name}>{name}</span>
        <span className={classes.size}>{Array.isArray(value) ? `[${size}]` : `{${size}}`}</span>
        {use && <span className={classes.use}>{use}</span>}
      </button>
      {open && <Entries value={value} path={path} used={used} onPick={onPick} />}
    </>
  );
}

function Leaf({ name, value, path, used, onPick }: NodeProps & { name: string | number }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const pointer = pointerTo(path);
  const use = used.get(pointer);
  return (
    <button type="button" className={classes.row} title={pointer} onClick={() => onPick(path)}>
      <span className={classes.name}>{name}</span>
      <span className={classes.value} data-kind={value === null ? 'null' : typeof value}>
        {text.slice(0, textMax) || '(empty)'}
      </span>
      {use && <span className={classes.use}>{use}</span>}
    </button>
  );
}
