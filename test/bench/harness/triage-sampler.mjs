import { setTimeout as sleep } from 'node:timers/promises';
import { HttpConnection } from './http-connection.mjs';

const everyMs = 5;
/** Looking must not become the load: whoever comes while so many are followed is not. */
const atOnce = 3;
/** After this a complaint counts as never having reached the queue (milliseconds). */
const giveUpMs = 10_000;

/** Follows complaints from the webhook's answer until they say which case they are in. */
export function sampleTriage(port, authorization) {
  const measured = [];
  const followed = [];
  const idle = [];
  let underWay = 0;

  async function until(complaintId, answeredAt) {
    const connection = idle.pop() ?? new HttpConnection(port);
    const request = Buffer.from(
      `GET /api/complaints/${complaintId} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: ${authorization}\r\n\r\n`,
    );
    for (;;) {
      const { status, body } = await connection.send(request);
      if (status !== 200) throw new Error(`GET of a complaint: ${status} ${body}`);
      const took = performance.now() - answeredAt;
      if (JSON.parse(body.toString()).caseId !== null || took > giveUpMs) {
        measured.push(took);
        idle.push(connection);
        return;
      }
      await sleep(everyMs);
    }
  }

  return {
    follow(complaintId, answeredAt) {
      if (underWay === atOnce) return;
      underWay += 1;
      followed.push(until(complaintId, answeredAt).finally(() => (underWay -= 1)));
    },
    async end() {
      await Promise.all(followed);
      for (const connection of idle) connection.close();
      return measured;
    },
  };
}
