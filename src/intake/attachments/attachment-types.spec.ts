import { typeOfBytes } from './attachment-types.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('what a file is by its bytes', () => {
  it.each([
    ['image/png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['image/jpeg', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['image/gif', 'GIF89a\x01\0'],
    ['image/webp', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['image/heic', '\0\0\0\x18ftypheic\0\0\0\0'],
    ['application/pdf', '%PDF-1.7\n'],
  ])('%s', (type, head) => {
    expect(typeOfBytes(bytes(head))).toBe(type);
  });

  it.each([
    ['nothing', ''],
    ['half a PNG', '\x89PNG'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">'],
    ['SVG behind a mark of its encoding', '\xef\xbb\xbf<?xml version="1.0"?><svg/>'],
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['HTML before a PNG', '<html>\x89PNG\r\n\x1a\n'],
    ['a space before a PDF', ' %PDF-1.7'],
    ['a film in the box of a picture', '\0\0\0\x18ftypisom\0\0\0\0'],
    ['sound in the box of a picture', 'RIFF\x24\0\0\0WAVEfmt '],
    ['a program', 'MZ\x90\0\x03'],
    ['an archive', 'PK\x03\x04'],
    ['a script', '#!/bin/sh\n'],
  ])('%s is not taken', (_, head) => {
    expect(typeOfBytes(bytes(head))).toBeNull();
  });
});
