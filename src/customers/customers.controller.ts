import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { customerPage, type CustomerQuery, customerQuery, wholeCustomerView } from './customer.schema.js';
import { CustomersService } from './customers.service.js';

@ApiTags('customers')
@Controller('api/customers')
export class CustomersController {
  constructor(@Inject(CustomersService) private readonly customers: CustomersService) {}

  @Get()
  @Allow('customers.read')
  @Answers(200, customerPage)
  list(@Query({ schema: customerQuery }) query: CustomerQuery) {
    return this.customers.list(query);
  }

  @Get(':id')
  @Allow('customers.read')
  @Answers(200, wholeCustomerView)
  get(@Param('id') id: string) {
    return this.customers.get(id);
  }
}
