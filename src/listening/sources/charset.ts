import iconv from 'iconv-lite';

const byteOrderMarks: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Bytes of a document as text. Precedence of RFC 7303: byte order mark, HTTP charset, XML declaration;
 * then UTF-8 if it is that, else windows-1252. A label that nobody knows is passed over.
 */
export function decodeDocument(body: Buffer, contentType: string | undefined): string {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, index) => body[index] === byte));
  if (marked) return iconv.decode(body, marked[1]);
  const label = [fromHeader(contentType), fromDeclaration(body)].find(
    (name) => name && iconv.encodingExists(name),
  );
  if (!label || isUtf8(label)) return utf8OrWestern(body);
  return iconv.decode(body, label);
}

function fromHeader(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
}

function fromDeclaration(body: Buffer): string | undefined {
  const head = body.subarray(0, 1024).toString('latin1');
  return /<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(head)?.[1];
}

const isUtf8 = (label: string): boolean => /^utf-?8$/i.test(label);

/**
 * Feeds that claim or imply UTF-8 are sometimes windows-1252 all the same. One stray byte in real UTF-8
 * costs that character only; where broken sequences outnumber sound ones, the claim was wrong.
 */
function utf8OrWestern(body: Buffer): string {
  const text = body.toString('utf8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  if (broken === 0) return text;
  const sound = text.match(/[^\x00-\x7f\uFFFD]/g)?.length ?? 0;
  return broken > sound ? iconv.decode(body, 'windows-1252') : text;
}
