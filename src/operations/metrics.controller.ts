import { Controller, Get, Header, Inject, UseGuards } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Registry } from 'prom-client';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { type Log, LOG } from '../common/log.js';
import { AllowAnyone } from '../staff/allow.decorator.js';
import { MetricsGuard } from './metrics.guard.js';
import { StockMetrics } from './stock-metrics.js';

@ApiTags('health')
@Controller('metrics')
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(StockMetrics) private readonly stock: StockMetrics,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** A database that does not answer must not hide how the process is. */
  @Get()
  @AllowAnyone()
  @ApiProduces('text/plain')
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  @Answers(
    200,
    z.string(),
    'Prometheus text; for this machine, the metrics token, and keys with the scope read',
  )
  async read(): Promise<string> {
    await this.stock
      .refresh()
      .catch((error: unknown) => this.log.warn({ err: error }, 'stock could not be measured'));
    return this.registry.metrics();
  }
}
