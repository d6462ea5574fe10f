import fc from 'fast-check';
import { orderNamed, orderRefsIn } from './order-refs.policy.js';

const ann = 'ann';
const shop = new Map<string, string | null>([
  ['1001', ann],
  ['A-2002', ann],
  ['3003', 'ben'],
  ['4004', null],
]);
const named = (text: string, customerId: string | null = 'stranger') => orderNamed(orderRefsIn(text), shop, customerId);

describe('the order that a text names', () => {
  it.each<[text: string, order: string | null]>([
    ['Where is my order 1001?', '1001'],
    ['My order no. 1001 never came, order 1001!', '1001'],
    ['Order number: a-2002 arrived broken', 'A-2002'],
    ['About (order #3003): broken', '3003'],
    ['#4004 is late', '4004'],
    ['Meine Bestellung Nr. 1001 ist kaputt', '1001'],
    ['Ma commande n° A-2002 est en retard', 'A-2002'],
    ['Mi pedido número 3003 llegó roto', '3003'],
    ['My order XK-99812 is late', 'XK-99812'],
    ['I have two orders: 1001 and order 3003', null],
    ['Order 1001 and order 3003 are late', null],
    ['I ordered it in 2024 and have waited 100 days', null],
    ['In my order 2023 was printed on the box', null],
    ['I paid 1001 euros for this', null],
    ['Call me: 030 901820', null],
    ['in order to get this right I wrote 3 times', null],
    ['Nothing at all', null],
  ])('is found in %j as %j', (text, order) => expect(named(text)).toBe(order));

  it('needs no name where it is the customer’s own', () => {
    expect(named('1001 is broken', ann)).toBe('1001');
    expect(named('The lamp of a-2002 flickers', ann)).toBe('A-2002');
    expect(named('3003 is broken', ann)).toBeNull();
    expect(named('1001 and A-2002 are broken', ann)).toBeNull();
    expect(named('1001 is broken', null)).toBeNull();
  });

  it('is always a word of the text', () => {
    const words = fc.array(fc.constantFrom('order', '#', 'no.', '1001', 'A-2002', 'late', '2024', '12', 'ORD/77-x1'));
    const isWord = (parts: string[]) => {
      const found = named(parts.join(' '), ann);
      return found === null || parts.join(' ').toUpperCase().includes(found.toUpperCase());
    };
    expect(() => fc.assert(fc.property(words, isWord))).not.toThrow();
  });

  it('is looked for in little time, whatever the text', () => {
    const texts = ['order '.repeat(100), '#'.repeat(600), '1-'.repeat(300), 'order no no no '.repeat(40), 'order ::::'.repeat(60)];
    for (const text of texts) expect(orderRefsIn(text).possible.length).toBeLessThanOrEqual(24);
  });
});
