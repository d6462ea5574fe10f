import { existsSync } from 'node:fs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Conflict, DomainError, NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { JobFailed, JobKinds } from '../../jobs/job-kinds.js';
import { Job } from '../../jobs/job.entity.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import { tell } from '../../sentiment/scorer-setup.js';
import { complaintImport, importKind, type ImportParameters, noCounts, parametersOf } from './complaint-import.js';
import type { ImportOptions } from './import-options.js';
import { importChunks } from './import-thread.js';
import type { ImportPreview, ImportQuery, PreviewQuery } from './import.schema.js';
import type { Upload } from './uploads.js';

const previewRows = 20;

class FileGone extends Conflict {
  constructor() {
    super('import.file_gone', 'The file is no longer kept. Send it again.');
  }
}

class Unreadable extends DomainError {
  constructor({ line, reason }: JobFailed) {
    super(422, 'import.unreadable', `Line ${line}: ${reason}`);
  }
}

@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobKinds) private readonly kinds: JobKinds,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  onModuleInit(): void {
    this.kinds.add(complaintImport(this.reads, this.scorer));
  }

  /** Makes the job that reads a file; with `hold` it waits to be started. */
  async send(actor: Actor, upload: Upload, { hold, ...options }: ImportQuery): Promise<{ jobId: string }> {
    const { id, file, format, encoding } = upload;
    const parameters = { ...options, file, format, encoding, ownerId: actor.id, isBorrowed: false };
    return this.tx.run(async (unit) => {
      await this.jobs.start(unit, { ...jobOf(actor, parameters), id, state: hold ? 'waiting' : 'queued' });
      if (!hold) await this.record(unit, actor, id, parameters);
      unit.afterCommit(() => upload.take());
      return unit.answer({ jobId: id }, 202);
    });
  }

  /** The first rows of a held file as they would be read. */
  async preview(id: string, options: PreviewQuery): Promise<ImportPreview> {
    const job = await this.reads.manager().findOneBy(Job, { id, kind: importKind });
    if (!job) throw new NotFound('import');
    const stored = fileOf(job);
    const chunks = importChunks({
      stored,
      options: { ...options, mode: 'history', dryRun: true },
      ownerId: job.staffId,
      at: job.createdAt,
      position: 0,
      columns: null,
      preview: previewRows,
      scorer: tell(await this.scorer.setup()),
    });
    try {
      for await (const { facts, samples } of chunks) {
        if (facts) return { format: stored.format, encoding: stored.encoding, ...facts, rows: [...samples] } as ImportPreview;
      }
    } catch (error) {
      throw error instanceof JobFailed ? new Unreadable(error) : error;
    }
    throw new Error('A file was read, and nothing was said about it.');
  }

  /** Starts a held import, or a dry run of it beside. */
  async startHeld(actor: Actor, id: string, options: ImportOptions): Promise<{ jobId: string }> {
    return this.tx.run(async (unit) => {
      const held = await unit.findForUpdate(Job, { id, kind: importKind });
      if (!held) throw new NotFound('import');
      const parameters = { ...fileOf(held), ...options, ownerId: actor.id, isBorrowed: options.dryRun };
      const job = options.dryRun
        ? await this.jobs.start(unit, jobOf(actor, parameters))
        : await this.jobs.release(unit, held, { ...parameters });
      await this.record(unit, actor, job.id, parameters);
      return unit.answer({ jobId: job.id }, 202);
    });
  }

  private record(unit: Unit, actor: Actor, id: string, { format, mode, dryRun }: ImportParameters): Promise<void> {
    return recordAct(unit, actor, 'complaints.import_started', { type: 'job', id }, { format, mode, dryRun });
  }
}

const jobOf = (actor: Actor, parameters: ImportParameters) => ({
  kind: importKind,
  staffId: actor.id,
  parameters: { ...parameters },
  counts: noCounts,
});

/** Where the file of a job lies that has not been started. */
function fileOf(job: Job) {
  const { file, format, encoding } = parametersOf(job);
  if (job.state !== 'waiting' || !existsSync(file)) throw new FileGone();
  return { file, format, encoding };
}
