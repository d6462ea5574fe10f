import { sentence } from '../format/words.js';
import classes from './claims.module.css';

const tones: Readonly<Record<string, string>> = {
  approved: 'accent',
  settling: 'accent',
  settled: 'positive',
  succeeded: 'positive',
  rejected: 'negative',
  failed: 'negative',
  unknown: 'warning',
  awaiting_approval: 'warning',
  awaiting_evidence: 'warning',
  pending: 'warning',
};

/** The state of a claim or of one of its legs, as a word on a quiet tint. */
export function ClaimState({ state }: { state: string }) {
  return (
    <span className={classes.state} data-tone={tones[state]}>
      {sentence(state)}
    </span>
  );
}
