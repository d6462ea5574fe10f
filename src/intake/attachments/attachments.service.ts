import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull, LessThan, Not } from 'typeorm';
import sql from 'sql-template-tag';
import { NotFound } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { AttachmentPiece } from './attachment-piece.entity.js';
import { Attachment } from './attachment.entity.js';
import { type AttachmentQuery, presentAttachment } from './attachment.schema.js';
import type { AttachmentType } from './attachment-types.js';
import { shownName } from './file-name.js';
import { type FileFault, readFile } from './received-file.js';

/** A file that has been kept, or why not. */
export interface Kept {
  readonly id: string | null;
  readonly fault: FileFault | null;
}

@Injectable()
export class AttachmentsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /**
   * Keeps a file under a draft, piece by piece in units of their own, so that a large file makes nobody wait. It belongs
   * to no complaint until `attachFiles` says so in the unit that receives the complaint.
   */
  async keep(draftId: string, name: string | undefined, stream: Readable): Promise<Kept> {
    const id = newId();
    const read = await readFile(stream, (bytes, position, type) =>
      this.tx.run(async (unit) => {
        if (position === 0) {
          await insertRows(unit, Attachment, [begun(id, draftId, shownName(name, type), type, unit.at)]);
        }
        await insertRows(unit, AttachmentPiece, [{ attachmentId: id, position, bytes: bytes.toString('base64') }]);
      }),
    );
    if (read.fault !== null) {
      await this.tx.run((unit) => unit.manager.delete(Attachment, { id }));
      return { id: null, fault: read.fault };
    }
    const { size, sha256 } = read;
    await this.tx.run((unit) => updateRows(unit, Attachment, [{ id, size, sha256, complete: true, updatedAt: unit.at }]));
    return { id, fault: null };
  }

  /** What waits under a draft, oldest first. */
  async ofDraft(draftId: string): Promise<Attachment[]> {
    const rows = await this.reads.manager().find(Attachment, { where: { draftId, complete: true }, order: { id: 'ASC' } });
    return rows.filter(({ complaintId }) => complaintId === null);
  }

  async list({ complaintId, cursor, limit }: AttachmentQuery) {
    const after = decodeCursor('attachments', cursor, 1);
    const rows = await this.reads.manager().find(Attachment, {
      where: { complaintId: complaintId ?? Not(IsNull()), ...(after && { id: LessThan(String(after[0])) }) },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return pageFrom(rows, limit, presentAttachment, (row) => encodeCursor('attachments', [row.id]));
  }

  async get(id: string) {
    return presentAttachment(await this.sent(id));
  }

  /** The bytes, read piece by piece as fast as the other side takes them. */
  async open(id: string): Promise<{ readonly attachment: Attachment; readonly content: Readable }> {
    const attachment = await this.sent(id);
    return { attachment, content: Readable.from(this.pieces(id), { objectMode: false }) };
  }

  /** A whole file in memory, to go with a mail. */
  async whole(id: string): Promise<{ readonly filename: string; readonly contentType: string; readonly content: Buffer }> {
    const { name: filename, type: contentType } = await this.sent(id);
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(id)) pieces.push(piece);
    return { filename, contentType, content: Buffer.concat(pieces) };
  }

  async digestOf(id: string): Promise<string> {
    return (await this.reads.manager().findOneByOrFail(Attachment, { id })).sha256;
  }

  /** A file that somebody on the staff has just uploaded. */
  async uploaded(id: string) {
    return this.tx.run(async (unit) =>
      unit.answer(presentAttachment(await unit.manager.findOneByOrFail(Attachment, { id }))),
    );
  }

  private async *pieces(attachmentId: string): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const piece = await this.reads.one<{ bytes: string }>(
        sql`SELECT bytes FROM attachment_piece WHERE "attachmentId" = ${attachmentId} AND position = ${position}`,
      );
      if (!piece) return;
      yield Buffer.from(piece.bytes, 'base64');
    }
  }

  /** Staff see what was sent; what somebody began to send is nobody's business. */
  private async sent(id: string): Promise<Attachment> {
    const attachment = await this.reads.manager().findOneBy(Attachment, { id });
    const shown = attachment && (attachment.complaintId !== null || attachment.replyId !== null || attachment.draftId.startsWith('staff:'));
    if (!attachment || !shown) throw new NotFound('attachment');
    return attachment;
  }
}

function begun(id: string, draftId: string, name: string, type: AttachmentType, at: number): Attachment {
  return {
    id, draftId, name, type, complaintId: null, replyId: null, size: 0, sha256: '', complete: false, version: 1, createdAt: at, updatedAt: at,
  };
}
