import { parsedJson, payloadText, pointerTo, valueAt } from './json-pointer.js';

const payload = { 'a/b': { 'c~d': [10, { '': 'deep' }] }, none: null };

describe('JSON pointers', () => {
  it.each<[path: (string | number)[], pointer: string, value: unknown]>([
    [[], '', payload],
    [['a/b', 'c~d', 0], '/a~1b/c~0d/0', 10],
    [['a/b', 'c~d', 1, ''], '/a~1b/c~0d/1/', 'deep'],
    [['none'], '/none', null],
  ])('lead to %j and back', (path, pointer, value) => {
    expect(pointerTo(path)).toBe(pointer);
    expect(valueAt(payload, pointer)).toEqual(value);
  });

  it.each(['/missing', '/none/x', '/a~1b/c~0d/9', '/constructor', 'ticket.text'])('find nothing at %s', (pointer) => {
    expect(valueAt(payload, pointer)).toBeUndefined();
  });

  it('lead into what a mapping sees, which is not always the body', () => {
    expect(payloadText({ body: 'Body=Late', payload: { Body: 'Late' } })).toBe('{\n  "Body": "Late"\n}');
    expect(payloadText({ body: '{"Body":', payload: null })).toBe('{"Body":');
  });

  it('tell JSON from what is none', () => {
    expect([parsedJson('[1]'), parsedJson('null'), parsedJson('{"a":')]).toEqual([[1], null, undefined]);
  });
});
