import { Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Job } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import classes from './imports.module.css';
import { useJob } from './imports.queries.js';
import { RejectedRows } from './rejected-rows.js';
import { rich } from '../texts/rich.js';
import { t } from '../texts/t.js';

/** What an import would do, counted over the whole file. */
export function DryRun({ id }: { id: string }) {
  const job = useJob(id);
  return job.data ? <Outcome job={job.data} /> : <ProblemNote error={job.error} />;
}

function Outcome({ job }: { job: Job }) {
  const section = useRef<HTMLElement>(null);
  // On a phone it is far below the button that asked for it.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  const { state, counts, progress } = job;
  const { rows = 0, imported = 0, known = 0, failed = 0 } = counts;
  return (
    <section ref={section} className={classes.dryRun} aria-label={t('Dry run')}>
      <p role="status">
        {rich(
          state === 'done'
            ? 'Would import <b>{imported, number}</b> of {rows, plural, one {# row} other {# rows}}'
            : 'Reading the file: <b>{imported, number}</b> of {rows, plural, one {# row} other {# rows}}',
          { imported, rows },
        )}
        {known > 0 && t(', {known, number} already here', { known })}
        {failed > 0 && t(', {failed, number} not taken', { failed })}.
      </p>
      {state !== 'done' && state !== 'failed' && (
        <Progress value={Math.round(progress * 100)} animated size="sm" mt={8} aria-label={t('Share of the file that is read')} />
      )}
      <RejectedRows job={job} />
    </section>
  );
}
