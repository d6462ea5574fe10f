import { assertMove, IllegalMove } from '../common/state-table.js';
import { jobMoves, type JobState, jobStates } from './job.states.js';

/** Written out again, so that a slip in the table shows. Columns in the order of `jobStates`. */
const table: Readonly<Record<JobState, string>> = {
  waiting: '.y...y',
  queued: '..y..y',
  running: '.y.yyy',
  done: '......',
  failed: '......',
  stopped: '.y....',
};
const pairs = jobStates.flatMap((from) => jobStates.map((to, index) => [from, to, table[from][index] === 'y'] as const));

describe('the states of a job', () => {
  it.each(pairs)('%s → %s is legal: %s', (from, to, legal) => {
    const move = () => assertMove(jobMoves, 'job', from, to);
    if (legal) expect(move).not.toThrow();
    else expect(move).toThrow(IllegalMove);
  });
});
