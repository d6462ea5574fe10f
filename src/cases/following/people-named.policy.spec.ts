import fc from 'fast-check';
import { peopleNamed } from './people-named.policy.js';

const person = (id: string, name: string, email = `${id}@shop.example`) => ({ id, name, email });
const people = [person('p1', 'Ana Abel'), person('p2', 'Ana Bold'), person('p3', 'Cy Dee', 'cyd@shop.example'), person('p4', 'Ana Abelson')];

describe('people named in a note', () => {
  it.each([
    ['nobody', 'Called her twice', []],
    ['by their whole name', 'Ask @Ana Abel about it', ['p1']],
    ['by the longest name that fits', 'Ask @Ana Abelson', ['p4']],
    ['in any case', 'hello @CY DEE!', ['p3']],
    ['without spaces, or with a dot', '@cydee @ana.bold', ['p3', 'p2']],
    ['by a first name that is theirs alone', '@Cy, please', ['p3']],
    ['not by a first name that several have', '@Ana, please', []],
    ['by their mailbox or address', '@cyd and @p1@shop.example', ['p3', 'p1']],
    ['by their id', '@p2', ['p2']],
    ['once', '@Cy @Cy @cyd', ['p3']],
    ['not in a mail address', 'write to help@cyd.example', []],
    ['not by the beginning of a word', '@cydonia', []],
    ['at the end of a sentence', 'Thanks, @Ana Bold.', ['p2']],
    ['behind punctuation', '(@Cy) — "@Ana Bold"', ['p3', 'p2']],
  ])('%s', (_, text, ids) => {
    expect(peopleNamed(text, people)).toEqual(ids);
  });

  it('are known people, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const named = peopleNamed(`${text}@Cy Dee`, people);
        expect(named.every((id) => people.some((each) => each.id === id))).toBe(true);
      }),
    );
  });
});
