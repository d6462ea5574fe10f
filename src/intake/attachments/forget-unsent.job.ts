import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Cleanups } from '../../common/cleanups.js';
import { AttachmentsService } from './attachments.service.js';

const everyHour = '41 * * * *';

/** Files that were added to a form which was never sent do not stay. */
@Injectable()
export class ForgetUnsentJob implements OnModuleInit {
  constructor(
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
    @Inject(Cleanups) private readonly cleanups: Cleanups,
  ) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'unsent files', at: everyHour, run: () => this.attachments.forgetUnsent() });
  }
}
