import { Button, Progress } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Job } from '../api/types.js';
import { count } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { nameOfImport, stateNames } from './import-words.js';
import classes from './imports.module.css';
import { useMoveImport } from './imports.queries.js';
import { RejectedRows } from './rejected-rows.js';
import { t } from '../texts/t.js';

const countNames = { rows: t('Rows read'), imported: t('Imported'), known: t('Already here'), failed: t('Not taken') } as const;

export function ImportProgress({ job }: { job: Job }) {
  const move = useMoveImport(job.id);
  const percent = Math.round(job.progress * 100);
  const isUnderWay = job.state === 'queued' || job.state === 'running';
  return (
    <section className={classes.job} aria-label={t('Progress')}>
      <div className={classes.state}>
        <p role="status">
          <b>{nameOfImport(job)}</b> · {stateNames[job.state]}
        </p>
        {isUnderWay && (
          <Button variant="default" loading={move.isPending} onClick={() => move.mutate('stop')}>
            {t('Stop')}
          </Button>
        )}
        {job.state === 'stopped' && (
          <Button variant="default" loading={move.isPending} onClick={() => move.mutate('resume')}>
            {t('Go on')}
          </Button>
        )}
      </div>
      <ProblemNote error={move.error} />
      <Progress value={percent} animated={isUnderWay} color={job.state === 'failed' ? 'red' : undefined} aria-label={t('Share of the file that is done')} />
      <dl className={classes.counts}>
        {Object.entries(countNames).map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd className="figures">{count(job.counts[name] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      {job.state === 'done' && job.result?.dryRun !== true && (job.counts.imported ?? 0) > 0 && (
        <p className={classes.after}>
          <Link to="/complaints">{t('Look at the complaints')}</Link>
        </p>
      )}
      <RejectedRows job={job} />
    </section>
  );
}
