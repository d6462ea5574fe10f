import { assertMove, assertSound, IllegalMove, type StateTable } from './state-table.js';

type State = 'new' | 'open' | 'done';
const table: StateTable<State> = { new: ['open'], open: ['done'], done: [] };

describe('a state table', () => {
  it('lets legal moves pass and names the legal ones when it refuses', () => {
    expect(() => assertMove(table, 'thing', 'new', 'open')).not.toThrow();
    const refuse = () => assertMove(table, 'thing', 'new', 'done');
    expect(refuse).toThrow(IllegalMove);
    expect(refuse).toThrow('From here it can become open.');
  });

  it('is sound when every state can be reached', () => {
    expect(() => assertSound(table, 'thing', 'new')).not.toThrow();
    expect(() => assertSound(table, 'thing', 'open')).toThrow('new can never be reached');
    expect(() => assertSound({ ...table, done: ['done'] }, 'thing', 'new')).toThrow('leads to itself');
    expect(() => assertSound({ new: ['gone'] } as never, 'thing', 'new' as never)).toThrow('is not a state');
  });
});
