import type { ReactNode } from 'react';
import type { CorrectionRequest, SentimentLabel } from '../api/types.js';
import { SentimentTick } from '../cases/sentiment-tick.js';
import { SeverityMark } from '../cases/severity-mark.js';
import { severityName } from '../cases/vocabulary.js';
import { topics } from '../complaints/vocabulary.js';
import { sentence, words } from '../format/words.js';
import { CorrectionMenu } from './correction-menu.js';
import classes from './corrections.module.css';
import type { Judged } from './judged.js';
import type { Corrections } from './use-corrections.js';
import { t } from '../texts/t.js';

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
      name={t('Tone')}
      value={judged.label}
      options={labels}
      say={words}
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
      name={t('Topic')}
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
      name={t('Severity')}
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
