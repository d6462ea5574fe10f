import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import type { Accuracy, Job } from '../api/types.js';
import { useMoveJob } from '../endpoints/deliveries.queries.js';
import { count, plural, sentence } from '../format/words.js';
import { ProblemNote } from '../layout/form.js';
import { Section } from '../layout/section.js';
import { Empty, Failure, LoadingRows } from '../layout/states.js';
import { useMay } from '../session/session.queries.js';
import { useJob } from '../imports/imports.queries.js';
import { AccuracyTable } from './accuracy-table.js';
import { useAccuracy, useRescore } from './scoring.queries.js';
import classes from './scoring.module.css';

const names: Readonly<Record<Accuracy['fields'][number]['field'], string>> = {
  label: 'Tone',
  category: 'Topic',
  severity: 'Severity',
};

/** How often people agree with the scorer, and scoring history anew. */
export function ScoringSection() {
  const accuracy = useAccuracy();
  if (accuracy.isPending) return <LoadingRows />;
  if (!accuracy.data) return <Failure error={accuracy.error} retry={() => void accuracy.refetch()} />;
  const { definition, fields, texts, scorer } = accuracy.data;
  const judged = fields.filter(({ overall }) => overall !== null);
  return (
    <div className={classes.page}>
      <Section title="Accuracy">
        <p className={classes.about}>{definition}</p>
        <p className={classes.quiet}>
          {plural(texts, 'text')} heard in that time. Scorer in force: <code>{scorer}</code>
        </p>
        {judged.length === 0 && (
          <Empty title="Nobody has judged a text yet">
            Put the focus on a complaint or mention and press 1, 2 or 3 for its tone. That the scorer was right is worth
            saying, too.
          </Empty>
        )}
        {judged.map((field) => (
          <AccuracyTable key={field.field} name={names[field.field]} field={field} />
        ))}
      </Section>
      <Rescoring />
    </div>
  );
}

function Rescoring() {
  const mayManage = useMay('learning.manage');
  const rescore = useRescore();
  const [jobId, setJobId] = useState<string>();
  const job = useJob(jobId);
  return (
    <Section
      title="Score history anew"
      action={
        mayManage && (
          <Button
            variant="default"
            loading={rescore.isPending}
            onClick={() => rescore.mutate(undefined, { onSuccess: (started) => setJobId(started.jobId) })}
          >
            Score anew
          </Button>
        )
      }
    >
      <p className={classes.about}>
        Texts that an older version scored are scored by the one in force, and the insights follow. What people have
        corrected stays as they said; cases stay as they are.
      </p>
      <ProblemNote error={rescore.error} />
      {job.data && <RescoringProgress job={job.data} />}
    </Section>
  );
}

function RescoringProgress({ job }: { job: Job }) {
  const move = useMoveJob(job.id);
  const { walked = 0, rescored = 0, changed = 0 } = job.counts;
  const isUnderWay = job.state === 'queued' || job.state === 'running';
  return (
    <div className={classes.progress} role="status">
      <p>
        <b>{sentence(job.state)}.</b> {plural(walked, 'text')} looked at, {count(rescored)} scored anew, {count(changed)} count
        differently.
      </p>
      {isUnderWay && (
        <Button variant="default" onClick={() => move.mutate('stop')}>
          Stop
        </Button>
      )}
      {job.state === 'stopped' && (
        <Button variant="default" onClick={() => move.mutate('resume')}>
          Go on
        </Button>
      )}
      <Progress value={Math.round(job.progress * 100)} animated={isUnderWay} size="sm" aria-label="Share that is done" />
    </div>
  );
}
