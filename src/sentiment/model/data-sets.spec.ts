import { dataSet, sentenceGroups } from './data-sets.js';

describe('dataSet', () => {
  it('reads labelled texts, and takes complaints without a label as negative', () => {
    const lines = ['{"text":"late","label":"negative"}', '', '{"text":"fine","label":"positive"}'];
    expect(dataSet('vader_tweets.train.jsonl', lines, 3)).toEqual({
      name: 'vader_tweets',
      family: 'vader',
      texts: [
        { text: 'late', target: 0, domain: 3, weight: 2 },
        { text: 'fine', target: 2, domain: 3, weight: 2 },
      ],
    });
    const complaint = '{"text":"They never answered my letters.","issue":"Communication"}';
    expect(dataSet('other_set.jsonl', [complaint], 0).texts).toEqual([
      { text: 'They never answered my letters.', target: 0, domain: 0, weight: 1 },
    ]);
  });

  it('refuses what is neither', () => {
    expect(() => dataSet('x.jsonl', ['{"text":"late"}'], 0)).toThrow('needs a "label"');
  });
});

describe('sentenceGroups', () => {
  it('joins short sentences and parts long texts', () => {
    expect(sentenceGroups('I wrote. Nobody answered me.')).toEqual(['I wrote. Nobody answered me.']);
    const groups = sentenceGroups('They took my money and never sent the parcel. '.repeat(20));
    expect(groups.length).toBeGreaterThan(2);
    for (const group of groups) expect(group.length).toBeLessThanOrEqual(281);
  });

  it('leaves what is too short to say anything', () => {
    expect(sentenceGroups('Hello. ')).toEqual([]);
  });
});
