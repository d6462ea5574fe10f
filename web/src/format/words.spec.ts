import { initials, webAddress, words } from './words.js';

describe('words', () => {
  it.each([
    ['https://social.example/@a/1', 'https://social.example/@a/1'],
    ['http://shop.example', 'http://shop.example'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['/cases', undefined],
    [null, undefined],
  ])('links to %s only when it is a web address', (url, expected) => {
    expect(webAddress(url)).toBe(expected);
  });

  it('reads codes as words', () => {
    expect(words('waiting_customer')).toBe('waiting customer');
    expect(initials('  Mara van Feld ')).toBe('MV');
  });
});
