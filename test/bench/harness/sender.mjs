/** The load: a process of its own, told by messages what to send. Answers each with what it measured. */
import { makeDeliveries } from './deliveries.mjs';
import { HttpConnection } from './http-connection.mjs';
import { sampleTriage } from './triage-sampler.mjs';

let round = 0;

/** `clients` connections, each sending its next request when the last one is answered. */
async function closedLoop({ port, path, secret, clients, durationMs, atMost }) {
  const make = makeDeliveries({ path, secret, seed: (round += 1) });
  const requests = Array.from({ length: atMost }, make);
  const connections = Array.from({ length: clients }, () => new HttpConnection(port));
  let sent = 0;
  let answered = 0;
  const started = performance.now();
  const until = started + durationMs;
  await Promise.all(
    connections.map(async (connection) => {
      while (sent < atMost && performance.now() < until) {
        const { status, body } = await connection.send(requests[sent++]);
        if (status >= 300) throw new Error(`Answered ${status}: ${body}`);
        answered += 1;
      }
      connection.close();
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  return { perSecond: answered / seconds, answered, seconds };
}

/** `perSecond` requests whether or not the last ones are answered; every `sampleEvery`th may be followed into the queue. */
async function openLoop({ port, path, secret, authorization, perSecond, durationMs, sampleEvery }) {
  const make = makeDeliveries({ path, secret, seed: (round += 1) });
  const total = Math.floor((perSecond * durationMs) / 1000);
  const requests = Array.from({ length: total }, make);
  const idle = Array.from({ length: 128 }, () => new HttpConnection(port));
  const answersMs = [];
  const triage = sampleTriage(port, authorization);
  const underWay = new Set();
  let late = 0;
  const started = performance.now();
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started) * perSecond) / 1000) + 1);
    for (; sent < due && idle.length > 0; sent += 1) {
      const connection = idle.pop();
      const index = sent;
      const meant = started + (index * 1000) / perSecond;
      const work = connection.send(requests[index]).then(({ status, body }) => {
        if (status >= 300) throw new Error(`Answered ${status}: ${body}`);
        const at = performance.now();
        answersMs.push(at - meant);
        idle.push(connection);
        if (index % sampleEvery === 0) triage.follow(JSON.parse(body.toString()).complaintId, at);
      });
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    }
    if (sent < due) late += 1;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(underWay);
  const seconds = (performance.now() - started) / 1000;
  const triageMs = await triage.end();
  for (const connection of idle) connection.close();
  return { perSecond: total / seconds, answersMs, triageMs, late };
}

const jobs = { closedLoop, openLoop };

process.on('message', ({ job, options }) => {
  jobs[job](options).then(
    (result) => process.send({ result }),
    (error) => process.send({ error: error.stack }),
  );
});
