import type { Aspect, Topic } from '../api/types.js';
import { sentence } from '../format/words.js';
import { languageName } from '../format/language.js';
import { isGrave, severityReason } from './severity-reasons.js';
import { SentimentTick } from './sentiment-tick.js';
import { language as ownLanguage } from '../texts/language.js';
import { t } from '../texts/t.js';
import classes from './text-facts.module.css';

interface Props {
  topics: readonly Topic[];
  aspects: readonly Aspect[];
  severityReasons: readonly string[];
  language: string;
  confidence: number;
}

/** What Redress made of a text: its topics with what is said of each, why it is severe, and its language. */
export function TextFacts({ topics, aspects, severityReasons, language, confidence }: Props) {
  const known = topics.filter(({ topic }) => topic !== 'other');
  const foreign = language === ownLanguage || language === 'und' ? null : languageName(language);
  if (known.length === 0 && severityReasons.length === 0 && foreign === null) return null;
  return (
    <ul className={classes.facts} aria-label={t('What it is about')}>
      {severityReasons.map((reason) => (
        <li key={reason} className={classes.reason} data-grave={isGrave(reason) || undefined}>
          {severityReason(reason)}
        </li>
      ))}
      {known.map(({ topic, confidence: sure }) => (
        <li key={topic} className={classes.topic} title={t('Topic, {sure} % sure', { sure: Math.round(sure * 100) })}>
          {sentence(topic)}
          {signsOf(topic, aspects).map((label) => (
            <SentimentTick key={label} label={label} />
          ))}
        </li>
      ))}
      {foreign && (
        <li className={classes.topic}>
          {foreign}
          {confidence === 0 && t(', tone not understood')}
        </li>
      )}
    </ul>
  );
}

/** Both, when the text praises and blames it. */
function signsOf(topic: string, aspects: readonly Aspect[]): Aspect['label'][] {
  return [...new Set(aspects.filter((each) => each.topic === topic).map(({ label }) => label))].toSorted();
}
