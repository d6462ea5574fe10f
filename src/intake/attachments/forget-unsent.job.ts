import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { Cleanups } from '../../common/cleanups.js';

const everyHour = '41 * * * *';
/** So few that nobody waits for them: each takes its pieces along. */
const atOnce = 100;

/** Files that were added to a form or a reply which was never sent do not stay. */
@Injectable()
export class ForgetUnsentJob implements OnModuleInit {
  constructor(@Inject(Cleanups) private readonly cleanups: Cleanups) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'unsent files', at: everyHour, run: () => this.forget() });
  }

  /** Answers how many were forgotten. */
  forget(): Promise<number> {
    return this.cleanups.inUnits(atOnce, (unit) =>
      unit.all(sql`DELETE FROM attachment WHERE id IN (SELECT id FROM attachment
        WHERE "complaintId" IS NULL AND "replyId" IS NULL AND "createdAt" < ${unit.at - attachmentPolicy.keepUnsentMs}
        LIMIT ${atOnce}) RETURNING id`),
    );
  }
}
