import { type FileRow, rowBytesMax, tooLong } from '../file-row.js';
import { XlsxPackage } from './package.js';
import { SheetReader } from './sheet-reader.js';
import { StringStore } from './string-store.js';
import { readWorkbook } from './workbook.js';
import { xmlPieces } from './xml.js';

/** The rows of the first shown sheet, one after the other; neither the sheet nor its strings are held in memory. */
export async function* xlsxRows(file: string): AsyncGenerator<FileRow> {
  const parts = await XlsxPackage.open(file);
  const strings = new StringStore(`${file}.strings`);
  try {
    const workbook = await readWorkbook(parts);
    if (workbook.strings) await readStrings(parts, workbook.strings, strings);
    const sheet = new SheetReader(workbook, strings);
    const size = Math.max(1, parts.sizeOf(workbook.sheet));
    for await (const bytes of xmlPieces(parts.read(workbook.sheet), sheet)) {
      for (const { line, cells } of sheet.take()) {
        const place = { line, endLine: line, share: Math.min(1, bytes / size) };
        const characters = cells.reduce((sum, cell) => sum + cell.length, 0);
        yield characters > rowBytesMax ? { ...place, reason: tooLong } : { ...place, cells };
      }
    }
  } finally {
    strings.close();
    parts.close();
  }
}

/** `<si>` holds `<t>`, or several of them in runs of different looks; how its characters are pronounced is passed over. */
async function readStrings(parts: XlsxPackage, part: string, strings: StringStore): Promise<void> {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  const pieces = xmlPieces(parts.read(part), {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    close(name) {
      if (name === 'si') strings.add(text);
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
    text(found) {
      if (inText) text += found;
    },
  });
  for await (const _ of pieces);
}
