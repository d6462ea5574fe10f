import type { SentimentLabel } from '../api/types.js';
import { sentence } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './marks.module.css';

const shapes: Readonly<Record<SentimentLabel, string>> = {
  negative: 'M2 4.5 6 8.5 10 4.5',
  neutral: 'M2 6h8',
  positive: 'M2 7.5 6 3.5 10 7.5',
};

/** How the customer sounds: down, level or up, so that it reads without colour too. */
export function SentimentTick({ label, withName = false }: { label: SentimentLabel; withName?: boolean }) {
  return (
    <span className={classes.sentiment} data-label={label} title={t('{label} in tone', { label: sentence(label) })}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path
          d={shapes[label]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={withName ? undefined : 'visually-hidden'}>{sentence(label)}</span>
    </span>
  );
}
