import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { AllowAnyone } from '../staff/allow.decorator.js';
import { livenessView, readinessView } from './readiness.schema.js';
import { ReadinessService } from './readiness.service.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(ReadinessService) private readonly readiness: ReadinessService) {}

  /** Asks nothing of anybody: a slow database is no reason to be restarted. */
  @Get('live')
  @AllowAnyone()
  @Answers(200, livenessView)
  live() {
    return { status: 'live' };
  }

  @Get('ready')
  @AllowAnyone()
  @Answers(200, readinessView)
  ready() {
    return this.readiness.check();
  }
}
