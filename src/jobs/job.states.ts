import { assertSound, type StateTable } from '../common/state-table.js';

export const jobStates = ['waiting', 'queued', 'running', 'done', 'failed', 'stopped'] as const;
export type JobState = (typeof jobStates)[number];

/** The life of a job. It waits where a person has to decide first; what was stopped may go on from where it stood. */
export const jobMoves: StateTable<JobState> = {
  waiting: ['queued', 'stopped'],
  queued: ['running', 'stopped'],
  // Back to queued when its process ends: another one, or this one later, goes on.
  running: ['done', 'failed', 'stopped', 'queued'],
  stopped: ['queued'],
  done: [],
  failed: [],
};

assertSound(jobMoves, 'job', 'waiting');

/** Somebody is working on it, or will without being asked again. */
export const unfinishedJobStates: readonly JobState[] = ['queued', 'running'];
