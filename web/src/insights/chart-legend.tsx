import type { SentimentInsight } from '../api/types.js';
import { sentence } from '../format/words.js';
import { groupsOf } from './groups.js';
import { t } from '../texts/t.js';
import classes from './insights.module.css';

/** Names beside their colours, in the order in which they are stacked. */
export function ChartLegend({ insight }: { insight: SentimentInsight }) {
  const groups = groupsOf(insight);
  const entries =
    groups.length > 0
      ? groups.map((group, index) => ({ name: sentence(group), token: `chart-${index + 1}` }))
      : [
          { name: t('Net, with the range it lies in'), token: 'accent' },
          ...['negative', 'neutral', 'positive'].map((tone) => ({
            name: sentence(tone),
            token: `chart-${tone}`,
          })),
        ];
  return (
    <ul className={classes.legend}>
      {entries.map(({ name, token }) => (
        <li key={token} className={classes.entry}>
          <span className={classes.swatch} style={{ background: `var(--rd-${token})` }} />
          {name}
        </li>
      ))}
      {insight.blind.length > 0 && (
        <li className={classes.entry}>
          <span className={`${classes.swatch} ${classes.hatched}`} />
          {t('Nothing could be seen')}
        </li>
      )}
    </ul>
  );
}
