import { Readable } from 'node:stream';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError, ValidationFailed } from '../../common/domain-error.js';
import type { ActingRequest } from '../../staff/allow.decorator.js';
import { attachmentTypes } from './attachment-types.js';
import { uploadQuery } from './attachment.schema.js';
import { AttachmentsService } from './attachments.service.js';

class NotATakenFile extends DomainError {
  constructor() {
    super(415, 'body.unsupported_type', `Send one of ${attachmentTypes.join(', ')}, as itself or as application/octet-stream.`);
  }
}

class FileTooLarge extends DomainError {
  constructor() {
    super(413, 'body.too_large', 'The file is larger than a file may be.');
  }
}

/** A file that has arrived; what an `Idempotency-Key` compares is its content. */
export class UploadedFile {
  constructor(
    readonly id: string,
    private readonly sha256: string,
  ) {}

  toJSON(): unknown {
    return { sha256: this.sha256 };
  }
}

/** Keeps a file that somebody on the staff sends, before an `Idempotency-Key` is looked at. */
@Injectable()
export class AttachmentUploadGuard implements CanActivate {
  constructor(@Inject(AttachmentsService) private readonly attachments: AttachmentsService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest & ActingRequest>();
    const { name } = uploadQuery.safeParse(request.query).data ?? {};
    if (!(request.body instanceof Readable) || !request.actor) throw new NotATakenFile();
    if (name === undefined) {
      throw new ValidationFailed([{ pointer: '?name', code: 'invalid', detail: 'Say what the file is called, as ?name=photo.png.' }]);
    }
    const { id, fault } = await this.attachments.keep(`staff:${request.actor.id}`, name, request.body);
    if (fault === 'size') throw new FileTooLarge();
    if (id === null) throw new NotATakenFile();
    request.body = new UploadedFile(id, await this.attachments.digestOf(id));
    return true;
  }
}
