import chromium from '@sparticuz/chromium';
import { chromium as engine } from 'playwright-core';
import { freshDatabase } from './harness/databases.mjs';
import { admin, startRedress } from './harness/redress.mjs';
import { seedCases } from './harness/seed-cases.mjs';
import { percentile, spread } from './harness/stats.mjs';

const targetS = 1.5;

/** How long somebody waits for the queue after a cold load: from the address until the first case has the focus after `j`. */
export async function run({ quick }) {
  const database = await freshDatabase('sqlite');
  await (await startRedress(database)).stop();
  await seedCases(database, quick ? 1_000 : 100_000);
  const redress = await startRedress(database);
  const browser = await engine.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  });
  const origin = `http://127.0.0.1:${redress.port}`;
  const signedIn = await signIn(browser, origin, admin);
  const taken = [];
  for (let load = 0; load < (quick ? 3 : 12); load += 1) taken.push(await coldLoad(browser, origin, signedIn));
  await browser.close();
  await redress.stop();
  return [
    {
      name: 'queue of the console, interactive after a cold load',
      value: percentile(taken, 0.5),
      unit: ' s',
      target: targetS,
      atMost: true,
      spread: spread(taken),
      detail: `${taken.length} loads, each with an empty cache, ${quick ? '1,000' : '100,000'} cases`,
    },
  ];
}

async function signIn(browser, baseURL, { email, password }) {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  const state = await context.storageState();
  await context.close();
  return state;
}

async function coldLoad(browser, baseURL, storageState) {
  const context = await browser.newContext({ baseURL, storageState, locale: 'en-GB', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const started = performance.now();
  await page.goto('/cases', { waitUntil: 'commit' });
  await page.waitForFunction(() => {
    if (!document.querySelector('[data-case]')) return false;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true }));
    return document.activeElement?.closest('[data-case]') !== null;
  }, undefined, { polling: 20 });
  const seconds = (performance.now() - started) / 1_000;
  await context.close();
  return seconds;
}
