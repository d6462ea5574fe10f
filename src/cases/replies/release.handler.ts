import { In } from 'typeorm';
import type { Unit } from '../../database/unit.js';
import type { DatabaseHandler } from '../../events/event-registry.js';
import { Reply } from './reply.entity.js';
import { settleReply } from './settle-reply.js';

/** The time to undo is over: what nobody has to be called for is sent, the rest is handed to its way. */
export const releaseReplies: DatabaseHandler<'reply.queued'> = {
  name: 'cases.replies.release',
  on: 'reply.queued',
  kind: 'database',
  limit: 50,
  async handle(unit, deliveries) {
    const due = new Map(deliveries.map(({ payload }) => [payload.id, payload.attempt]));
    const rows = await unit.manager.find(Reply, { where: { id: In([...due.keys()]) }, order: { id: 'ASC' } });
    for (const { id } of rows) await release(unit, id, due.get(id));
  },
};

async function release(unit: Unit, id: string, attempt: number | undefined): Promise<void> {
  const reply = await unit.findForUpdate(Reply, { id });
  // Undone in the meantime, or sent again by a person: that is another promise.
  if (reply?.state !== 'queued' || reply.attempts !== attempt || reply.sendAt > unit.at) return;
  if (reply.channel === 'form' || reply.channel === 'api' || reply.channel === 'post') {
    await settleReply(unit, 'system', reply, { state: 'sent', sentAt: unit.at, detail: null });
    return;
  }
  const attempts = reply.attempts + 1;
  await settleReply(unit, 'system', reply, { state: 'sending', attempts });
  unit.emit('reply.sending', { id, attempt: attempts });
}

