import { z } from 'zod';
import { replyPolicy } from '../../../config/policies/replies.js';
import { iso, isoOrNull, pageOf, paging, resource, text } from '../../common/schemas.js';
import { presentAttachment, attachmentView } from '../../intake/attachments/attachment.schema.js';
import type { Attachment } from '../../intake/attachments/attachment.entity.js';
import { channels } from '../../intake/channels.js';
import { collisionView } from '../presence/presence.schema.js';
import type { ReplyDraft } from './reply-draft.entity.js';
import { type Reply, replyKinds } from './reply.entity.js';
import { replyMoves, replyStates } from './reply.states.js';
import { wayNames } from './ways/way-names.js';

/** Where a reply may take its case. */
const moves = ['open', 'waiting_customer', 'waiting_partner'] as const;

const attachmentIds = z.array(z.uuid()).max(replyPolicy.attachmentsMax).transform((ids) => [...new Set(ids)]);
const channel = z.enum(channels).describe('email, social, webhook, form, api or post (to be printed); without it, the best way back for the last text');

export const newReplyBody = z
  .strictObject({
    body: text(replyPolicy.bodyMax),
    channel: channel.optional(),
    subject: text(replyPolicy.subjectMax).optional().describe('Of a mail; without it, the subject of the case'),
    attachmentIds: attachmentIds.optional().describe('Files of the case, or uploaded with POST /api/attachments'),
    moveTo: z.enum(moves).optional().describe('Moves the case in the same step'),
  })
  .meta({ id: 'NewReply' });

export const replyQuery = z.strictObject(paging);

const person = z.object({ id: z.string(), name: z.string().nullable() });

export const replyView = z
  .object({
    ...resource,
    caseId: z.string(),
    kind: z.enum(replyKinds),
    channel: z.enum(wayNames),
    state: z.enum(replyStates).describe('`unknown`: nobody knows whether it arrived; only a person sends it again'),
    allowed: z.array(z.enum(replyStates)),
    to: z.string().describe('Whom it goes to, as the channel knows them'),
    subject: z.string().nullable(),
    body: z.string(),
    author: person.nullable().describe('Null when Redress wrote it by a policy'),
    attachments: z.array(attachmentView),
    sendAt: z.iso.datetime().describe('When it leaves, or is tried again; until then it can be undone'),
    sentAt: z.iso.datetime().nullable(),
    attempts: z.number().int(),
    externalRef: z.string().nullable().describe('What the other side calls it, like the address of a post'),
    detail: z.string().nullable().describe('Why it is not sent'),
  })
  .meta({ id: 'Reply' });

/** The answer to somebody who has just written it. */
export const newReplyView = replyView.extend({ collision: collisionView }).meta({ id: 'WrittenReply' });
export const replyPage = pageOf(replyView);

export const replyChannelsView = z
  .object({ channels: z.array(z.enum(wayNames)), preferred: z.enum(wayNames).nullable() })
  .meta({ id: 'ReplyChannels' });

export const draftBody = z
  .strictObject({
    body: z.string().max(replyPolicy.bodyMax),
    channel: channel.nullable().optional(),
    subject: z.string().max(replyPolicy.subjectMax).nullable().optional(),
    attachmentIds: attachmentIds.optional(),
  })
  .meta({ id: 'NewReplyDraft' });

export const draftView = z
  .object({
    ...resource,
    caseId: z.string(),
    body: z.string(),
    channel: z.string().nullable(),
    subject: z.string().nullable(),
    attachmentIds: z.array(z.string()),
  })
  .meta({ id: 'ReplyDraft' });

export type NewReplyBody = z.output<typeof newReplyBody>;
export type ReplyQuery = z.output<typeof replyQuery>;
export type ReplyView = z.output<typeof replyView>;
export type DraftBody = z.output<typeof draftBody>;

export function presentReply(
  reply: Reply,
  names: ReadonlyMap<string, string | null>,
  files: ReadonlyMap<string, Attachment>,
): ReplyView {
  const { id, caseId, kind, channel: by, state, subject, body, authorId, attempts, externalRef, detail, version } = reply;
  return {
    id, caseId, kind, channel: by, state, subject, body, attempts, externalRef, detail, version,
    allowed: [...replyMoves[state]],
    to: reply.target.name,
    author: authorId === null ? null : { id: authorId, name: names.get(authorId) ?? null },
    attachments: reply.attachmentIds.flatMap((each) => {
      const file = files.get(each);
      return file ? [presentAttachment(file)] : [];
    }),
    sendAt: iso(reply.sendAt),
    sentAt: isoOrNull(reply.sentAt),
    createdAt: iso(reply.createdAt),
    updatedAt: iso(reply.updatedAt),
  };
}

export const presentDraft = (draft: ReplyDraft): z.output<typeof draftView> => ({
  id: draft.caseId,
  caseId: draft.caseId,
  body: draft.body,
  channel: draft.channel,
  subject: draft.subject,
  attachmentIds: draft.attachmentIds,
  version: draft.version,
  createdAt: iso(draft.createdAt),
  updatedAt: iso(draft.updatedAt),
});
