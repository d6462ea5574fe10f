import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { faultsOf } from './axe.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

describe('the commands of the console', () => {
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
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `commands-${name}.png`) });

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    const body = 'The kettle arrived broken and nobody answers.';
    await boss.post('/api/complaints', { channel: 'email', subject: 'Kettle broken', body, author: { email: 'ann@mail.example' } });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('are keys, a help that lists them, and Ctrl+K', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    const row = page.getByRole('link', { name: 'Kettle broken' });
    await row.waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await heading(page, 'Mentions');
    await page.keyboard.press('/');
    await page.keyboard.type('gq?');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gq?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await heading(page, 'Queue');

    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByText('Its tone is neutral').waitFor();
    await page.waitForFunction(() => document.querySelector('[role=dialog]')?.getAnimations({ subtree: true }).length === 0);
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'help');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+k');
    const typed = page.getByRole('combobox', { name: 'A command, a number, or words to look for' });
    await typed.fill('next');
    await page.getByRole('option', { name: /Take the next case/ }).waitFor();
    await typed.fill('kettle');
    await page.getByRole('option', { name: /Kettle broken/ }).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await picture(page, 'palette');
    await page.keyboard.press('Enter');
    await heading(page, 'Kettle broken');

    await page.keyboard.press('Control+k');
    await typed.fill('note');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    // What was chosen gets the focus, and what is typed there is no command.
    await page.keyboard.type('ja e?');
    expect(await page.getByLabel('Note for colleagues').inputValue()).toBe('ja e?');
    await page.getByLabel('Note for colleagues').fill('');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Mine' }).waitFor();

    await page.keyboard.press('?');
    await help.getByRole('switch', { name: 'Shortcuts of a single key' }).click();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.keyboard.press('e');
    await page.keyboard.press('Control+k');
    await typed.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
