import { In } from 'typeorm';
import { Attachment } from '../../intake/attachments/attachment.entity.js';
import { Staff } from '../../staff/staff.entity.js';
import { namesOf } from '../present-cases.js';
import type { Reply } from './reply.entity.js';
import { presentReply, type ReplyView } from './reply.schema.js';
import type { Manager } from './ways/way.js';

/** Replies as they are shown, with the names of who wrote them and their files. */
export async function presentReplies(manager: Manager, replies: readonly Reply[]): Promise<ReplyView[]> {
  const names = await namesOf(manager, Staff, replies.flatMap(({ authorId }) => authorId ?? []));
  const ids = replies.flatMap(({ attachmentIds }) => attachmentIds);
  const files = ids.length === 0 ? [] : await manager.findBy(Attachment, { id: In(ids) });
  const byId = new Map(files.map((file) => [file.id, file]));
  return replies.map((reply) => presentReply(reply, names, byId));
}

export async function presentOneReply(manager: Manager, reply: Reply): Promise<ReplyView> {
  const [view] = await presentReplies(manager, [reply]);
  return view as ReplyView;
}
