import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { In } from 'typeorm';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { DomainError } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { Job } from '../../jobs/job.entity.js';

class UploadBroken extends DomainError {
  constructor() {
    super(400, 'body.incomplete', 'The file did not arrive whole. Nothing was imported; send it again.');
  }
}

/** What is younger may still be arriving (milliseconds). */
const orphanMs = 24 * 60 * 60 * 1000;

/** Files that have been sent, in the data folder, each under the id of the job that reads it. */
@Injectable()
export class Uploads implements OnApplicationBootstrap {
  private readonly folder: string;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    @Inject(Reads) private readonly reads: Reads,
  ) {
    this.folder = path.join(settings.dataDir, 'imports');
  }

  /** A process that died while a file arrived, or after its job had ended, has left it behind. */
  async onApplicationBootstrap(): Promise<void> {
    const names = await readdir(this.folder).catch((): string[] => []);
    if (names.length === 0) return;
    const unfinished = { id: In(names.map((name) => path.parse(name).name)), state: In(['queued', 'running']) };
    const wanted = new Set((await this.reads.manager().findBy(Job, unfinished)).map(({ id }) => id));
    for (const name of names) {
      const file = path.join(this.folder, name);
      const isOld = (await stat(file)).mtimeMs < Date.now() - orphanMs;
      if (isOld && !wanted.has(path.parse(name).name)) await rm(file, { force: true });
    }
  }

  /** On the disk, not only in its cache, before anybody is told that it has arrived. Answers the file's path. */
  async keep(upload: Readable, name: string): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const file = path.join(this.folder, name);
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
