import { Popover } from '@mantine/core';
import { useRef } from 'react';
import type { Case } from '../api/types.js';
import { RankReasons } from './rank-reasons.js';
import { SeverityMark } from './severity-mark.js';
import { t } from '../texts/t.js';
import classes from './queue.module.css';

interface Props {
  item: Case;
  /** Only the row that is explained has a popover: a long list stays light. */
  explained: boolean;
  onExplain: (id: string | null) => void;
}

const hoverMs = 300;

/** How bad it is; hovered, focused and pressed, or tapped, it says why the case stands where it stands. */
export function RankButton({ item, explained, onExplain }: Props) {
  const timer = useRef<number | undefined>(undefined);
  const pressed = useRef(false);
  const show = (open: boolean) => {
    window.clearTimeout(timer.current);
    pressed.current = open;
    onExplain(open ? item.id : null);
  };
  return (
    <span className={classes.severity}>
      <button
        type="button"
        className={classes.rank}
        aria-expanded={explained}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') timer.current = window.setTimeout(() => onExplain(item.id), hoverMs);
        }}
        onPointerLeave={() => {
          window.clearTimeout(timer.current);
          if (!pressed.current) onExplain(null);
        }}
        onClick={() => show(!(explained && pressed.current))}
        onBlur={() => show(false)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !explained) return;
          event.preventDefault();
          show(false);
        }}
      >
        <SeverityMark severity={item.severity} />
        <span className="visually-hidden">{t('Why {number} stands here', { number: item.number })}</span>
      </button>
      {explained && (
        <Popover opened position="bottom-start" shadow="md" width={330} offset={6} withRoles={false} trapFocus={false}>
          <Popover.Target>
            <span className={classes.anchor} />
          </Popover.Target>
          <Popover.Dropdown role="status">
            <RankReasons item={item} />
          </Popover.Dropdown>
        </Popover>
      )}
    </span>
  );
}
