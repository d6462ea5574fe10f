import path from 'node:path';
import { isDateFormat } from './serial-date.js';
import { notXlsx, type XlsxPackage } from './package.js';
import { readXml } from './xml.js';

/** What has to be known before the rows can be read. */
export interface Workbook {
  /** The part with the first sheet that is shown. */
  readonly sheet: string;
  /** The part with the shared strings, if there is one. */
  readonly strings: string | null;
  /** By the number of a cell's style: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly is1904: boolean;
}

interface Link {
  readonly type: string;
  readonly target: string;
}

export async function readWorkbook(parts: XlsxPackage): Promise<Workbook> {
  const main = [...(await linksOf(parts, '')).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const links = await linksOf(parts, main);
  const sheets: { id: string; hidden: boolean }[] = [];
  let is1904 = false;
  await readXml(parts.read(main), {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name === 'sheet') sheets.push({ id: attributes['r:id'] ?? '', hidden: (attributes.state ?? 'visible') !== 'visible' });
    },
  });
  const shown = sheets.filter(({ id }) => links.get(id)?.type === 'worksheet');
  const sheet = links.get((shown.find(({ hidden }) => !hidden) ?? shown[0])?.id ?? '')?.target;
  if (!sheet || !parts.has(sheet)) throw notXlsx('it has no sheet.');
  const ofType = (wanted: string) => [...links.values()].find(({ type, target }) => type === wanted && parts.has(target))?.target ?? null;
  const styles = ofType('styles');
  return { sheet, strings: ofType('sharedStrings'), dateStyles: styles ? await dateStylesOf(parts, styles) : [], is1904 };
}

/** Where the parts are that a part speaks of, by the names it has for them. */
async function linksOf(parts: XlsxPackage, part: string): Promise<Map<string, Link>> {
  const folder = path.posix.dirname(part);
  const rels = path.posix.join(folder, '_rels', `${path.posix.basename(part)}.rels`);
  const links = new Map<string, Link>();
  if (!parts.has(rels)) return links;
  await readXml(parts.read(rels), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : path.posix.join(folder, Target);
      links.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target });
    },
  });
  return links;
}

async function dateStylesOf(parts: XlsxPackage, part: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(parts.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(isDateFormat(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
