import { readFileSync } from 'node:fs';
import path from 'node:path';
import { labelWith } from '../scorer.js';
import { dataSet } from './data-sets.js';
import { SentimentModel } from './sentiment-model.js';
import { SentimentTraining } from './sentiment-training.js';
import { digestOf, read, write, type WrittenWeights } from './sentiment-weights.js';
import { shippedDigest } from './shipped-model.js';

const folder = import.meta.dirname;
const options = { seed: 7, bits: 12, epochs: 20, rate: 0.1, domainRate: 0.1, gramShare: 0.5 };

/** Two families of hand-written texts, and complaints that nobody labelled. */
function fixture(): SentimentTraining {
  const line = (label: string) => (text: string) => JSON.stringify({ text, label });
  const negative = ['the zorble broke', 'my zorble broke again', 'a zorble that broke'].map(line('negative'));
  const neutral = ['the lamp stands there', 'a lamp on a table', 'where is my lamp'].map(line('neutral'));
  const positive = ['the quux shines', 'my quux shines so bright', 'a quux that shines'].map(line('positive'));
  const issue = JSON.stringify({ text: 'They took the zorble. Nobody would say why.', issue: 'Zorbles', product: 'toys' });
  return new SentimentTraining([
    dataSet('toys_one.train.jsonl', [...negative, ...neutral, ...positive], 0),
    dataSet('shop_two.train.jsonl', [...positive, ...negative, ...neutral, ''], 1),
    dataSet('triage_toys.jsonl', [issue], 2),
  ], options);
}

describe('the training of the sentiment model', () => {
  it('gives the same bytes every time, and others for another seed', () => {
    const once = write(fixture().weights());
    expect(write(fixture().weights())).toBe(once);
    options.seed++;
    const other = write(fixture().weights());
    options.seed--;
    expect(other).not.toBe(once);
  });

  it('learns words that no list has', () => {
    const model = new SentimentModel(fixture().weights());
    expect(labelWith(model, 'this zorble broke').label).toBe('negative');
    expect(labelWith(model, 'this quux shines').label).toBe('positive');
    expect(labelWith(model, 'the lamp on the table').label).toBe('neutral');
  });

  it('says the same when its word cache is warm', () => {
    const weights = fixture().weights();
    const warm = new SentimentModel(weights);
    const texts = ['zorble zorble broke', 'ZORBLE zzzzorble zorbles', 'a quux', 'unbreakable-quuxlike lampshade'];
    for (const text of [...texts, ...texts]) {
      expect(labelWith(warm, text)).toEqual(labelWith(new SentimentModel(weights), text));
    }
  });

  it('can leave a family out', () => {
    const training = fixture();
    expect(training.families()).toEqual(['toys', 'shop']);
    expect(digestOf(training.weights('shop'))).not.toBe(digestOf(training.weights()));
  });

  it('survives being written and read', () => {
    const weights = fixture().weights();
    const again = read(JSON.parse(write(weights)) as WrittenWeights);
    expect(digestOf(again)).toBe(digestOf(weights));
  });
});

describe('the shipped weights', () => {
  const file = path.join(folder, 'sentiment.weights.json');

  it('are those that the model card describes', () => {
    const written = JSON.parse(readFileSync(file, 'utf8')) as WrittenWeights;
    expect(digestOf(read(written))).toBe(shippedDigest);
    const card = readFileSync(path.join(folder, '../../../docs/model-card.md'), 'utf8');
    expect(card).toContain(shippedDigest);
  });

  it('fit into a megabyte', () => {
    expect(readFileSync(file).length).toBeLessThanOrEqual(1_000_000);
  });
});
