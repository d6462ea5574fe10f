import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseLock, DatabaseLocked } from '../../src/database/database-lock.js';

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'redress-lock-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is held by one at a time', async () => {
    const held = await DatabaseLock.take(folder);
    await expect(DatabaseLock.take(folder)).rejects.toThrow(DatabaseLocked);
    await held.release();
    await (await DatabaseLock.take(folder)).release();
  });

  it('blames nobody else when the folder itself is the trouble', async () => {
    mkdirSync(path.join(folder, 'redress.lock'));
    await expect(DatabaseLock.take(folder)).rejects.toMatchObject({ code: 'SQLITE_CANTOPEN' });
  });
});
