import { Progress } from '@mantine/core';
import type { Job } from '../api/types.js';
import { count, plural, sentence, words } from '../format/words.js';
import classes from './import-section.module.css';

export function JobProgress({ job }: { job: Job }) {
  const percent = Math.round(job.progress * 100);
  return (
    <section className={classes.job} aria-label="Progress">
      <p className={classes.state} role="status">
        <span>{sentence(job.state)}</span>
        <span className="figures">{percent} %</span>
      </p>
      <Progress value={percent} animated={!job.finishedAt} aria-label="Share of the file that is done" />
      <p className={classes.counts}>
        {Object.entries(job.counts)
          .map(([what, number]) => `${count(number)} ${words(what)}`)
          .join(', ')}
      </p>
      {job.errors.length > 0 && (
        <>
          <h3 className={classes.title}>{plural(job.counts.failed ?? job.errors.length, 'row')} not taken</h3>
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
