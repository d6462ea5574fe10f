import { columnsMax } from '../file-row.js';
import { notXlsx } from './package.js';
import { isoFromSerial } from './serial-date.js';
import type { StringStore } from './string-store.js';
import type { Workbook } from './workbook.js';
import type { XmlHandlers } from './xml.js';

interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Makes rows of the XML of a sheet (ECMA-376 part 1, 18.3.1). */
export class SheetReader implements XmlHandlers {
  private rows: SheetRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  private inValue = false;
  private inPhonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly strings: StringStore,
  ) {}

  /** The rows that have been completed since. */
  take(): readonly SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.line = Number(attributes.r ?? this.line + 1);
      this.cells = [];
      this.column = -1;
    } else if (name === 'c') {
      this.column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
      // Formatted cells without content may stand far to the right; a table of complaints has none there.
      if (!(this.column < columnsMax * 2)) throw notXlsx('it has too many columns.');
      this.type = attributes.t ?? 'n';
      this.style = Number(attributes.s ?? 0);
      this.value = '';
    } else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'v' || name === 't') this.inValue = !this.inPhonetic;
  }

  text(found: string): void {
    if (this.inValue) this.value += found;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.put(this.shown());
    else if (name === 'row') this.rows.push({ line: this.line, cells: this.cells });
  }

  private put(text: string): void {
    if (text === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private shown(): string {
    if (this.type === 's') return this.strings.get(Number(this.value)) ?? '';
    if (this.type === 'b') return this.value === '1' ? 'true' : 'false';
    // #N/A and its like say nothing.
    if (this.type === 'e') return '';
    if (this.type !== 'n' || this.value === '' || !this.workbook.dateStyles[this.style]) return this.value;
    return isoFromSerial(Number(this.value), this.workbook.is1904) ?? this.value;
  }
}

/** `BC12` is column 54, counted from 0; NaN for what is no reference. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference)?.[0].toUpperCase();
  if (!letters) return Number.NaN;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
