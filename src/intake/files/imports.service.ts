import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { Tx } from '../../database/tx.js';
import { JobKinds } from '../../jobs/job-kinds.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { complaintImport, type ImportParameters } from './complaint-import.js';

class UploadBroken extends DomainError {
  constructor() {
    super(400, 'body.incomplete', 'The file did not arrive whole. Nothing was imported; send it again.');
  }
}

@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobKinds) private readonly kinds: JobKinds,
  ) {}

  onModuleInit(): void {
    this.kinds.add(complaintImport);
  }

  /** Keeps the file, and starts the job that reads it. */
  async start(
    actor: Actor,
    upload: Readable,
    format: ImportParameters['format'],
    mode: ImportParameters['mode'],
  ): Promise<{ jobId: string }> {
    const id = newId();
    const file = await this.keep(upload, `${id}.${format}`);
    const parameters: ImportParameters = { file, format, mode, ownerId: actor.id };
    try {
      return await this.tx.run(async (unit) => {
        const counts = { rows: 0, imported: 0, known: 0, failed: 0 };
        await this.jobs.start(unit, { id, kind: complaintImport.name, staffId: actor.id, parameters: { ...parameters }, counts });
        await recordAct(unit, actor, 'complaints.import_started', { type: 'job', id }, { format, mode });
        return unit.answer({ jobId: id }, 202);
      });
    } catch (error) {
      await rm(file, { force: true });
      throw error;
    }
  }

  /** On the disk, not only in its cache, before anybody is told that it has arrived. */
  private async keep(upload: Readable, name: string): Promise<string> {
    const folder = path.join(this.settings.dataDir, 'imports');
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, name);
    try {
      await pipeline(upload, createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true }));
    } catch (error) {
      await rm(file, { force: true });
      if (upload.errored) throw new UploadBroken();
      throw error;
    }
    return file;
  }
}
