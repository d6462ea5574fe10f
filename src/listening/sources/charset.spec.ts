import { decodeDocument } from './charset.js';

describe('charset', () => {
  const umlaut = Buffer.from('Größe', 'latin1');
  test.each([
    [
      'the HTTP charset before the declaration',
      Buffer.from('<?xml version="1.0" encoding="koi8-r"?>Größe'),
      'text/xml; charset="utf-8"',
      'Größe',
    ],
    [
      'the declaration where HTTP names none we know',
      Buffer.concat([Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>'), umlaut]),
      'text/xml; charset=bogus',
      'Größe',
    ],
    ['windows-1252 where UTF-8 is claimed but wrong', umlaut, 'application/xml; charset=utf-8', 'Größe'],
    [
      'UTF-8 with one stray byte stays UTF-8',
      Buffer.concat([Buffer.from('schöne Größe'), Buffer.from([0xff])]),
      undefined,
      'schöne Größe\uFFFD',
    ],
    ['a byte order mark before everything', Buffer.from('\uFEFFGröße'), 'text/xml; charset=koi8-r', 'Größe'],
  ])('%s', (_, body, contentType, text) => {
    expect(decodeDocument(body, contentType)).toContain(text);
  });
});
