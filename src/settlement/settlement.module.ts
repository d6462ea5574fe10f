import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Tx } from '../database/tx.js';
import { EventRegistry } from '../events/event-registry.js';
import { AskJob } from './ask.job.js';
import { AskService } from './ask.service.js';
import { PaymentProcessors } from './payment-processors.js';
import { processorVeto } from './processor-veto.js';
import { FakeProcessor } from './processors/fake.processor.js';
import { ManualProcessor } from './processors/manual.processor.js';
import { SettleService } from './settle.service.js';
import { SettlementsController } from './settlements.controller.js';
import { SettlementsService } from './settlements.service.js';
import { SubmitHandler } from './submit.handler.js';

/** Where money leaves, once: each leg of an approved claim is handed to whoever carries it out. */
@Module({
  controllers: [SettlementsController],
  providers: [
    SettleService,
    SettlementsService,
    AskService,
    AskJob,
    SubmitHandler,
    {
      provide: PaymentProcessors,
      inject: [SETTINGS, Tx],
      useFactory: (settings: Settings, tx: Tx) =>
        new PaymentProcessors([
          new ManualProcessor(),
          ...(settings.fakeProcessor ? [new FakeProcessor(tx)] : []),
        ]),
    },
  ],
})
export class SettlementModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly registry: EventRegistry,
    @Inject(PaymentProcessors) private readonly processors: PaymentProcessors,
    @Inject(SubmitHandler) private readonly submit: SubmitHandler,
  ) {}

  onModuleInit(): void {
    this.registry.project(processorVeto(this.processors));
    this.registry.handle(this.submit);
  }
}
