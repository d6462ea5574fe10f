import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { faultsOf } from './axe.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

const texts = Array.from({ length: 40 }, (_, at) => ({
  channel: at % 2 === 0 ? 'email' : 'chat',
  subject: `Parcel ${String(at + 1).padStart(2, '0')}`,
  body: 'Still waiting for my parcel. It should have been here on Monday.',
  author: { email: `person${at}@mail.example` },
}));

describe('the queue', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;

  const signIn = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  };
  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `queue-${name}.png`) });
  const complain = (subject: string, body: string, email: string) =>
    boss.post('/api/complaints', { channel: 'phone', subject, body, author: { email } });

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    for (const text of texts) await boss.post('/api/complaints', text);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('is narrowed, saved as a view, and says why a case stands where it stands', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    await page.getByRole('link', { name: 'Parcel 01' }).waitFor();
    const rows = page.getByRole('list', { name: 'Cases' }).getByRole('listitem');

    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await rows.nth(1).getByRole('link').textContent(),
    );
    await page.keyboard.press('w');
    await page.getByText(/It stands as if it were due .* sooner/).waitFor();
    await picture(page, 'why');
    await page.keyboard.press('w');

    await page.keyboard.press('f');
    await page.getByRole('combobox', { name: 'Channel' }).click();
    await page.getByRole('option', { name: 'Chat' }).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByText('Channel: Chat').waitFor();
    await page.getByRole('button', { name: 'Save as a view' }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Chats');
    await page.getByRole('checkbox', { name: 'Everybody sees it' }).check();
    await page.getByRole('checkbox', { name: 'Open the queue with it on this device' }).check();
    await page.getByRole('button', { name: 'Save view' }).click();
    const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /Chats/ });
    await tab.getByText('20').waitFor();
    expect(await tab.getAttribute('aria-current')).toBe('page');
    expect(await rows.count()).toBe(20);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'view');

    await page.goto('/cases');
    await tab.getByText('20').waitFor();
    expect(await tab.getAttribute('aria-current')).toBe('page');
    await page.getByRole('button', { name: 'Do something with the view Chats' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await tab.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is worked many at once, with a word for each that was refused, and taken back', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    await page.getByRole('link', { name: 'Parcel 01' }).waitFor();
    const priorities = async () => {
      const { body } = await boss.get('/api/cases?limit=100');
      return body.items.filter(({ priority }) => String(priority) === 'urgent').length;
    };
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Shift+X');
    const bar = page.getByRole('toolbar', { name: 'Act on the selected cases' });
    await bar.getByText('3 selected').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'selected');
    await page.keyboard.press('p');
    await page.getByRole('menuitem', { name: 'Urgent' }).click();
    await page.getByText('3 cases changed.').waitFor();
    expect(await priorities()).toBe(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone: 3 cases are as before.').waitFor();
    expect(await priorities()).toBe(0);

    await page.keyboard.press('Control+a');
    await bar.getByText('40 selected').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.keyboard.press('s');
    await page.getByRole('menuitem', { name: 'Close', exact: true }).click();
    const report = page.getByRole('dialog', { name: '0 changed, 1 not' });
    await report.getByText('Its state does not allow that').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps what is being read where it is when other cases come and go', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    await page.goto('/cases?view=all');
    const last = page.getByRole('link', { name: 'Parcel 30' });
    await last.scrollIntoViewIfNeeded();
    const heightOf = async () => Math.round((await last.boundingBox())?.y ?? -1);
    const before = await heightOf();
    await complain('It burns', 'The lamp caught fire and burnt my hand. I call my lawyer.', 'first@mail.example');
    await page.getByRole('link', { name: 'It burns' }).waitFor({ state: 'attached' });
    expect(Math.abs((await heightOf()) - before)).toBeLessThanOrEqual(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('finds everything by its words', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    await page.goto('/search');
    await page.getByRole('searchbox').fill('parcel monday');
    await page.locator('mark', { hasText: 'Monday' }).first().waitFor();
    await page.getByRole('button', { name: 'Complaints' }).click();
    await page.waitForURL(/kinds=complaint/);
    await page.getByText('Complaint', { exact: true }).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'search');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Parcel/ }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
