import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Settings } from '../config/settings.js';
import { CasesModule } from './cases/cases.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import type { Clock } from './common/clock.js';
import { CommonModule } from './common/common.module.js';
import type { Log } from './common/log.js';
import { CustomersModule } from './customers/customers.module.js';
import { DatabaseModule } from './database/database.module.js';
import { EventsModule } from './events/events.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { LearningModule } from './learning/learning.module.js';
import { ListeningModule } from './listening/listening.module.js';
import { NotificationModule } from './notification/notification.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { schema } from './schema.js';
import { SearchModule } from './search/search.module.js';
import { SentimentModule } from './sentiment/sentiment.module.js';
import { SettlementModule } from './settlement/settlement.module.js';
import { AccessGuard } from './staff/access.guard.js';
import { StaffModule } from './staff/staff.module.js';

/** The rooms, in the order of the flow: what a customer says enters at the top, and money leaves at the end. */
@Module({})
export class AppModule {
  static with(settings: Settings, log: Log, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CommonModule.with(settings, log, clock),
        DatabaseModule.forSchema(schema),
        EventsModule,
        StaffModule,
        CustomersModule,
        SentimentModule,
        IntakeModule,
        ListeningModule,
        LearningModule,
        CasesModule,
        ClaimsModule,
        SettlementModule,
        SearchModule,
        InsightsModule,
        NotificationModule,
        OperationsModule,
      ],
      providers: [{ provide: APP_GUARD, useExisting: AccessGuard }],
    };
  }
}
