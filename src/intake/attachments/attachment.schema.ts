import { z } from 'zod';
import { iso, pageOf, paging, resource } from '../../common/schemas.js';
import type { Attachment } from './attachment.entity.js';
import { attachmentTypes } from './attachment-types.js';

export const attachmentQuery = z.strictObject({ complaintId: z.string().min(1).max(100).optional(), ...paging });

export const uploadQuery = z.strictObject({ name: z.string().min(1).max(300).describe('What the file is called') });

export const attachmentView = z
  .object({
    ...resource,
    complaintId: z.string().nullable().describe('Null for a file that staff have uploaded'),
    name: z.string().describe('To be shown; it ends as what the file is'),
    type: z.enum(attachmentTypes).describe('What its bytes are'),
    size: z.number().int().describe('Bytes'),
    sha256: z.string().describe('Hexadecimal'),
  })
  .meta({ id: 'Attachment' });

export const attachmentPage = pageOf(attachmentView);

export type AttachmentQuery = z.output<typeof attachmentQuery>;
export type AttachmentView = z.output<typeof attachmentView>;

export function presentAttachment(attachment: Attachment): AttachmentView {
  return {
    id: attachment.id,
    complaintId: attachment.complaintId,
    name: attachment.name,
    type: attachment.type,
    size: attachment.size,
    sha256: attachment.sha256,
    version: attachment.version,
    createdAt: iso(attachment.createdAt),
    updatedAt: iso(attachment.updatedAt),
  };
}
