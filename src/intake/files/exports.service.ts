import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '../../common/ids.js';
import { ReportReads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { type Place, walkComplaints } from '../complaint-walk.js';
import { Complaint } from '../complaint.entity.js';
import type { ExportQuery } from './export.schema.js';
import { csvHeader, csvRow, jsonRow } from './export-row.js';

/** Complaints that are held in memory at a time. */
const pageRows = 500;

@Injectable()
export class ExportsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(ReportReads) private readonly reads: ReportReads,
  ) {}

  /** A file of the complaints, newest first, made as fast as it is read. That it was taken is on record before it begins. */
  async file(actor: Actor, { format, ...filter }: ExportQuery): Promise<Readable> {
    const facts = { format, filtered: Object.keys(filter).filter((name) => filter[name as keyof typeof filter] !== undefined) };
    await this.tx.run((unit) => recordAct(unit, actor, 'complaints.exported', { type: 'export', id: newId() }, facts));
    return Readable.from(this.lines(format, filter));
  }

  private async *lines(format: ExportQuery['format'], filter: Omit<ExportQuery, 'format'>): AsyncGenerator<string> {
    if (format === 'csv') yield csvHeader;
    const line = format === 'csv' ? csvRow : jsonRow;
    let place: Place | null = null;
    do {
      const { ids, next } = await walkComplaints(this.reads, filter, place, pageRows);
      const rows = await this.reads.manager().findBy(Complaint, { id: In([...ids]) });
      const byId = new Map(rows.map((row) => [row.id, row]));
      yield ids.map((id) => byId.get(id)).map((row) => (row ? line(row) : '')).join('');
      place = next;
    } while (place !== null);
  }
}
