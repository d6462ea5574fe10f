import { Progress } from '@mantine/core';
import type { Job } from '../api/types.js';
import { count, plural, sentence } from '../format/words.js';
import classes from './import-section.module.css';

export function JobProgress({ job }: { job: Job }) {
  const share = job.total ? (job.done / job.total) * 100 : job.state === 'running' ? 50 : 100;
  return (
    <section className={classes.job} aria-label="Progress" aria-live="polite">
      <p className={classes.state}>
        <span>{sentence(job.state)}</span>
        <span className="figures">
          {count(job.done)}
          {job.total !== null && ` of ${count(job.total)}`}
        </span>
      </p>
      <Progress
        value={share}
        animated={job.state === 'running'}
        aria-label="Share of the file that is done"
      />
      <p>
        {Object.entries(job.counts)
          .map(([what, number]) => `${count(number)} ${what}`)
          .join(', ')}
      </p>
      {job.errors.length > 0 && (
        <>
          <h3 className={classes.bad}>{plural(job.errors.length, 'line')} not taken</h3>
          <ul className={classes.bad}>
            {job.errors.map(({ line, reason }) => (
              <li key={line}>
                Line {count(line)}: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
