import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../common/ids.js';
import { Tx } from '../../database/tx.js';
import { JobKinds } from '../../jobs/job-kinds.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { complaintImport, type ImportParameters } from './complaint-import.js';
import { Uploads } from './uploads.js';

@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Uploads) private readonly uploads: Uploads,
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
    const file = await this.uploads.keep(upload, `${id}.${format}`);
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
}
