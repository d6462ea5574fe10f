import { type Topic, topicNames, topicPolicy, topicWords } from '../../config/policies/topics.js';
import { PhraseBook } from './phrases.js';
import type { Tokens } from './tokens.js';

export interface TopicFinding {
  topic: Topic;
  /** 0…1: how much in the text points to the topic. */
  confidence: number;
}

interface TopicWord {
  topic: number;
  strength: number;
}

const book = new PhraseBook<TopicWord>();
for (const [topic, name] of topicNames.entries()) {
  if (name === 'other') continue;
  const { strong, weak } = topicWords[name];
  for (const phrase of strong) book.add(phrase, { topic, strength: topicPolicy.strongConfidence });
  for (const phrase of weak) book.add(phrase, { topic, strength: topicPolicy.weakConfidence });
}

/**
 * The topics of a text, most certain first; `other` when none is found. Every phrase that is found removes
 * its share of the doubt: confidence = 1 − Π(1 − strength).
 */
export function findTopics(tokens: Tokens): TopicFinding[] {
  const doubts = new Float64Array(topicNames.length).fill(1);
  const doubtLess = ({ topic, strength }: TopicWord): void => {
    doubts[topic] = (doubts[topic] ?? 1) * (1 - strength);
  };
  for (let at = 0; at < tokens.count; at++) book.visitAt(tokens, at, doubtLess);
  const found: TopicFinding[] = [];
  for (const [at, topic] of topicNames.entries()) {
    const confidence = Math.min(1 - (doubts[at] ?? 1), topicPolicy.maxConfidence);
    if (confidence < topicPolicy.minConfidence) continue;
    found.push({ topic, confidence: Math.round(confidence * 1000) / 1000 });
  }
  // A stable sort: equal confidence keeps the order of the policy.
  found.sort((a, b) => b.confidence - a.confidence);
  if (found.length > 0) return found;
  return [{ topic: 'other', confidence: tokens.count === 0 ? 0 : topicPolicy.otherConfidence }];
}
