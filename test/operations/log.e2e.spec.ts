import sql from 'sql-template-tag';
import { makeLog } from '../../src/common/log.js';
import { Tx } from '../../src/database/tx.js';
import { createApp } from '../../src/http/create-app.js';
import { StaffService } from '../../src/staff/staff.service.js';
import { readEnv } from '../../config/env.js';
import { settingsFrom } from '../../config/settings.js';
import { Client } from '../client.js';
import { dialects, freshDatabase } from '../databases/database.js';

const secrets = {
  password: 'open-sesame-1',
  wrong: 'open-sesame-2',
  words: 'my-lamp-exploded',
  signature: 'v1,c2lnbmF0dXJl',
  search: 'who-is-ann',
};

it.each(dialects)(
  "nothing secret and nobody's words are in the log, whatever goes wrong (%s)",
  async (dialect) => {
    const database = await freshDatabase(dialect);
    let log = '';
    const env = {
      REDRESS_DATA_DIR: database.dataDir,
      DATABASE_URL: database.databaseUrl ?? '',
      REDRESS_SECRET_KEY: 'k'.repeat(32),
    };
    const app = await createApp(settingsFrom(readEnv(env)), {
      log: makeLog('debug', { write: (line) => void (log += line) }),
    });
    await app.listen(0, '127.0.0.1');
    const anyone = new Client((await app.getUrl()).replace('[::1]', '127.0.0.1'));
    const email = 'ann@example.com';
    const staff = await app
      .get(StaffService)
      .create('system', { email, name: 'Ann', role: 'admin', password: secrets.password, active: true });

    await anyone.post('/api/session', { email, password: secrets.wrong });
    const ann = await anyone.signedIn(email, secrets.password, staff.id);
    const { body: made } = await ann.post('/api/keys', { name: 'shop', scopes: ['intake'] });
    const { body: endpoint } = await ann.post('/api/webhook-endpoints', {
      name: 'shop',
      scheme: 'standard',
      active: true,
    });
    const shop = anyone.withKey(String(made.key));
    const complaint = { channel: 'email', body: secrets.words, author: { email: 'joe@example.com' } };
    await shop.post('/api/complaints', complaint, { 'idempotency-key': 'one' });
    await shop.raw('POST', '/api/complaints', `{"body": ${secrets.words}`, {
      'content-type': 'application/json',
    });
    await ann.get(`/api/complaints?q=${secrets.search}`);
    const signed = { 'webhook-id': 'one', 'webhook-timestamp': '1', 'webhook-signature': secrets.signature };
    await anyone.raw('POST', `/hooks/${String(endpoint.key)}`, JSON.stringify(complaint), signed);
    // With its table gone, every write fails inside the database, values and all.
    await app.get(Tx).run((unit) => unit.all(sql`ALTER TABLE complaint RENAME TO gone`));
    const failed = await shop.post('/api/complaints', complaint, { 'idempotency-key': 'two' });
    await app.close();
    await database.drop();

    expect(failed.status).toBe(500);
    const lines = log
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'request failed', route: '/api/complaints' }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({ msg: 'request', method: 'POST', route: '/hooks/:key', status: 401 }),
    );
    const cookie = ann.standing.cookie?.split('=')[1];
    const kept = {
      ...secrets,
      cookie,
      key: made.key,
      hookKey: endpoint.key,
      hookSecret: endpoint.secret,
      author: 'joe@example.com',
    };
    expect(Object.entries(kept).filter(([, value]) => log.includes(String(value)))).toEqual([]);
  },
);
