import { BadLine, parseLabelledText } from './labelled-text.js';

describe('parseLabelledText', () => {
  it('reads text and label, and leaves the rest', () => {
    const line = '{"text":"late","label":"negative","stars":1}';
    expect(parseLabelledText(line)).toEqual({ text: 'late', label: 'negative' });
  });

  it.each([
    ['nope', /is not JSON/],
    ['null', /is not a JSON object/],
    ['"late"', /is not a JSON object/],
    ['{"label":"negative"}', /has no string "text"/],
    ['{"text":1,"label":"negative"}', /has no string "text"/],
    ['{"text":"late","label":"bad"}', /negative, neutral, positive, not "bad"/],
    ['{"text":"late"}', /not undefined/],
  ])('says what is wrong with %s', (line, message) => {
    expect(() => parseLabelledText(line)).toThrow(BadLine);
    expect(() => parseLabelledText(line)).toThrow(message);
  });
});
