import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { signed } from '../faults/harness/hook-sender.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { artifacts, emptyFolder, openBrowser, visit, type Visit } from './browser.js';

/** An order with one kettle, paid through the fake processor, which will pay it back at once. */
const order = {
  placedAt: '2026-02-20T10:00:00.000Z',
  currency: 'EUR',
  customer: { name: 'Ana Abel', email: 'ana@mail.example' },
  lines: [{ sku: 'KET-15', name: 'Gooseneck kettle', quantity: 1, unitPriceMinor: 6490 }],
  payments: [{ processor: 'fake', externalId: 'ok_1001', capturedMinor: 6490 }],
  shipments: [{ carrier: 'ParcelPost', tracking: 'PP1001' }],
};

const complaint = {
  externalId: 'T-1',
  channel: 'email',
  subject: 'Kettle arrived broken',
  body: 'The kettle arrived broken and your support is terrible. I am still waiting for an answer. The box was great though.',
  author: { name: 'Ana Abel', email: 'ana@mail.example' },
  orderRef: '1001',
};

const colleagues = [
  { email: 'devon@example.com', name: 'Devon Price', role: 'agent', password: 'correct horse battery' },
  { email: 'lena@example.com', name: 'Lena Ruiz', role: 'lead', password: 'correct horse battery' },
];

describe('the console', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;
  let agent: Visit;
  let lead: Visit;
  let endpoint: { key: string; secret: string };

  const signIn = async (page: Page, email: string, password: string) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  };
  /** Says which step failed, and leaves a picture of every page as it was then. */
  const step = async (name: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const pages = browser.contexts().flatMap((context) => context.pages());
      await Promise.all(pages.map((page, index) => picture(page, `failed-${index}`)));
      throw new Error(`The step that ${name} failed`, { cause: error });
    }
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `walk-${name}.png`) });

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    for (const person of colleagues) await boss.post('/api/staff', person);
    await boss.put('/api/orders/1001', order);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('leads from a signed webhook to a settled claim', async () => {
    await step('makes an endpoint whose secret is shown once', async () => {
      const settings = await visit(browser, redress.origin);
      const { page } = settings;
      await signIn(page, admin.email, admin.password);
      await page.goto('/settings/endpoints');
      await page.getByRole('button', { name: 'New endpoint' }).click();
      await page.getByRole('textbox', { name: 'Name', exact: false }).first().fill('Helpdesk');
      await page.getByRole('button', { name: 'Create' }).click();
      const secret = await page.locator('code', { hasText: 'whsec_' }).innerText();
      const address = await page.getByText(/\/hooks\//).first().innerText();
      await picture(page, '1-endpoint');
      endpoint = { key: address.split('/hooks/')[1] ?? '', secret };
      await page.reload();
      await page.getByText(/\/hooks\//).first().waitFor();
      expect(await page.getByText(secret).count()).toBe(0);
      expect(settings.complaints).toEqual([]);
      await settings.context.close();
    });

    await step('shows a delivered complaint in the open queue, without a reload', async () => {
      agent = await visit(browser, redress.origin);
      const { page } = agent;
      await signIn(page, 'devon@example.com', 'correct horse battery');
      await page.goto('/cases?view=all');
      await page.getByText('No cases yet').waitFor();
      const { body, headers } = signed(endpoint, { id: 'msg_1', payload: complaint });
      const answer = await fetch(`${redress.origin}/hooks/${endpoint.key}`, { method: 'POST', body, headers });
      expect(answer.status).toBe(202);
      await page.getByRole('link', { name: 'Kettle arrived broken' }).waitFor();
      await picture(page, '2-queue');
    });

    await step('is opened with the keyboard, and shows the words that moved its score', async () => {
      const { page } = agent;
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kettle arrived broken' }).waitFor();
      const marked = await page.locator('mark').allInnerTexts();
      expect(marked.map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(['broken', 'terrible', 'great']));
      await picture(page, '3-case');
    });

    await step('is assigned and noted', async () => {
      const { page } = agent;
      await page.getByRole('button', { name: 'Unassigned' }).click();
      await page.getByRole('menuitem', { name: 'Assign to me' }).click();
      await page.getByRole('button', { name: 'Mine' }).waitFor();
      await page.getByLabel('Note for colleagues').fill('Pictures came by mail: the spout is off.');
      await page.getByRole('button', { name: 'Add note' }).click();
      await page.getByText('the spout is off').waitFor();
    });

    await step('leads to a claim, and to a remedy that needs somebody else’s word', async () => {
      const { page } = agent;
      await page.getByRole('button', { name: 'File a claim' }).click();
      await page.getByRole('checkbox', { name: /Gooseneck kettle/ }).check();
      await page.getByRole('region', { name: 'Preview' }).getByText(/64\.90/).first().waitFor();
      await picture(page, '4-claim');
      await page.getByRole('button', { name: 'File the claim' }).click();
      await page.getByRole('button', { name: 'Assess' }).click();
      await page.getByRole('button', { name: 'Propose a remedy' }).click();
      await page.getByLabel('Why this remedy').fill('It cannot be used, and the pictures show it.');
      await page.getByRole('region', { name: 'Preview' }).getByText(/lead/i).first().waitFor();
      await picture(page, '5-remedy');
      await page.getByRole('button', { name: 'Propose', exact: true }).click();
      await page.getByText('Awaiting approval').first().waitFor();
    });

    await step('is approved by a lead, on a phone in the dark', async () => {
      lead = await visit(browser, redress.origin, { size: 'phone', scheme: 'dark' });
      const { page } = lead;
      await signIn(page, 'lena@example.com', 'correct horse battery');
      await page.goto('/cases?view=all');
      await picture(page, '6-queue-phone');
      await page.getByRole('link', { name: 'Kettle arrived broken' }).click();
      await page.getByRole('button', { name: 'Approve' }).click();
      await picture(page, '7-approve-phone');
      await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
      await page.getByText('Approved', { exact: true }).first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide).toBe(false);
    });

    await step('is settled: the money leaves once, and the case can be resolved', async () => {
      const { page } = agent;
      await page.getByRole('button', { name: 'Settle' }).click();
      await page.getByText('Settled', { exact: true }).first().waitFor();
      await picture(page, '8-settled');
      const { body } = await boss.get('/api/settlements');
      expect(body.items.map((leg) => [String(leg.state), Number(leg.amountMinor)])).toEqual([['succeeded', 6490]]);

      await page.getByRole('button', { name: 'Resolve' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What caused it').click();
      await page.getByRole('option').first().click();
      await dialog.getByLabel('Outcome').click();
      await page.getByRole('option', { name: 'Upheld', exact: true }).click();
      await dialog.getByRole('button', { name: 'Resolve' }).click();
      await page.getByText('Resolved', { exact: true }).first().waitFor();
      await picture(page, '9-resolved');
    });

    await step('left nothing in the browser’s log', async () => {
      expect([...agent.complaints, ...lead.complaints]).toEqual([]);
    });
  });
});
