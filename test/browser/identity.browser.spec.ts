import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

const order = {
  placedAt: '2026-02-20T10:00:00.000Z',
  currency: 'EUR',
  customer: { name: 'Ana Abel', email: 'ana@mail.example', phone: '+49 30 901820' },
  lines: [{ sku: 'KET-15', name: 'Gooseneck kettle', quantity: 1, unitPriceMinor: 6490 }],
};
const body =
  'The kettle that I ordered from you arrived with a broken lid and the spout leaks. I have written twice and nobody answers.';

describe('the same person, or not', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;

  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `identity-${name}.png`) });
  const signIn = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  };
  /** Sends a complaint and gives its case once triage has put it there. */
  const complain = async (subject: string, author: object, more: object = {}): Promise<string> => {
    const { body: sent } = await boss.post('/api/complaints', { channel: 'email', subject, body, author, ...more });
    for (;;) {
      const { caseId } = (await boss.get(`/api/complaints/${String(sent.id)}`)).body;
      if (caseId !== null) return String(caseId);
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    await boss.put('/api/orders/1001', order);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('is suggested, and decided by people', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await complain('Broken kettle', { email: 'ana@mail.example' }, { orderRef: '1001' });
    const second = await complain('Lid broken', { name: 'A. Abel', email: 'ana@home.example', phone: '+49 30 555123' }, { orderRef: '1001' });
    await complain('Somebody else', { email: 'else@mail.example' }, { channel: 'review' });
    await signIn(page);
    await page.goto(`/cases/${second}`);
    await page.getByRole('heading', { name: 'Looks like' }).waitFor();
    await page.getByText('Same order, similar words (100%)').waitFor();
    await page.getByText('unconfirmed').first().waitFor();
    await picture(page, '1-case');
    await page.getByRole('button', { name: /CASE-\d+ is not about the same/ }).last().click();
    await page.getByText('Similar words (100%)', { exact: true }).waitFor({ state: 'hidden' });

    await page.getByRole('link', { name: 'Open profile' }).click();
    await page.getByText('This customer wrote about order 1001, which Ana Abel bought').waitFor();
    await picture(page, '2-customer');
    await page.getByRole('button', { name: 'Not theirs' }).click();
    await page.getByText('Gave the phone number').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Same person' }).click();
    await picture(page, '3-confirm');
    await page.getByRole('dialog').getByRole('button', { name: 'Make them one' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ana Abel' }).waitFor();
    await page.getByText('ana@home.example').waitFor();
    expect(await page.getByText('unconfirmed').count()).toBe(0);
    await picture(page, '4-one');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is readable on a phone in the dark', async () => {
    const third = await complain('Leaking spout', { email: 'ana@work.example', phone: '+49 30 901820' }, { orderRef: '1001' });
    const { page, complaints, context } = await visit(browser, redress.origin, { size: 'phone', scheme: 'dark' });
    await signIn(page);
    await page.goto(`/cases/${third}`);
    await page.getByRole('heading', { name: 'Looks like' }).scrollIntoViewIfNeeded();
    await picture(page, 'phone-case');
    await page.getByRole('heading', { name: 'Who is this?' }).scrollIntoViewIfNeeded();
    await picture(page, 'phone-who');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
