import type { StateTable } from '../common/state-table.js';

export const jobStates = ['queued', 'running', 'stopped', 'done', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** What has ended stays as it is; what somebody has stopped goes on where it was. */
export const jobMoves: StateTable<JobState> = {
  queued: ['running', 'stopped'],
  running: ['queued', 'stopped', 'done', 'failed'],
  stopped: ['queued'],
  done: [],
  failed: [],
};
