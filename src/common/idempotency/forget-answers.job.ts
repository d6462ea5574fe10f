import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { limits } from '../../../config/settings.js';
import { Cleanups } from '../cleanups.js';

const everyHour = '17 * * * *';
const keptMs = limits.idempotencyKeyDays * 24 * 60 * 60 * 1000;
const atOnce = 2_000;

/** Forgets the answers of keys that nobody may repeat any more. */
@Injectable()
export class ForgetAnswersJob implements OnModuleInit {
  constructor(@Inject(Cleanups) private readonly cleanups: Cleanups) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'forget answers', at: everyHour, run: () => this.run() });
  }

  run(): Promise<number> {
    return this.cleanups.inUnits(atOnce, (unit) =>
      unit.all(sql`DELETE FROM idempotency_record WHERE scope IN
        (SELECT scope FROM idempotency_record WHERE "createdAt" < ${unit.at - keptMs} LIMIT ${atOnce}) RETURNING scope`),
    );
  }
}
