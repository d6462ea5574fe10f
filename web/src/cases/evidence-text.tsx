import { Fragment, type ReactNode } from 'react';
import type { Aspect, Evidence } from '../api/types.js';
import { sentence } from '../format/words.js';
import { type Span, stretchesOf } from './evidence-spans.js';
import { locale } from '../texts/language.js';
import { t } from '../texts/t.js';
import classes from './evidence-text.module.css';

interface Props {
  text: string;
  evidence: readonly Evidence[];
  aspects?: readonly Aspect[];
}

const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'always' });

/**
 * A text with the words that moved its score marked: red with a line for negative, green with dots for
 * positive, stronger with the weight. What is said about one thing is framed in the colour of its own sign.
 */
export function EvidenceText({ text, evidence, aspects = [] }: Props) {
  const strongest = Math.max(1e-9, ...evidence.map(({ weight }) => Math.abs(weight)));
  return (
    <p className={classes.text}>
      {stretchesOf(text, evidence, aspects).map(({ start, aspect, spans }) => (
        <Framed key={start} aspect={aspect}>
          {spans.map((span) => (
            <Marked key={span.start} span={span} strongest={strongest} />
          ))}
        </Framed>
      ))}
    </p>
  );
}

function Framed({ aspect, children }: { aspect: Aspect | null; children: ReactNode }) {
  if (!aspect) return <>{children}</>;
  return (
    <span
      className={classes.aspect}
      data-side={aspect.label}
      title={`${sentence(aspect.topic)}: ${aspect.label}`}
    >
      {children}
    </span>
  );
}

function Marked({ span, strongest }: { span: Span; strongest: number }) {
  if (span.weight === null) return <Fragment>{span.text}</Fragment>;
  return (
    <mark
      className={classes.word}
      data-side={span.weight < 0 ? 'negative' : 'positive'}
      style={{ '--strength': (Math.abs(span.weight) / strongest).toFixed(2) }}
      title={t('Weight {weight}', { weight: signed.format(span.weight) })}
    >
      {span.text}
    </mark>
  );
}
