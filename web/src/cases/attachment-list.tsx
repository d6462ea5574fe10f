import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { Attachment } from '../api/types.js';
import { fileSize } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './attachment-list.module.css';

/** Files that came with a complaint. They are only ever downloaded: what a stranger sent is not shown as a page of ours. */
export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('Attachments')}>
      {attachments.map(({ id, name, type, size }) => {
        const Icon = type === 'application/pdf' ? IconFileTypePdf : IconPhoto;
        return (
          <li key={id}>
            <a href={`/api/attachments/${id}/content`} download={name} className={classes.file}>
              <Icon size={18} stroke={1.6} aria-hidden />
              <span className={classes.name}>{name}</span>
              <span className={classes.size}>{fileSize(size)}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
