import type { ImportPreview, ImportSample } from '../api/types.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { moment } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Empty } from '../layout/states.js';
import { t } from '../texts/t.js';
import classes from './imports.module.css';

/** The first rows of the file, as the complaints that they would become. */
export function PreviewTable({ preview, isStale }: { preview: ImportPreview; isStale: boolean }) {
  const { rows, leftOut, problem } = preview;
  return (
    <section className={classes.rows} aria-label={t('First rows')} aria-busy={isStale}>
      <h2 className={classes.title}>{t('{count, plural, one {What the first row becomes} other {What the first # rows become}}', { count: rows.length })}</h2>
      {problem && (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      )}
      {leftOut.length > 0 && <p className={classes.leftOut}>{t('Left out: {value}', { value: leftOut.join(', ') })}</p>}
      {rows.length === 0 && <Empty title={t('The file has no rows')} />}
      <ol className={classes.samples}>
        {rows.map((row) => (
          <Sample key={row.line} row={row} />
        ))}
      </ol>
    </section>
  );
}

function Sample({ row: { line, cells, complaint, reason } }: { row: ImportSample }) {
  if (!complaint) {
    return (
      <li className={classes.sample}>
        <span className={classes.line}>{line}</span>
        <div className={classes.said}>
          <p className={classes.bad}>{sentence(reason ?? '')}</p>
          <p className={classes.text}>{cells.filter((cell) => cell.trim() !== '').join(' · ')}</p>
        </div>
      </li>
    );
  }
  const { author, occurredAt, orderRef, sku, channel, subject, body, label, tags } = complaint;
  const facts = [
    sentence(channel), occurredAt && moment(occurredAt), author.name ?? author.email ?? author.phone ?? author.handle,
    orderRef && t('Order {orderRef}', { orderRef }), sku, ...tags.map((tag) => `#${tag}`),
  ];
  return (
    <li className={classes.sample}>
      <span className={classes.line}>{line}</span>
      <div className={classes.said}>
        <p className={classes.text}>
          <SentimentTick label={label} /> {subject && <b>{subject} </b>}
          {body}
        </p>
        <p className={classes.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
