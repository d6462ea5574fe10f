import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type Language, texts } from '../../../config/form-texts/texts.js';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { addressGroup } from '../../common/throttle/address-group.js';
import { countTry } from '../../common/throttle/throttle.js';
import { Tx } from '../../database/tx.js';
import type { Attachment } from '../attachments/attachment.entity.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { fileError, type PageError } from './messages.js';
import type { Posted } from './posted.js';
import { cleaned } from './typed.js';

/** The files of one request, kept under the draft that it belongs to. */
export class FileBox {
  readonly errors: PageError[] = [];
  private readonly added: string[] = [];
  private room: number | null = null;

  constructor(
    private readonly language: Language,
    private readonly attachments: AttachmentsService,
    private readonly mayAdd: () => Promise<boolean>,
    /** Where files go, by what was posted before them; null: nowhere, they are read and forgotten. */
    private readonly draftOf: (posted: Posted) => string | null,
  ) {}

  async take(posted: Posted, name: string, stream: Readable): Promise<void> {
    const draftId = this.draftOf(posted);
    if (draftId === null) return void stream.resume();
    this.room ??= attachmentPolicy.countMax - (await this.wanted(draftId, posted)).length;
    if (this.room <= 0) return this.refuse(stream, fileError(this.language, 'count', ''));
    if (!(await this.mayAdd())) return this.refuse(stream, { field: 'files', text: texts[this.language].fileOften });
    const { id, fault } = await this.attachments.keep(draftId, name, stream);
    if (fault !== null) this.errors.push(fileError(this.language, fault, cleaned(name).slice(0, 100)));
    if (id === null) return;
    this.added.push(id);
    this.room -= 1;
  }

  /** The files of the draft that the customer still wants: those that were shown and left checked, and those just added. */
  async wanted(draftId: string, posted: Posted): Promise<Attachment[]> {
    const ids = new Set([...posted.all('kept'), ...this.added]);
    return (await this.attachments.ofDraft(draftId)).filter(({ id }) => ids.has(id)).slice(0, attachmentPolicy.countMax);
  }

  private refuse(stream: Readable, error: PageError): void {
    stream.resume();
    if (!this.errors.some(({ text }) => text === error.text)) this.errors.push(error);
  }
}

@Injectable()
export class FileBoxes {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
  ) {}

  open(language: Language, address: string, draftOf: (posted: Posted) => string | null): FileBox {
    const counted = { subject: `form-file:${addressGroup(address)}`, ...attachmentPolicy.perAddress };
    const mayAdd = async () => (await this.tx.run((unit) => countTry(unit, [counted]))) === 0;
    return new FileBox(language, this.attachments, mayAdd, draftOf);
  }
}
