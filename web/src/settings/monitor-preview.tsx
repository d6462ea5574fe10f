import type { useMonitorPreview } from './monitors.queries.js';
import { EvidenceText } from '../cases/evidence-text.js';
import { plural } from '../format/words.js';
import classes from './monitor-preview.module.css';

/** What the query finds among the mentions that are stored already. */
export function MonitorPreview({ preview }: { preview: ReturnType<typeof useMonitorPreview> }) {
  if (!preview.data) return null;
  const { items, nextCursor } = preview.data;
  return (
    <section className={classes.preview} aria-label="Preview" aria-live="polite">
      <h3 className={classes.title}>
        {items.length === 0
          ? 'Matches no stored mention'
          : `Matches ${nextCursor ? 'at least ' : ''}${plural(items.length, 'stored mention')}`}
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
