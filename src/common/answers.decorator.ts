import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

/** Documents what a route answers when it works, and answers with that status. */
export const Answers = (status: number, schema?: z.ZodType, description = '') =>
  applyDecorators(
    HttpCode(status),
    ApiResponse(schema ? { status, description, standardSchema: schema } : { status, description }),
  );
