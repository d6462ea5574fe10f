import { deniableTopics, topicNames, topicPolicy, topicWords } from '../../config/policies/topics.js';
import { PhraseBook } from './phrases.js';
import type { Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

interface TopicWord {
  /** Index into `topicNames`. */
  topic: number;
  strength: number;
}

const book = new PhraseBook<TopicWord>();
const innocent = new PhraseBook<number>();
const deniable = topicNames.map((name) => deniableTopics.some((each) => each === name));
const only = vocabulary.intern('only');
for (const [topic, name] of topicNames.entries()) {
  if (name === 'other') continue;
  const { strong, weak, unless = [] } = topicWords[name];
  for (const phrase of strong) book.add(phrase, { topic, strength: topicPolicy.strongConfidence });
  for (const phrase of weak) book.add(phrase, { topic, strength: topicPolicy.weakConfidence });
  for (const phrase of unless) innocent.add(phrase, topic);
}

/** Tokens by which an innocent phrase may begin before the words it explains away. */
const INNOCENT_REACH = 3;

/** Where a text names its topics: token ranges `first..last` (inclusive), in the order of the text. Reused. */
export class TopicMentions {
  count = 0;
  topic: number[] = [];
  strength: number[] = [];
  first: number[] = [];
  last: number[] = [];

  read(tokens: Tokens): this {
    this.count = 0;
    const note = ({ topic, strength }: TopicWord, first: number, last: number): void => {
      if (deniable[topic] === true && isDenied(tokens, first)) return;
      if (isInnocent(tokens, topic, first, last)) return;
      const at = this.count++;
      this.topic[at] = topic;
      this.strength[at] = strength;
      this.first[at] = first;
      this.last[at] = last;
    };
    for (let at = 0; at < tokens.count; at++) book.visitAt(tokens, at, note);
    return this;
  }
}

/** "nothing was damaged", but not "not only was it damaged". */
function isDenied(tokens: Tokens, first: number): boolean {
  const negator = tokens.negator[first] ?? -1;
  return negator >= 0 && first - negator <= topicPolicy.denialReach && tokens.id[negator + 1] !== only;
}

function isInnocent(tokens: Tokens, topic: number, first: number, last: number): boolean {
  let explained = false;
  const explain = (meant: number, from: number, to: number): void => {
    if (meant === topic && from <= first && to >= last) explained = true;
  };
  for (let at = Math.max(0, first - INNOCENT_REACH); at <= first; at++) innocent.visitAt(tokens, at, explain);
  return explained;
}
