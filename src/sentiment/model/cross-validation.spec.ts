import { crossValidate } from './cross-validation.js';

const options = { seed: 7, bits: 12, epochs: 10, rate: 0.1, domainRate: 0.1, gramShare: 1 };
const rows = Array.from({ length: 20 }, (_, at) =>
  JSON.stringify(at % 4 === 0 ? { text: `parcel late ${at}`, reason: 'delivery' } : { text: `charged twice ${at}`, reason: 'price' }),
);

describe('crossValidate', () => {
  it('judges every text by a model that has not seen it', () => {
    expect(crossValidate([...rows, '{"text":"no reason given"}'], 'reason', 5, options)).toBe(
      'reason: 100.0 % of 20 texts in 2 classes, 5 folds; always the commonest: 75.0 %\n',
    );
  });

  it('needs a text for each fold', () => {
    expect(() => crossValidate(rows, 'product', 5, options)).toThrow('Fewer texts with a "product" than folds.');
  });
});
