import type { ReactNode } from 'react';
import type { CorrectionRequest, SentimentLabel } from '../api/types.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { SeverityMark } from '../cases/severity-mark.js';
import { severityName } from '../cases/vocabulary.js';
import { topics } from '../complaints/vocabulary.js';
import { sentence } from '../format/words.js';
import { CorrectionMenu } from './correction-menu.js';
import classes from './corrections.module.css';
import type { Judged } from './judged.js';
import type { Corrections } from './use-corrections.js';

interface Props {
  judged: Judged;
  corrections: Corrections;
  children?: ReactNode;
}

const labels: readonly SentimentLabel[] = ['negative', 'neutral', 'positive'];
const severities = [0, 1, 2, 3] as const;

const showLabel = (label: SentimentLabel) => <SentimentTick label={label} withName />;

const showSeverity = (level: number) => (
  <span className={classes.option}>
    <SeverityMark severity={level} /> {severityName(level)}
  </span>
);

export function ToneMenu({ judged, corrections, children }: Props) {
  return (
    <CorrectionMenu
      name="Tone"
      value={judged.label}
      options={labels}
      say={(label) => label}
      show={showLabel}
      corrected={judged.corrected.label}
      onPick={(label) => corrections.correct({ label })}
    >
      {children ?? showLabel(judged.label)}
    </CorrectionMenu>
  );
}

export function TopicMenu({ judged, corrections, children }: Props) {
  return (
    <CorrectionMenu
      name="Topic"
      value={judged.category}
      options={topics}
      say={sentence}
      show={sentence}
      corrected={judged.corrected.category}
      onPick={(category) => corrections.correct({ category: category as CorrectionRequest['category'] })}
      target={corrections.topic}
    >
      {children ?? sentence(judged.category)}
    </CorrectionMenu>
  );
}

export function SeverityMenu({ judged, corrections, children }: Props) {
  return (
    <CorrectionMenu
      name="Severity"
      value={severities.find((level) => level === judged.severity) ?? 0}
      options={severities}
      say={severityName}
      show={showSeverity}
      corrected={judged.corrected.severity}
      onPick={(severity) => corrections.correct({ severity })}
      target={corrections.severity}
    >
      {children ?? showSeverity(judged.severity)}
    </CorrectionMenu>
  );
}

/** All three, one after the other. */
export function CorrectionBar({ judged, corrections }: Props) {
  return (
    <span className={classes.bar}>
      <SeverityMenu judged={judged} corrections={corrections} />
      <TopicMenu judged={judged} corrections={corrections} />
      <ToneMenu judged={judged} corrections={corrections} />
    </span>
  );
}
