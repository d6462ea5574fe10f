/**
 * Takes the pictures of README.md from a running demo:
 * `node scripts/pictures.mjs http://localhost:3000 mara@alderfinch.example PASSWORD`.
 * Needs what `npm test` installs.
 */
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const [origin, email, password] = process.argv.slice(2);
if (!origin || !email || !password) {
  console.error('Say where the demo runs, and who signs in: node scripts/pictures.mjs ORIGIN EMAIL PASSWORD');
  process.exit(2);
}
const fromTest = createRequire(path.join(root, 'test/package.json'));
const { chromium } = fromTest('playwright-core');
const { default: binary } = await import(fromTest.resolve('@sparticuz/chromium'));
const target = path.join(root, 'docs/pictures');
mkdirSync(target, { recursive: true });

const browser = await chromium.launch({ executablePath: await binary.executablePath(), args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });

async function take(scheme, viewport, suffix, pages) {
  const context = await browser.newContext({ baseURL: origin, colorScheme: scheme, viewport, locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Queue' }).waitFor();
  for (const [name, address, ready] of pages) {
    await page.goto(typeof address === 'string' ? address : await address(page));
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(1_200);
    await page.screenshot({ path: path.join(target, `${name}-${suffix}.png`) });
  }
  await context.close();
}

/** The case of a claim in this state, the newest first. */
const caseOf = (state) => async (page) => {
  const { items } = await page.evaluate(async (wanted) => (await fetch(`/api/claims?state=${wanted}&limit=1`)).json(), state);
  return `/cases/${items[0].caseId}`;
};

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const everything = [
  ['queue', '/cases?view=open', '[data-case]'],
  ['case', caseOf('awaiting_approval'), 'mark'],
  ['insights', '/insights', 'canvas'],
  ['mentions', '/mentions', 'main li'],
];
await take('light', desk, 'light', everything);
await take('dark', desk, 'dark', everything);
await take('light', phone, 'phone', everything);
await take('dark', phone, 'phone-dark', everything.slice(0, 2));
await browser.close();
