import { z } from 'zod';
import { iso, isoOrNull, pageOf, paging, resource } from '../../common/schemas.js';
import { caseNumber } from '../find-case.js';
import type { Notice } from './notice.entity.js';

export const noticeQuery = z.strictObject({
  unread: z.enum(['true', 'false']).default('false').transform((value) => value === 'true').describe('Only those that are not read'),
  ...paging,
});

export const noticeView = z
  .object({
    ...resource,
    message: z.string(),
    case: z.object({ id: z.string(), number: z.string(), subject: z.string() }),
    readAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Notice' });

export const noticePage = pageOf(noticeView);
export type NoticeQuery = z.output<typeof noticeQuery>;

export function presentNotice({ case: about, ...notice }: Notice): z.output<typeof noticeView> {
  if (!about) throw new Error('A notice is shown with its case.');
  return {
    id: notice.id,
    message: notice.message,
    case: { id: about.id, number: caseNumber(about.number), subject: about.subject },
    readAt: isoOrNull(notice.readAt),
    version: notice.version,
    createdAt: iso(notice.createdAt),
    updatedAt: iso(notice.updatedAt),
  };
}
