import { zipOf, type ZipPart } from './zip.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const link = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
const links = (...all: string[]) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A workbook as Excel writes it, with these XML parts in it; what is given instead of a part replaces it. */
export function workbookOf(
  sheetData: string,
  { strings = '', xfs = '<xf numFmtId="0"/>', formats = '', properties = '', more = [] as ZipPart[] } = {},
): Buffer<ArrayBuffer> {
  const parts: ZipPart[] = [
    { name: '[Content_Types].xml', data: `${declaration}<Types/>` },
    { name: '_rels/.rels', data: links(link('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>
        <sheet name="Notes" sheetId="7" state="hidden" r:id="rId9"/><sheet name="Complaints" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: links(
        link('rId9', 'worksheet', 'worksheets/sheet9.xml'), link('rId1', 'worksheet', '/xl/worksheets/sheet1.xml'),
        link('rId2', 'sharedStrings', 'sharedStrings.xml'), link('rId3', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/worksheets/sheet9.xml', data: `<worksheet xmlns="${main}"><sheetData/></worksheet>` },
    { name: 'xl/worksheets/sheet1.xml', data: `${declaration}<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>` },
    { name: 'xl/sharedStrings.xml', data: `${declaration}<sst xmlns="${main}">${strings}</sst>` },
    {
      name: 'xl/styles.xml',
      data: `${declaration}<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    },
  ];
  const replaced = new Set(more.map(({ name }) => name));
  return zipOf([...parts.filter(({ name }) => !replaced.has(name)), ...more]);
}

export const inline = (...texts: string[]): string =>
  texts.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`).join('');
