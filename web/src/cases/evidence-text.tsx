import { Fragment } from 'react';
import type { Evidence } from '../api/types.js';
import { spansOf } from './evidence-spans.js';
import classes from './evidence-text.module.css';

interface Props {
  text: string;
  evidence: readonly Evidence[];
}

const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2, signDisplay: 'always' });

/**
 * A text with the words that moved its score marked: red with a line for negative, green with dots for
 * positive, stronger with the weight.
 */
export function EvidenceText({ text, evidence }: Props) {
  const strongest = Math.max(1e-9, ...evidence.map(({ weight }) => Math.abs(weight)));
  return (
    <p className={classes.text}>
      {spansOf(text, evidence).map((span) =>
        span.weight === null ? (
          <Fragment key={span.start}>{span.text}</Fragment>
        ) : (
          <mark
            key={span.start}
            className={classes.word}
            data-side={span.weight < 0 ? 'negative' : 'positive'}
            style={{ '--strength': (Math.abs(span.weight) / strongest).toFixed(2) }}
            title={`Weight ${signed.format(span.weight)}`}
          >
            {span.text}
          </mark>
        ),
      )}
    </p>
  );
}
