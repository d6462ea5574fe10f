import { type KeyboardEvent, useRef } from 'react';
import type { SentimentLabel } from '../api/types.js';
import { singleKeys } from '../commands/single-keys.js';
import { useCorrect } from './corrections.queries.js';
import type { Judged } from './judged.js';

const labelKeys: Readonly<Record<string, SentimentLabel>> = { 1: 'negative', 2: 'neutral', 3: 'positive' };

/**
 * One key corrects the text that has the focus: 1, 2, 3 its tone; t and s open its topics and severities.
 * These keys are listed in commands/catalogue.ts and end here.
 */
export function useCorrections(judged: Judged) {
  const { mutate } = useCorrect(judged);
  const topic = useRef<HTMLButtonElement>(null);
  const severity = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!singleKeys() || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const label = labelKeys[event.key];
    if (label) mutate({ label });
    else if (event.key === 't') topic.current?.click();
    else if (event.key === 's') severity.current?.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    correct: mutate,
    topic,
    severity,
    keys: { tabIndex: 0, onKeyDown, 'aria-keyshortcuts': '1 2 3 t s' },
  };
}

export type Corrections = ReturnType<typeof useCorrections>;
