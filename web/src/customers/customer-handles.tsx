import { IconAt, IconMail, IconPhone, IconTag } from '@tabler/icons-react';
import type { Customer } from '../api/types.js';
import { words } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './customer-handles.module.css';

const icons: Readonly<Record<string, typeof IconAt>> = { email: IconMail, phone: IconPhone, handle: IconAt };

export function CustomerHandles({ handles }: { handles: Customer['handles'] }) {
  return (
    <ul className={classes.handles}>
      {handles.map(({ kind, value, confirmed }) => {
        const Icon = icons[kind] ?? IconTag;
        return (
          <li key={`${kind}:${value}`} className={classes.handle}>
            <Icon size={14} stroke={1.6} aria-label={words(kind)} />
            {value}
            {!confirmed && (
              <span className={classes.unconfirmed} title={t('Only texts say so: neither the shop nor staff')}>
                {t('unconfirmed')}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
