import { fillSample } from './fill-sample.js';

const samples = new Map([['customer.name', 'Ann']]);

it.each([
  ['Dear {{customer.name}},', [{ words: 'Dear ' }, { name: 'customer.name', sample: 'Ann' }, { words: ',' }]],
  ['{{ customer.name }}', [{ name: 'customer.name', sample: 'Ann' }]],
  ['{{nobody}}', [{ name: 'nobody', sample: null }]],
  ['{{open', [{ words: '{{open' }]],
  ['', []],
])('takes %j apart', (text, pieces) => {
  expect(fillSample(text, samples)).toEqual(pieces);
});
