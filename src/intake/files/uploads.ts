import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { codeOf } from '../../database/storage-error.js';
import { type Encoding, EncodingSniffer } from './encoding.js';
import type { FileFormat } from './file-format.js';
import type { StoredFile } from './import-file.js';

class UploadBroken extends DomainError {
  constructor() {
    super(400, 'body.incomplete', 'The file did not arrive whole. Nothing was imported; send it again.');
  }
}

class DiskFull extends DomainError {
  constructor() {
    super(503, 'storage.full', 'There is no room for this file on the server’s disk. Nothing was imported.', {
      retryAfterSeconds: 600,
    });
  }
}

/** A file that has arrived whole and lies in the data folder until somebody takes it. */
export class Upload implements StoredFile {
  private taken = false;

  constructor(
    readonly id: string,
    readonly file: string,
    readonly format: FileFormat,
    readonly encoding: Encoding,
    readonly bytes: number,
    readonly digest: string,
  ) {}

  take(): void {
    this.taken = true;
  }

  async discardUnlessTaken(): Promise<void> {
    if (!this.taken) await rm(this.file, { force: true });
  }

  /** What an `Idempotency-Key` compares: the content, and not where it was put. */
  toJSON(): unknown {
    return { format: this.format, bytes: this.bytes, digest: this.digest };
  }
}

/** Files that have been sent, in the data folder, each under the id of the job that reads it. */
@Injectable()
export class Uploads {
  readonly folder: string;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.folder = path.join(settings.dataDir, 'imports');
  }

  /** On the disk, not only in its cache, before anybody is told that it has arrived. */
  async keep(sent: Readable, format: FileFormat, charset: string | undefined): Promise<Upload> {
    await mkdir(this.folder, { recursive: true });
    const id = newId();
    const file = path.join(this.folder, `${id}.${format}`);
    const hash = createHash('sha256');
    const sniffer = format === 'xlsx' ? null : new EncodingSniffer(charset);
    let bytes = 0;
    const watched = new PassThrough().on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      hash.update(chunk);
      sniffer?.read(chunk);
    });
    try {
      await pipeline(sent, watched, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(file, { force: true });
      if (sent.errored) throw new UploadBroken();
      throw codeOf(error) === 'ENOSPC' ? new DiskFull() : error;
    }
    return new Upload(id, file, format, sniffer?.found() ?? 'utf-8', bytes, hash.digest('base64url'));
  }
}
