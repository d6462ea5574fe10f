import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Cleanups } from '../../common/cleanups.js';
import { NoticesController } from './notices.controller.js';
import { NoticesService } from './notices.service.js';

const keptMs = 90 * 24 * 60 * 60 * 1000;
const atOnce = 500;

/** What people are told about cases by rules and policies. */
@Module({ controllers: [NoticesController], providers: [NoticesService], exports: [NoticesService] })
export class NoticesModule implements OnModuleInit {
  constructor(@Inject(Cleanups) private readonly cleanups: Cleanups) {}

  onModuleInit(): void {
    this.cleanups.add({
      name: 'old notices',
      at: '35 4 * * *',
      run: () =>
        this.cleanups.inUnits(atOnce, (unit) =>
          unit.all(sql`DELETE FROM notice WHERE id IN
            (SELECT id FROM notice WHERE "createdAt" < ${unit.at - keptMs} ORDER BY id LIMIT ${atOnce}) RETURNING id`),
        ),
    });
  }
}
