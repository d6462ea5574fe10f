import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { limits } from '../../config/settings.js';
import { Cleanups } from '../common/cleanups.js';

const everyHour = '17 * * * *';
const dayMs = 24 * 60 * 60 * 1000;
/** A body is kept longer than its id has to be, and both are one row. */
const keptMs = Math.max(limits.inboxIdDays, limits.inboxBodyDays) * dayMs;
/** So few that no delivery waits for them: each has a body. */
const atOnce = 500;

/** Forgets deliveries that are too old to come again, with what they said. */
@Injectable()
export class InboxCleanupJob implements OnModuleInit {
  constructor(@Inject(Cleanups) private readonly cleanups: Cleanups) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'inbox cleanup', at: everyHour, run: () => this.forget() });
  }

  /** Answers how many were forgotten. */
  forget(): Promise<number> {
    return this.cleanups.inUnits(atOnce, (unit) =>
      unit.all(sql`DELETE FROM inbox_entry WHERE id IN
        (SELECT id FROM inbox_entry WHERE "createdAt" < ${unit.at - keptMs} ORDER BY "createdAt" LIMIT ${atOnce})
        RETURNING id`),
    );
  }
}
