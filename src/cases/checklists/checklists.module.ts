import { Module } from '@nestjs/common';
import { CaseChecklistController } from './case-checklist.controller.js';
import { CaseChecklistService } from './case-checklist.service.js';
import { ChecklistsController } from './checklists.controller.js';
import { ChecklistsService } from './checklists.service.js';

/** What has to be done before cases of a category are resolved. */
@Module({
  controllers: [ChecklistsController, CaseChecklistController],
  providers: [ChecklistsService, CaseChecklistService],
})
export class ChecklistsModule {}
