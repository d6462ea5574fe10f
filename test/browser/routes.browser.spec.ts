import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess, root } from '../faults/harness/redress-process.js';
import { faultsOf } from './axe.js';
import { emptyFolder, openBrowser, visit } from './browser.js';

const source = (file: string) => readFileSync(path.join(root, 'web/src', file), 'utf8');
const pathsIn = (file: string) => [...source(file).matchAll(/\bpath: '([^']+)'/g)].map(([, found]) => found ?? '');

/** Every route of the console, as its own code has them: a page that is new is walked as soon as it is there. */
const pages = pathsIn('router.tsx').filter((route) => !route.startsWith('/') && !route.endsWith('*'));
const settings = pathsIn('settings/settings.page.tsx').map((route) => `settings/${route}`);

const order = {
  placedAt: '2026-02-20T10:00:00.000Z',
  currency: 'EUR',
  customer: { name: 'Ana Abel', email: 'ana@mail.example' },
  lines: [{ sku: 'KET-15', name: 'Gooseneck kettle', quantity: 1, unitPriceMinor: 6490 }],
  payments: [{ processor: 'fake', externalId: 'ok_1001', capturedMinor: 6490 }],
};
const complaint = {
  channel: 'email',
  subject: 'Kettle arrived broken',
  body: 'The kettle arrived broken and your support is terrible. I am still waiting.',
  author: { name: 'Ana Abel', email: 'ana@mail.example' },
  orderRef: '1001',
};

describe('every page of the console', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;
  /** What stands for `:id` in a route. */
  let samples: Record<string, string>;

  const made = async (url: string, body: object) => {
    const answer = await boss.post(url, body);
    if (answer.status !== 201) throw new Error(`${url} answered ${answer.status} ${JSON.stringify(answer.body)}`);
    return String(answer.body.id);
  };
  const signIn = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: complaint.subject }).waitFor();
  };

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    await boss.put('/api/orders/1001', order);
    await boss.post('/api/complaints', complaint);
    await made('/api/teams', { name: 'Returns' });
    await made('/api/templates', { name: 'Thanks', body: 'Dear {{customer.name}}, thank you.' });
    await made('/api/checklists', { name: 'Damage', items: [{ text: 'Look at the pictures' }] });
    await made('/api/forms', { name: 'Shop', brand: 'Shop' });
    const endpoint = await made('/api/webhook-endpoints', { name: 'Helpdesk', scheme: 'standard' });
    browser = await openBrowser();
    const { page, context } = await visit(browser, redress.origin);
    await signIn(page);
    const { body } = await boss.get('/api/cases');
    const [found] = body.items;
    const { body: customers } = await boss.get('/api/customers');
    const claim = await boss.post('/api/claims', { caseId: String(found?.id), orderRef: '1001', lines: [{ sku: 'KET-15', quantity: 1, reason: 'damaged' }] });
    samples = {
      'cases/:id': `cases/${String(found?.number)}`,
      'customers/:id': `customers/${String(customers.items[0]?.id)}`,
      'claims/:id': `claims/${String(claim.body.number)}`,
      'orders/:ref': 'orders/1001',
      'settings/endpoints/:id': `settings/endpoints/${endpoint}`,
      'settings/endpoints/:id/deliveries': `settings/endpoints/${endpoint}/deliveries`,
    };
    await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('can be read and used by everybody, light and dark: axe finds nothing', async () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(settings.length).toBeGreaterThan(8);
    const { page, complaints, context } = await visit(browser, redress.origin);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const faults: Record<string, string[]> = {};
    const look = async (route: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor({ state: 'attached' });
        await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
        const found = await faultsOf(page);
        if (found.length > 0) faults[`${route} (${colorScheme})`] = found;
      }
    };
    await look('sign-in');
    await signIn(page);
    for (const route of [...pages, ...settings]) {
      const address = route.includes(':') ? samples[route] : route;
      if (!address) throw new Error(`Say in samples where to find a page of ${route}`);
      await page.goto(`/${address}`);
      await page.getByRole('heading', { level: 1 }).waitFor().catch((error: unknown) => {
        throw new Error(`${route} shows no heading`, { cause: error });
      });
      await page.waitForFunction(() => document.querySelector('main [aria-busy=true], main .mantine-Skeleton-root') === null);
      expect([route, await page.getByRole('heading', { name: 'There is no such page' }).count()]).toEqual([route, 0]);
      await look(route);
    }
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
    await context.close();
  });
});
