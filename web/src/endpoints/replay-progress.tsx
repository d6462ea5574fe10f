import { Button, CloseButton, Progress } from '@mantine/core';
import type { Job } from '../api/types.js';
import { count, plural } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { useMoveJob } from './deliveries.queries.js';
import classes from './endpoints.module.css';

const titles: Readonly<Record<Job['state'], string>> = {
  waiting: 'Waiting to be started',
  queued: 'Waiting to replay',
  running: 'Replaying',
  stopped: 'Stopped',
  done: 'Replayed',
  failed: 'The replay has failed',
};

/** How far a replay of all dead letters has come; it can be stopped and goes on from there. */
export function ReplayProgress({ job, onClose }: { job: Job; onClose: () => void }) {
  const move = useMoveJob(job.id);
  const { replayed = 0, accepted = 0, failed = 0 } = job.counts;
  const isUnderWay = job.state === 'queued' || job.state === 'running';
  return (
    <section className={classes.progress} aria-label="Replay">
      <div className={classes.progressLine}>
        <p role="status">
          <b>{titles[job.state]}</b> {plural(replayed, 'delivery', 'deliveries')}: {count(accepted)} accepted, {count(failed)} still
          dead.
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
        {!isUnderWay && <CloseButton aria-label="Hide the replay" onClick={onClose} />}
      </div>
      <ProblemNote error={move.error} />
      {job.state === 'failed' && <p className={classes.hint}>{job.errors.at(0)?.reason}</p>}
      <Progress value={Math.round(job.progress * 100)} animated={isUnderWay} size="sm" aria-label="Share that is done" />
    </section>
  );
}
