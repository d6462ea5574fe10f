import fc from 'fast-check';
import { SseParser, type ServerEvent } from './sse-parser.js';

const stream =
  ': listening\nid: 4\n\nevent: case.opened\nid: 5\ndata: {"id":"a"}\n\n' +
  ': still here\n\nevent: reset\ndata: {}\r\n\r\n';

const expected: ServerEvent[] = [
  { id: '4', name: 'message', data: '' },
  { id: '5', name: 'case.opened', data: '{"id":"a"}' },
  { id: undefined, name: 'reset', data: '{}' },
];

describe('the live stream', () => {
  it('reads names, ids and data, and passes over comments', () => {
    expect(new SseParser().push(stream)).toEqual(expected);
  });

  it('does not care where the network cuts it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 12 }), (cuts) => {
        const parser = new SseParser();
        const ends = [...cuts.toSorted((a, b) => a - b), stream.length];
        const heard = ends.flatMap((end, index) => parser.push(stream.slice(ends[index - 1] ?? 0, end)));
        expect(heard).toEqual(expected);
      }),
    );
  });

  it('joins the lines of long data', () => {
    expect(new SseParser().push('data: one\ndata: two\n\n')).toEqual([
      { id: undefined, name: 'message', data: 'one\ntwo' },
    ]);
  });
});
