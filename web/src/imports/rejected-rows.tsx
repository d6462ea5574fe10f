import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { Job } from '../api/types.js';
import { count } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './imports.module.css';

const shown = 8;

/** Why rows were not taken, and where to get them to be corrected. */
export function RejectedRows({ job: { id, errors, counts, state } }: { job: Job }) {
  if (errors.length === 0) return null;
  const failed = counts.failed ?? errors.length;
  return (
    <div className={classes.rejected}>
      <h3 className={classes.title}>{state === 'failed' && failed === 0 ? t('Why') : t('{count, plural, one {# row} other {# rows}} not taken', { count: failed })}</h3>
      <ul>
        {errors.slice(0, shown).map(({ line, reason }) => (
          <li key={line}>
            <span className={classes.line}>{count(line)}</span> {reason}
          </li>
        ))}
      </ul>
      {failed > shown && <p className={classes.more}>{t('and {count, number} more', { count: failed - shown })}</p>}
      {failed > 0 && (
        <Button
          component="a"
          href={`/api/complaints/import/${id}/rejected`}
          download
          variant="default"
          leftSection={<IconDownload size={15} stroke={1.6} aria-hidden />}
        >
          {t('Download them to correct')}
        </Button>
      )}
    </div>
  );
}
