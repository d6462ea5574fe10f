import { createHash } from 'node:crypto';
import type { ScorerSetup } from '../sentiment/scorer-setup.js';
import type { Mention } from './mention.entity.js';
import { matching, type MonitorInForce } from './monitors-in-force.js';
import { indexText } from './query/words.js';
import { scoreMention } from './score-mention.js';
import type { FetchedItem } from './sources/source-adapter.js';

/**
 * A fetched item with what we make of it: who looks for it, and how it sounds. Made outside any transaction.
 */
export interface HeardItem {
  readonly item: FetchedItem;
  readonly identity: string;
  readonly monitors: readonly MonitorInForce[];
  /** Null for a mention whose words are as we have them: only its reach may have changed. */
  readonly words: Words | null;
}

/** The columns of a mention that follow from what was said. */
export type Words = Pick<
  Mention,
  | 'title'
  | 'text'
  | 'contentHash'
  | 'editedAt'
  | 'scoredLabel'
  | 'score'
  | 'confidence'
  | 'evidence'
  | 'language'
  | 'topics'
  | 'category'
  | 'severity'
  | 'severityReasons'
  | 'scorer'
>;

/** One post is one mention wherever it was seen; an item without such a name is its source's own. */
export function identityOf(sourceId: string, item: Pick<FetchedItem, 'canonicalUri' | 'externalId'>): string {
  const name = item.canonicalUri === null ? ['of', sourceId, item.externalId] : ['uri', item.canonicalUri];
  return createHash('sha256').update(JSON.stringify(name)).digest('base64url');
}

/** Null for an item that nobody looks for. `knownHash` is that of the stored mention, if there is one. */
export function hear(
  sourceId: string,
  item: FetchedItem,
  monitors: readonly MonitorInForce[],
  knownHash: string | undefined,
  setup: ScorerSetup,
): HeardItem | null {
  const identity = identityOf(sourceId, item);
  if (knownHash === item.contentHash) return { item, identity, monitors: [], words: null };
  const found = matching(monitors, indexText(item.title, item.text));
  if (knownHash === undefined && found.length === 0) return null;
  return { item, identity, monitors: found, words: wordsOf(item, setup) };
}

function wordsOf(item: FetchedItem, setup: ScorerSetup): Words {
  const text = [item.title, item.text].filter((part) => part !== '').join('\n\n');
  const scored = scoreMention({ text, language: item.lang }, setup);
  return {
    title: item.title,
    text,
    contentHash: item.contentHash,
    editedAt: item.editedAt,
    scoredLabel: scored.label,
    score: scored.score,
    confidence: scored.confidence,
    evidence: scored.evidence,
    language: scored.language,
    topics: scored.topics,
    category: scored.category,
    severity: scored.severity,
    severityReasons: scored.severityReasons,
    scorer: setup.version,
  };
}
