/** What stands above a quotation, in the languages of the form: English, German, French, Spanish; also Italian and Dutch. */
const introductions = [
  /^On\b.{4,200}\bwrote:$/i,
  /^Am\b.{4,200}\bschrieb\b.{0,120}:$/i,
  /^Le\b.{4,200}\ba écrit\s?:$/i,
  /^El\b.{4,200}\bescribió:$/i,
  /^Il\b.{4,200}\bha scritto:$/i,
  /^Op\b.{4,200}\bschreef\b.{0,120}:$/i,
];
const separators = [
  /^-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Forwarded message)\s*-{2,}$/i,
  /^_{20,}$/,
];
const headerLine = /^\*?(?:From|Von|De|Da|Van)\s?:\*?\s.+/i;
const furtherHeader = /^\*?(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto)\s?:/i;

/**
 * What a person has written in a mail, without what they answer: from the first introduction, separator or block of
 * headers on, everything is the mail before. Where nothing would be left, the whole text: somebody may write below.
 */
export function withoutQuotes(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line, index) => beginsQuote(line.trim(), lines[index + 1]?.trim() ?? ''));
  const kept = end === -1 ? lines : lines.slice(0, end);
  const own = kept.filter((line) => !/^\s*>/.test(line)).join('\n').replaceAll(/\n{3,}/g, '\n\n').trim();
  if (own !== '') return own;
  const below = lines.filter((line) => !/^\s*>/.test(line)).join('\n').trim();
  return below === '' ? text.trim() : below;
}

function beginsQuote(line: string, next: string): boolean {
  if (separators.some((pattern) => pattern.test(line))) return true;
  if (headerLine.test(line) && furtherHeader.test(next)) return true;
  // A long introduction is broken after the date.
  return introductions.some((pattern) => pattern.test(line) || pattern.test(`${line} ${next}`));
}
