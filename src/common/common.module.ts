import { type DynamicModule, Global, Inject, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Tx } from '../database/tx.js';
import { Cleanups } from './cleanups.js';
import { Clock } from './clock.js';
import { ForgetAnswersJob } from './idempotency/forget-answers.job.js';
import { Counters } from './counters.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { keepAnswers } from './idempotency/keep-answers.js';
import { type Log, LOG } from './log.js';
import { ProblemFilter } from './problem.filter.js';
import { ResourceHeadersInterceptor } from './resource-headers.interceptor.js';
import { SecretBox } from './secret-box.js';
import { TokenSigner } from './token-signer.js';
import { validationPipe } from './validation.js';

/** What every room may use: settings, clock, log, secrets, and how requests are checked and answered. */
@Global()
@Module({})
export class CommonModule {
  constructor(@Inject(Tx) tx: Tx, @Inject(SecretBox) box: SecretBox) {
    tx.beforeCommit((unit) => keepAnswers(unit, box));
  }

  static with(settings: Settings, log: Log, clock: Clock): DynamicModule {
    return {
      module: CommonModule,
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: LOG, useValue: log },
        { provide: Clock, useValue: clock },
        { provide: SecretBox, useFactory: () => SecretBox.of(settings) },
        { provide: TokenSigner, useFactory: () => TokenSigner.of(settings) },
        Counters,
        Cleanups,
        ForgetAnswersJob,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: ResourceHeadersInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [SETTINGS, LOG, Clock, Cleanups, SecretBox, TokenSigner, Counters],
    };
  }
}
