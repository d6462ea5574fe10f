import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { type Log, LOG } from '../common/log.js';
import { closeConnections } from './closing-connections.js';
import { Draining } from './draining.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { MetricsGuard } from './metrics.guard.js';
import { ReadinessService } from './readiness.service.js';
import { logRequests } from './request-log.js';
import { RequestMetrics } from './request-metrics.js';
import { StockMetrics } from './stock-metrics.js';

/** What those who run Redress look at. */
@Module({
  controllers: [HealthController, MetricsController],
  providers: [
    {
      provide: Registry,
      useFactory: () => {
        const register = new Registry();
        collectDefaultMetrics({ register });
        return register;
      },
    },
    Draining,
    ReadinessService,
    RequestMetrics,
    StockMetrics,
    MetricsGuard,
  ],
})
export class OperationsModule implements OnModuleInit {
  constructor(
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
    @Inject(RequestMetrics) private readonly requests: RequestMetrics,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    this.requests.watch(server);
    logRequests(server, this.log);
    closeConnections(server);
  }
}
