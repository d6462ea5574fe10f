import { topicNames } from '../../config/policies/topics.js';
import { score } from './scorer.js';

const topicsOf = (text: string): string[] => score(text).topics.map((finding) => finding.topic);

describe('topics', () => {
  it.each([
    ['My parcel never arrived', 'delivery'],
    ['it hasn\'t yet been delivered', 'delivery'],
    ['Where is my order? Tracking says delivered', 'delivery'],
    ['The vase came smashed in pieces', 'damaged'],
    ['You sent me the wrong size', 'wrong_item'],
    ['Two screws are missing from the bag', 'missing'],
    ['It stopped working after a week', 'quality'],
    ['I want my money back', 'refund'],
    ['I was charged twice', 'price'],
    ['Customer service hung up on me', 'service'],
    ['The checkout shows an error message', 'website'],
    ['I cannot log in to my account', 'account'],
    ['This is a scam, a fake website', 'fraud'],
    ['Hello there', 'other'],
    ['', 'other'],
  ])('files %j under %s', (text, category) => {
    expect(score(text).category).toBe(category);
  });

  it.each([
    ['Something is wrong with the zip', 'wrong_item'],
    ['you have the wrong address on file', 'wrong_item'],
    ['it is not broken, I just do not like it', 'damaged'],
    ['nothing was damaged', 'damaged'],
    ['the fake leather is thin', 'fraud'],
    ['the pros and cons', 'fraud'],
    ['this is not a scam', 'fraud'],
    ['no parts are missing', 'missing'],
    ['I am missing you', 'missing'],
    ['a broken link on the page', 'damaged'],
    ['I ordered it online last week', 'website'],
    ['a button fell off the shirt', 'website'],
    ['my phone has a scratch', 'service'],
    ['I want my money back', 'price'],
    ['ripped jeans', 'damaged'],
  ])('%j is not about %s', (text, topic) => {
    expect(topicsOf(text)).not.toContain(topic);
  });

  it('a denial that goes on does not count', () => {
    expect(topicsOf('Not only was it damaged, it was late')).toContain('damaged');
    expect(topicsOf('the box was not sealed. Everything inside is broken')).toContain('damaged');
  });

  it('names every topic of a text, the most certain first', () => {
    const { topics } = score('The vase arrived broken. Customer service did not answer. Refund please.');
    expect(topics.map(({ topic }) => topic)).toEqual(['service', 'damaged', 'refund', 'delivery']);
    const confidences = topics.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('puts the cause before the remedy when both are as certain', () => {
    expect(topicsOf('dented, refund')).toEqual(['damaged', 'refund']);
  });

  it('is surer with every sign, and never quite sure', () => {
    const one = score('the courier').topics[0]?.confidence ?? 0;
    const more = score('the courier, shipping, delivery, the tracking number').topics[0]?.confidence ?? 0;
    expect(one).toBe(0.7);
    expect(more).toBe(0.95);
  });

  it('knows nothing about an empty text', () => {
    expect(score('').topics).toEqual([{ topic: 'other', confidence: 0 }]);
  });

  it('names only topics of the policy', () => {
    for (const topic of topicsOf('fake broken wrong missing late cheap refund price app password rude')) {
      expect(topicNames).toContain(topic);
    }
  });
});
