import { connect } from 'node:net';
import sql from 'sql-template-tag';
import { startApp } from '../app.js';
import { Listener } from '../notification/listener.js';

it('ends although somebody is connected who says nothing, and somebody who listens for ever', async () => {
  const redress = await startApp('sqlite');
  const listener = await Listener.open(await redress.signIn('agent'));
  const silent = connect(Number(new URL(redress.anyone.origin).port), '127.0.0.1');
  await new Promise((resolve) => silent.once('connect', resolve));
  const cutOff = new Promise((resolve) => silent.once('close', resolve));
  silent.on('error', () => undefined);
  await redress.close();
  await cutOff;
  await listener.until(() => listener.ended);
  expect(listener.heard).toEqual([]);
}, 20_000);

it('answers what arrives on an open connection while it stops', async () => {
  const redress = await startApp('sqlite');
  const { hostname, port } = new URL(redress.anyone.origin);
  const socket = connect(Number(port), hostname);
  let answers = '';
  socket.on('data', (chunk) => (answers += String(chunk)));
  const ended = new Promise((resolve) => socket.once('close', resolve));
  const body = JSON.stringify({ email: 'nobody@example.com', password: 'wrong password' });
  const head = ['Host: x', 'Content-Type: application/json', `Content-Length: ${body.length}`].join('\r\n');
  socket.write(`POST /api/session HTTP/1.1\r\n${head}\r\n\r\n${body}`);
  const counted = () => redress.reads.one(sql`SELECT 1 AS found FROM throttle_count`);
  while (!(await counted())) await new Promise((resolve) => setImmediate(resolve));
  const closed = redress.close();
  socket.write('GET /api/session HTTP/1.1\r\nHost: x\r\n\r\n');
  await Promise.all([closed, ended]);
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 401']);
  expect(answers).toContain('access.unauthenticated');
}, 20_000);
