import { assertSound, type StateTable } from '../../common/state-table.js';

export const replyStates = ['drafted', 'queued', 'sending', 'sent', 'failed', 'unknown', 'undone'] as const;
export type ReplyState = (typeof replyStates)[number];

/**
 * `queued` may still be undone. What was surely not sent goes back from `sending` to `queued`; an answer that never
 * came is `unknown`, and only a person sends it again. A bounce fails what was sent.
 */
export const replyMoves: StateTable<ReplyState> = {
  drafted: ['queued', 'undone'],
  queued: ['sending', 'sent', 'undone', 'failed'],
  sending: ['sent', 'failed', 'unknown', 'queued'],
  unknown: ['sent', 'failed', 'queued'],
  failed: ['queued'],
  sent: ['failed'],
  undone: [],
};
assertSound(replyMoves, 'reply', 'drafted');

/** What a customer may have read. */
export const isOut = (state: ReplyState): boolean => state === 'sent' || state === 'unknown' || state === 'sending';
