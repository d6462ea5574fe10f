import { Global, Module } from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { AuditSealer } from './audit-sealer.js';
import { Authentication } from './authentication.js';
import { FirstAdmin } from './first-admin.js';
import { ForgetSessionsJob } from './forget-sessions.job.js';
import { KeysController } from './keys.controller.js';
import { KeysService } from './keys.service.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { StaffController } from './staff.controller.js';
import { StaffService } from './staff.service.js';
import { TeamsController } from './teams/teams.controller.js';
import { TeamsService } from './teams/teams.service.js';

@Global()
@Module({
  controllers: [SessionController, StaffController, TeamsController, KeysController],
  providers: [Authentication, AccessGuard, AuditSealer, SessionsService, StaffService, TeamsService, KeysService, FirstAdmin, ForgetSessionsJob],
  exports: [Authentication, AccessGuard, StaffService, FirstAdmin],
})
export class StaffModule {}
