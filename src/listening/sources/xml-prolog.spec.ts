import { rootElementOf } from './xml-prolog.js';

describe('the prolog', () => {
  test.each([
    ['<?xml version="1.0"?>\n<!-- a --> <?style x?><rss version="2">', 'rss'],
    ['<!DOCTYPE a [ <!ENTITY q "]>"> ]><feed>', 'feed'],
    ['\uFEFF<a:RDF>', 'rdf'],
    ['<rss/>', 'rss'],
    ['text <rss>', undefined],
    ['<!DOCTYPE a [', undefined],
  ])('of %p leads to %p', (text, name) => {
    expect(rootElementOf(text)?.name).toBe(name);
  });
});
