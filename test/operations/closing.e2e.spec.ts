import { connect } from 'node:net';
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
