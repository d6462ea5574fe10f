import { Button, Progress } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { Job } from '../api/types.js';
import { count } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { nameOfImport, stateNames } from './import-words.js';
import classes from './imports.module.css';
import { useMoveImport } from './imports.queries.js';
import { RejectedRows } from './rejected-rows.js';

const countNames = { rows: 'Rows read', imported: 'Imported', known: 'Already here', failed: 'Not taken' } as const;

export function ImportProgress({ job }: { job: Job }) {
  const move = useMoveImport(job.id);
  const percent = Math.round(job.progress * 100);
  const isUnderWay = job.state === 'queued' || job.state === 'running';
  return (
    <section className={classes.job} aria-label="Progress">
      <div className={classes.state}>
        <p role="status">
          <b>{nameOfImport(job)}</b> {stateNames[job.state].toLowerCase()}
        </p>
        {isUnderWay && (
          <Button variant="default" loading={move.isPending} onClick={() => move.mutate('stop')}>
            Stop
          </Button>
        )}
        {job.state === 'stopped' && (
          <Button variant="default" loading={move.isPending} onClick={() => move.mutate('resume')}>
            Go on
          </Button>
        )}
      </div>
      <ProblemNote error={move.error} />
      <Progress value={percent} animated={isUnderWay} color={job.state === 'failed' ? 'red' : undefined} aria-label="Share of the file that is done" />
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
          <Link to="/complaints">Look at the complaints</Link>
        </p>
      )}
      <RejectedRows job={job} />
    </section>
  );
}
