import { Module } from '@nestjs/common';
import { MailPost } from './mail-post.js';

/** Mail: how replies leave. */
@Module({ providers: [MailPost], exports: [MailPost] })
export class MailModule {}
