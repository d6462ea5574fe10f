import { Body, Controller, Get, Inject, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import {
  complaintDetailView, complaintPage, type ComplaintPatch, complaintPatch, type ComplaintQuery, complaintQuery, complaintView, type NewComplaint, newComplaintBody,
} from './complaint.schema.js';
import { ComplaintsService } from './complaints.service.js';

@ApiTags('complaints')
@Controller('api/complaints')
export class ComplaintsController {
  constructor(@Inject(ComplaintsService) private readonly complaints: ComplaintsService) {}

  @Get()
  @Allow('complaints.read')
  @Answers(200, complaintPage)
  list(@Query({ schema: complaintQuery }) query: ComplaintQuery) {
    return this.complaints.list(query);
  }

  @Get(':id')
  @Allow('complaints.read')
  @Answers(200, complaintDetailView)
  get(@Param('id') id: string) {
    return this.complaints.get(id);
  }

  @Patch(':id')
  @Allow('complaints.work')
  @Answers(200, complaintDetailView, 'What a person says counts from now on; null gives the word back to the scorer')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: complaintPatch }) body: ComplaintPatch,
  ) {
    return this.complaints.correct(actor, id, version, body);
  }

  @Post()
  @Allow('complaints.create')
  @Answers(201, complaintView)
  @ApiResponse({ status: 200, description: 'The complaint that was sent with this externalId before', standardSchema: complaintView })
  async receive(
    @CurrentActor() actor: Actor,
    @Body({ schema: newComplaintBody }) body: NewComplaint,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { view, status } = await this.complaints.receive(actor, body);
    void reply.status(status);
    return view;
  }
}
