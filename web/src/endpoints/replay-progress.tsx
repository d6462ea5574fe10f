import { Button, CloseButton, Progress } from '@mantine/core';
import type { Job } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import { useMoveJob } from './deliveries.queries.js';
import { t } from '../texts/t.js';
import classes from './endpoints.module.css';

const titles: Readonly<Record<Job['state'], string>> = {
  waiting: t('Waiting to be started'),
  queued: t('Waiting to replay'),
  running: t('Replaying'),
  stopped: t('Stopped'),
  done: t('Replayed'),
  failed: t('The replay has failed'),
};

/** How far a replay of all dead letters has come; it can be stopped and goes on from there. */
export function ReplayProgress({ job, onClose }: { job: Job; onClose: () => void }) {
  const move = useMoveJob(job.id);
  const { replayed = 0, accepted = 0, failed = 0 } = job.counts;
  const isUnderWay = job.state === 'queued' || job.state === 'running';
  return (
    <section className={classes.progress} aria-label={t('Replay')}>
      <div className={classes.progressLine}>
        <p role="status">
          <b>{titles[job.state]}</b>{' '}
          {t('{replayed, plural, one {# delivery} other {# deliveries}}: {accepted, number} accepted, {failed, number} still dead.', {
            replayed,
            accepted,
            failed,
          })}
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
        {!isUnderWay && <CloseButton aria-label={t('Hide the replay')} onClick={onClose} />}
      </div>
      <ProblemNote error={move.error} />
      {job.state === 'failed' && <p className={classes.hint}>{job.errors.at(0)?.reason}</p>}
      <Progress value={Math.round(job.progress * 100)} animated={isUnderWay} size="sm" aria-label={t('Share that is done')} />
    </section>
  );
}
