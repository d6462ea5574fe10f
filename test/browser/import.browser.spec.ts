import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { artifacts, emptyFolder, openBrowser, visit, type Visit } from './browser.js';

const file = {
  name: 'complaints.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Nr;Wann;Kundin;E-Mail;Was;Grund',
      '1;31/10/2025;Ana Abel;ana@mail.example;The kettle arrived broken and your support is terrible.;x',
      '2;03/11/2025;Bo Berg;bo@mail.example;=Still waiting for my refund;y',
      '3;04/11/2025;Cy Cole;not an address;The lid does not fit.;z',
      '4;05/11/2025;Di Dorn;di@mail.example;Great shop, thank you!;',
    ].join('\r\n'),
  ),
};

describe('the import in the console', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `import-${name}.png`) });

  async function signedIn(how: Parameters<typeof visit>[2]): Promise<Visit> {
    const visited = await visit(browser, redress.origin, how);
    const { page } = visited;
    await page.goto('/settings/import');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    await page.goto('/settings/import');
    return visited;
  }

  async function send(page: Page, sent: typeof file): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(sent);
    await page.getByRole('button', { name: 'Look at its rows' }).click();
    await page.getByRole('region', { name: 'First rows' }).waitFor();
  }

  it('leads from a file over its columns and a dry run to complaints, and back with what was not taken', async () => {
    const { page, complaints, context } = await signedIn({ size: 'desk', scheme: 'light' });
    await page.getByText('No import yet').waitFor();
    await picture(page, '1-empty');
    await send(page, file);
    await page.getByText('No column is matched with the text of the complaint').waitFor();
    await picture(page, '2-unmatched');
    expect(await page.getByRole('button', { name: 'Start the import' }).isDisabled()).toBe(true);

    const choose = async (field: string, column: string) => {
      await page.getByRole('combobox', { name: field }).or(page.getByLabel(field)).first().click();
      await page.getByRole('option', { name: column, exact: true }).click();
    };
    await choose('Text of the complaint', 'Was');
    await page.keyboard.press('Escape');
    await choose('Date', 'Wann');
    await choose('Your number for it', 'Nr');
    const rows = page.getByRole('region', { name: 'First rows' });
    await rows.getByText('The kettle arrived broken').waitFor();
    await rows.getByText('must be a mail address').waitFor();
    await rows.getByText('Left out: Kundin, Grund').waitFor();
    await picture(page, '3-matched');

    await page.getByRole('button', { name: 'Try it without writing' }).click();
    await page.getByText('Would import 3 of 4 rows, 1 not taken.').waitFor();
    await picture(page, '4-tried');
    await page.getByRole('button', { name: 'Start the import' }).click();
    await page.getByText('History · Done').waitFor();
    await picture(page, '5-done');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download them to correct' }).click(),
    ]);
    const rejected = readFileSync(await download.path(), 'utf8');
    expect(rejected).toContain('not an address');
    await page.getByRole('link', { name: 'Look at the complaints' }).click();
    await page.getByText('=Still waiting for my refund').waitFor();

    await page.goto('/settings/import');
    await send(page, { ...file, buffer: Buffer.from(rejected.replace('not an address', 'cy@mail.example')) });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a phone in the dark', async () => {
    const { page, complaints, context } = await signedIn({ size: 'phone', scheme: 'dark' });
    await page.getByRole('list', { name: 'Imports' }).waitFor();
    await picture(page, '6-list-phone');
    await send(page, { ...file, buffer: Buffer.from('id,message,date\n9,Late again,2025-11-02\n') });
    await picture(page, '7-match-phone');
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(isWide).toBe(false);
    await page.getByRole('button', { name: 'Start the import' }).click();
    await page.getByText('History · Done').waitFor();
    await picture(page, '8-done-phone');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
