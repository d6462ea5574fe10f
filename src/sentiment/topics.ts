import { type Topic, topicNames, topicPolicy } from '../../config/policies/topics.js';
import type { TopicMentions } from './topic-mentions.js';

export interface TopicFinding {
  topic: Topic;
  /** 0…1: how much in the text points to the topic. */
  confidence: number;
}

/**
 * The topics of a text, most certain first; `other` when none is found. Every phrase that is found removes
 * its share of the doubt: confidence = 1 − Π(1 − strength).
 * @param isEmpty whether the text has no words at all
 */
export function findTopics(mentions: TopicMentions, isEmpty: boolean): TopicFinding[] {
  const doubts = new Float64Array(topicNames.length).fill(1);
  for (let at = 0; at < mentions.count; at++) {
    const topic = mentions.topic[at] ?? 0;
    doubts[topic] = (doubts[topic] ?? 1) * (1 - (mentions.strength[at] ?? 0));
  }
  const found: TopicFinding[] = [];
  for (const [at, topic] of topicNames.entries()) {
    const confidence = Math.min(1 - (doubts[at] ?? 1), topicPolicy.maxConfidence);
    if (confidence < topicPolicy.minConfidence) continue;
    found.push({ topic, confidence: Math.round(confidence * 1000) / 1000 });
  }
  // A stable sort: equal confidence keeps the order of the policy.
  found.sort((a, b) => b.confidence - a.confidence);
  if (found.length > 0) return found;
  return [{ topic: 'other', confidence: isEmpty ? 0 : topicPolicy.otherConfidence }];
}
