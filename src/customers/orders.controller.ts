import { Body, Controller, Get, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { paging } from '../common/schemas.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { orderBody, type OrderFacts, orderPage, orderView } from './order.schema.js';
import { OrdersService } from './orders.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('orders')
@Controller('api/orders')
export class OrdersController {
  constructor(@Inject(OrdersService) private readonly orders: OrdersService) {}

  @Get()
  @Allow('orders.read')
  @Answers(200, orderPage)
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.orders.list(query.cursor, query.limit);
  }

  @Get(':ref')
  @Allow('orders.read')
  @Answers(200, orderView)
  get(@Param('ref') ref: string) {
    return this.orders.get(ref);
  }

  @Put(':ref')
  @Allow('orders.put')
  @Answers(200, orderView)
  @ApiResponse({ status: 201, description: 'It was not known before', standardSchema: orderView })
  async put(
    @CurrentActor() actor: Actor,
    @Param('ref') ref: string,
    @Body({ schema: orderBody }) body: OrderFacts,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { view, status } = await this.orders.put(actor, ref, body);
    void reply.status(status);
    return view;
  }
}
