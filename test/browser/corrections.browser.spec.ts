import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

describe('correcting what the scorer said', () => {
  let folder: TestDatabase;
  let redress: RedressProcess;
  let browser: Browser;
  let boss: Client;

  const picture = (page: Page, name: string) =>
    page.screenshot({ path: path.join(artifacts, `corrections-${name}.png`) });
  const signIn = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  };

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    for (const [subject, body] of [
      ['Kettle', 'The kettle arrived broken, and nobody answers my mails.'],
      ['Late', 'Still waiting for my parcel. It should have been here on Monday.'],
    ]) {
      await boss.post('/api/complaints', { channel: 'email', subject, body, author: { email: 'ann@mail.example' } });
    }
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('takes one key in the list and in the case', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    await page.goto('/complaints');
    const row = page.getByRole('listitem').filter({ hasText: 'Kettle' });
    await row.focus();
    await page.keyboard.press('3');
    await row.getByRole('button', { name: 'Tone: positive, corrected. Correct it' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/complaints');
    await page.keyboard.press('t');
    await page.getByRole('menuitem', { name: 'Refund' }).waitFor();
    await picture(page, 'topics');
    await page.getByRole('menuitem', { name: 'Refund' }).click();
    await row.getByRole('button', { name: 'Topic: Refund, corrected. Correct it' }).waitFor();
    await row.focus();
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Serious' }).click();
    await row.getByRole('button', { name: 'Severity: Serious, corrected. Correct it' }).waitFor();
    await row.focus();
    await picture(page, 'rows');

    await row.getByRole('link', { name: 'Open case' }).click();
    const text = page.getByRole('article').filter({ hasText: 'The kettle arrived broken' });
    await text.getByRole('button', { name: 'Topic: Refund, corrected. Correct it' }).waitFor();
    await text.focus();
    await page.keyboard.press('2');
    await text.getByRole('button', { name: 'Tone: neutral, corrected. Correct it' }).click();
    await page.getByRole('menuitem', { name: 'Leave it to the scorer' }).waitFor();
    await picture(page, 'case');
    await page.getByRole('menuitem', { name: 'Leave it to the scorer' }).click();
    await text.getByRole('button', { name: /^Tone: negative\. Correct it/ }).waitFor();
    await page.keyboard.press('?');
    await page.getByText('Its tone is neutral').waitFor();
    await picture(page, 'help');
    await page.keyboard.press('Escape');

    await page.goto('/settings/scoring');
    await page.getByRole('table', { name: 'Accuracy of the topic' }).getByText('0 of 1').first().waitFor();
    await page.getByRole('button', { name: 'Score anew' }).click();
    await page.getByText('Done. 2 texts looked at').waitFor();
    await picture(page, 'scoring');
    const { body } = await boss.get('/api/complaints?q=kettle');
    expect(body.items[0]).toMatchObject({ correctedLabel: null, correctedCategory: 'refund', correctedSeverity: 2 });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a phone in the dark', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin, { size: 'phone', scheme: 'dark' });
    await signIn(page);
    await page.goto('/complaints');
    await page.getByRole('listitem').filter({ hasText: 'Kettle' }).waitFor();
    await picture(page, 'phone-rows');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.getByRole('link', { name: 'Open case' }).first().click();
    await page.getByRole('article').first().waitFor();
    await picture(page, 'phone-case');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.goto('/settings/scoring');
    await page.getByRole('table').first().waitFor();
    await picture(page, 'phone-scoring');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
