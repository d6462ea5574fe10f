import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inline, workbookOf } from '../../../../test/jobs/workbook.js';
import { zipOf } from '../../../../test/jobs/zip.js';
import type { FileRow } from '../file-row.js';
import { xlsxRows } from './xlsx-rows.js';

describe('rows of a workbook', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-xlsx-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function rowsOf(bytes: Uint8Array): Promise<FileRow[]> {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    const rows: FileRow[] = [];
    for await (const row of xlsxRows(file)) rows.push(row);
    return rows;
  }
  const cellsOf = async (...given: Parameters<typeof workbookOf>) => (await rowsOf(workbookOf(...given))).map(({ cells }) => cells);

  it('have the cells where their references say, of every type', async () => {
    const strings = '<si><t>Late</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Very </t></r><r><t>late</t></r><rPh><t>no</t></rPh></si>';
    const rows = await rowsOf(
      workbookOf(
        `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
         <row r="5"><c r="B5"><v>1042</v></c><c r="C5" t="b"><v>1</v></c><c r="D5" t="e"><v>#N/A</v></c>
         <c r="E5" t="str"><f>A1&amp;"x"</f><v>Late &amp; x</v></c><c r="F5" s="0"/></row><row/>`,
        { strings },
      ),
    );
    expect(rows).toMatchObject([
      { line: 2, cells: ['Late', '', 'Very late'] },
      { line: 5, cells: ['', '1042', 'true', '', 'Late & x'].slice(0, 5) },
      { line: 6, cells: [] },
    ]);
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });

  it('show dates as dates, in both calendars', async () => {
    const styles = {
      xfs: '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>',
      formats: '<numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="&quot;day &quot;0.00"/>',
    };
    const row = '<row><c s="1"><v>45962</v></c><c s="2"><v>45962.5868055556</v></c><c s="3"><v>45962</v></c><c s="1"><v>-3</v></c></row>';
    expect(await cellsOf(row, styles)).toEqual([['2025-11-01', '2025-11-01T14:05:00.000Z', '45962', '-3']]);
    const [later] = await cellsOf(row, { ...styles, properties: '<workbookPr date1904="1"/>' });
    expect(later?.slice(0, 2)).toEqual(['2029-11-02', '2029-11-02T14:05:00.000Z']);
  });

  it('find shared strings again, however many there are', async () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => `${index} ${'x'.repeat(index % 1_500)}`);
    const order = texts.map((_, index) => (index * 1_123) % texts.length);
    const cells = await cellsOf(order.map((index) => `<row><c t="s"><v>${index}</v></c></row>`).join(''), {
      strings: texts.map((text) => `<si><t>${text}</t></si>`).join(''),
    });
    expect(cells).toEqual(order.map((index) => [texts[index]]));
  });

  it('may carry a prefix, and come without shared strings and styles', async () => {
    const sheet = `<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Late</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const rels = '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    expect(
      await cellsOf('', {
        more: [{ name: 'xl/worksheets/sheet1.xml', data: sheet }, { name: 'xl/_rels/workbook.xml.rels', data: rels }],
      }),
    ).toEqual([['Late']]);
  });

  it('are refused one by one when they are too long', async () => {
    const rows = await rowsOf(workbookOf(`<row>${inline('a '.repeat(600_000))}</row><row>${inline('after')}</row>`));
    expect(rows.map(({ reason }) => reason !== undefined)).toEqual([true, false]);
  });

  const sheet = (data: string) => ({ more: [{ name: 'xl/worksheets/sheet1.xml', data }] });
  const laughs = `<!DOCTYPE x [${Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}]>`;

  it.each([
    ['is no zip', Buffer.from('complaints'), /not an XLSX/],
    ['is empty', Buffer.alloc(0), /not an XLSX/],
    ['is another kind of zip', zipOf([{ name: 'a.txt', data: 'x' }]), /no part/],
    ['points outside itself', zipOf([{ name: '../../etc/cron.d/x', data: 'x' }]), /invalid relative path/],
    ['has no sheet', workbookOf('', { more: [{ name: 'xl/_rels/workbook.xml.rels', data: '<Relationships/>' }] }), /no sheet/],
    ['declares entities', workbookOf('', sheet(`${laughs}<worksheet>&l9;</worksheet>`)), /DOCTYPE/],
    ['uses what is not declared', workbookOf(`<row>${inline('&xxe;')}</row>`), /entity/],
    ['is cut off', workbookOf('', sheet('<worksheet><sheetData><row>')), /unclosed tag/],
    ['is a bomb', workbookOf(`<row>${inline(' '.repeat(40_000_000))}</row>`), /hundredfold|no end/],
    ['lies about a size', workbookOf('', { more: [{ name: 'xl/styles.xml', data: 'x'.repeat(9_000), claimedSize: 10 }] }), /too many bytes/],
    ['has a cell far away', workbookOf('<row><c r="XFD1"><v>1</v></c></row>'), /too many columns/],
    ['has a cell nowhere', workbookOf('<row><c r="1"><v>1</v></c></row>'), /too many columns/],
  ])('cannot be read from a file that %s', async (_, bytes, reason) => {
    await expect(rowsOf(bytes)).rejects.toMatchObject({ reason: expect.stringMatching(reason) });
    expect(readdirSync(folder)).toEqual(['book.xlsx']);
  });
});
