import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { signed } from '../faults/harness/hook-sender.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

const ticket = (id: string) => ({
  event: 'ticket.created',
  ticket: {
    id,
    title: 'Lamp flickers',
    comments: [{ author: { mail: 'ben@mail.example' }, text: 'The lamp flickers and your answer was useless.' }],
    custom: { 'order/number': '2002' },
  },
});

describe('the mapping workbench', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;
  let endpoint: { id: string; key: string; secret: string };

  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `workbench-${name}.png`) });
  const send = async (id: string): Promise<number> => {
    const { body, headers } = signed(endpoint, { id, payload: ticket(id) });
    return (await fetch(`${redress.origin}/hooks/${endpoint.key}`, { method: 'POST', body, headers })).status;
  };
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
    const { body } = await boss.post('/api/webhook-endpoints', { name: 'Helpdesk', scheme: 'standard', mapping: { body: '/text' } });
    endpoint = { id: String(body.id), key: String(body.key), secret: String(body.secret) };
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('leads from a dead letter to a mapping that is right, and to its complaint', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await signIn(page);
    expect(await send('T-1')).toBe(422);
    expect(await send('T-2')).toBe(422);

    await page.goto('/settings/endpoints');
    await page.getByRole('link', { name: 'Workbench of Helpdesk' }).click();
    await page.getByRole('link', { name: /Deliveries.*2 dead letters/i }).click();
    await page.getByText('body: is missing').first().waitFor();
    await picture(page, '1-dead-letters');
    await page.getByRole('link', { name: 'Fix the mapping' }).last().click();

    await page.getByText('It would become nothing').waitFor();
    await picture(page, '2-nothing');
    await page.getByRole('button', { name: /^text The lamp flickers/ }).click();
    await page.getByLabel('Their id').focus();
    await page.getByRole('button', { name: /^id T-1/ }).press('Enter');
    await page.getByLabel('Order').focus();
    await page.getByRole('button', { name: /order\/number/ }).click();
    expect(await page.getByLabel('Order').inputValue()).toBe('/ticket/custom/order~1number');
    await page.getByLabel('E-mail').fill('ticket.comments[0].author.mail');
    await page.getByText('The lamp flickers and your answer was').last().waitFor();
    await page.getByText('ben@mail.example').last().waitFor();
    await page.getByLabel('Subject').fill('ticket.[');
    await page.getByText('The mapping cannot be read').waitFor();
    await picture(page, '3-syntax');
    await page.getByLabel('Subject').fill('ticket.title');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Saved' }).waitFor();
    await picture(page, '4-mapped');

    await page.getByRole('link', { name: /Deliveries/ }).click();
    await page.getByRole('button', { name: 'Replay T-1' }).click();
    await page.getByText('T-1 has become a complaint.').waitFor();
    await page.getByRole('button', { name: 'Replay all dead letters' }).click();
    await page.getByText('1 accepted, 0 still dead').waitFor();
    await page.getByRole('button', { name: 'Details of T-1' }).click();
    await picture(page, '5-replayed');
    await page.getByRole('link', { name: 'Open the case' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lamp flickers' }).waitFor();
    const { body } = await boss.get('/api/complaints');
    expect(body.items.map(({ externalId, orderRef }) => `${String(externalId)} ${String(orderRef)}`).toSorted()).toEqual(['T-1 2002', 'T-2 2002']);
    expect(await send('T-1')).toBe(202);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('fits a phone in the dark', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin, { size: 'phone', scheme: 'dark' });
    await signIn(page);
    for (const place of ['', '/deliveries']) {
      await page.goto(`/settings/endpoints/${endpoint.id}${place}`);
      await page.getByText(place === '' ? 'What it becomes' : 'T-1').first().waitFor();
      await picture(page, `phone${place.replace('/', '-')}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });
});
