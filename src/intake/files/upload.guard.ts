import { Readable } from 'node:stream';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, ValidationFailed } from '../../common/domain-error.js';
import { fieldErrors } from '../../common/validation.js';
import { charsetOf, formatOf, mediaTypes } from './file-format.js';
import { importQuery } from './import.schema.js';
import { Uploads } from './uploads.js';

class NotAFile extends DomainError {
  constructor() {
    super(415, 'body.unsupported_type', `Send the file as ${Object.values(mediaTypes).join(', ')}.`);
  }
}

/**
 * Puts a file that is being sent on the disk, once the caller is known to be allowed to send it, and before an
 * `Idempotency-Key` is looked at: what a key is compared by is the content, which is known only at its end.
 */
@Injectable()
export class UploadGuard implements CanActivate {
  constructor(@Inject(Uploads) private readonly uploads: Uploads) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const type = request.headers['content-type'];
    const format = formatOf(type);
    if (!format || !(request.body instanceof Readable)) throw new NotAFile();
    // Before it has been sent in vain.
    const { error } = importQuery.safeParse(request.query);
    if (error) throw new ValidationFailed(fieldErrors(error.issues));
    const upload = await this.uploads.keep(request.body, format, charsetOf(type));
    request.body = upload;
    http.getResponse<FastifyReply>().raw.once('close', () => void upload.discardUnlessTaken());
    return true;
  }
}
