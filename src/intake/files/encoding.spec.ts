import fc from 'fast-check';
import { EncodingSniffer } from './encoding.js';

function found(bytes: Buffer, said?: string, pieceSize = 3): string {
  const sniffer = new EncodingSniffer(said);
  for (let at = 0; at < bytes.length; at += pieceSize) sniffer.read(bytes.subarray(at, at + pieceSize));
  return sniffer.found();
}

describe('the encoding of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('später'), undefined, 'utf-8'],
    ['UTF-8 with a mark', Buffer.from('\uFEFFspäter'), undefined, 'utf-8'],
    ['a byte that is no UTF-8, far behind', Buffer.from(`${'a'.repeat(5_000)}\xe4`, 'latin1'), undefined, 'windows-1252'],
    ['a sequence that is cut off at the end', Buffer.from('sp\xc3', 'latin1'), undefined, 'windows-1252'],
    ['UTF-16 by its mark', Buffer.from('\uFEFFa', 'utf16le'), 'utf-8', 'utf-16le'],
    ['what its sender says', Buffer.from('plain'), 'ISO-8859-1', 'windows-1252'],
    ['a sender who is wrong', Buffer.from('sp\xe4t', 'latin1'), 'utf-8', 'windows-1252'],
    ['a name that nobody knows', Buffer.from('später'), 'x-klingon', 'utf-8'],
    ['nothing', Buffer.alloc(0), undefined, 'utf-8'],
  ])('is known from %s', (_, bytes, said, encoding) => expect(found(bytes, said)).toBe(encoding));

  it('does not depend on where its pieces end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        expect(found(Buffer.from(`x${text}`), undefined, size)).toBe('utf-8');
      }),
    );
  });
});
