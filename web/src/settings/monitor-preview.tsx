import type { useMonitorPreview } from './monitors.queries.js';
import { EvidenceText } from '../cases/evidence-text.js';
import { t } from '../texts/t.js';
import classes from './monitor-preview.module.css';

/** What the query finds among the mentions that are stored already. */
export function MonitorPreview({ preview }: { preview: ReturnType<typeof useMonitorPreview> }) {
  if (!preview.data) return null;
  const { items, nextCursor } = preview.data;
  return (
    <section className={classes.preview} aria-label={t('Preview')} aria-live="polite">
      <h3 className={classes.title}>
        {items.length === 0
          ? t('Matches no stored mention')
          : nextCursor
            ? t('Matches at least {count, plural, one {# stored mention} other {# stored mentions}}', { count: items.length })
            : t('Matches {count, plural, one {# stored mention} other {# stored mentions}}', { count: items.length })}
      </h3>
      <ul>
        {items.slice(0, 5).map((mention) => (
          <li key={mention.id} className={classes.mention}>
            <EvidenceText text={mention.text} evidence={[]} />
          </li>
        ))}
      </ul>
    </section>
  );
}
