import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Stripe } from 'stripe';
import type { Client } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { shopPayloads } from '../intake/shop-payloads.js';
import { artifacts, emptyFolder, openBrowser, visit } from './browser.js';

const theirSecret = 'whsec_0123456789abcdefghijklmnopqrstuv';

describe('connecting a sender', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;

  const picture = (page: Page, name: string) => page.screenshot({ path: path.join(artifacts, `connect-${name}.png`) });
  const open = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await page.goto('/settings/endpoints');
  };
  const create = async (page: Page, sender: string) => {
    await page.getByRole('button', { name: 'New endpoint' }).click();
    await page.getByRole('combobox', { name: 'Who sends?' }).click();
    await page.getByRole('option', { name: sender }).click();
    await page.getByRole('button', { name: 'Create' }).click();
    await page.getByText(`Connect ${sender}`).waitFor();
  };

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('leads from the choice of Stripe to its first dispute', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin);
    await open(page);
    await create(page, 'Stripe');
    const address = await page.getByRole('dialog').locator('code').first().innerText();
    await page.getByLabel('Paste the signing secret').fill('too short');
    await page.getByRole('button', { name: 'Save secret' }).click();
    await page.getByText('must have 16 to 500 characters').waitFor();
    await picture(page, 'stripe');
    await page.getByLabel('Paste the signing secret').fill(theirSecret);
    await page.getByRole('button', { name: 'Save secret' }).click();
    await page.getByText('The secret is saved. Stripe can deliver now.').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();

    const shop = shopPayloads(1001);
    const payload = JSON.stringify(shop.event('charge.dispute.created', 31, shop.dispute('needs_response')));
    const header = new Stripe('sk_test_none').webhooks.generateTestHeaderString({ payload, secret: theirSecret });
    const answer = await fetch(address, { method: 'POST', body: payload, headers: { 'stripe-signature': header } });
    expect(answer.status).toBe(202);
    const { body } = await boss.get('/api/complaints');
    expect(body.items).toMatchObject([{ subject: 'Chargeback: product not received' }]);

    await page.getByRole('button', { name: 'Edit Stripe' }).click();
    await page.getByLabel('Paste the signing secret').fill(`${theirSecret}2`);
    await page.getByRole('button', { name: 'Save secret' }).click();
    await page.getByText('The secret is saved.').waitFor();
    await page.getByLabel('Name').fill('Card disputes');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Edit Card disputes' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('shows what Meta needs on a phone in the dark, and the token once', async () => {
    const { page, complaints, context } = await visit(browser, redress.origin, { size: 'phone', scheme: 'dark' });
    await open(page);
    await create(page, 'Facebook, Instagram, WhatsApp');
    const [address, token] = await page.getByRole('dialog').locator('code').allInnerTexts();
    await picture(page, 'meta-phone');
    const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.verify_token': token, 'hub.challenge': '77' });
    expect(await (await fetch(`${address}?${query.toString()}`)).text()).toBe('77');
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    await page.getByRole('button', { name: 'Later' }).click();
    await page.getByRole('button', { name: 'Edit Facebook, Instagram, WhatsApp' }).click();
    await page.getByText('It was shown once.').waitFor();
    expect(await page.getByText(token).count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
