import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Client, Json } from '../client.js';
import type { TestDatabase } from '../databases/database.js';
import { admin, RedressProcess } from '../faults/harness/redress-process.js';
import { png } from '../form/visitor.js';
import { faultsOf } from './axe.js';
import { artifacts, emptyFolder, openBrowser, sizes, visit, type Visit } from './browser.js';

const order = {
  placedAt: '2026-02-20T10:00:00.000Z',
  currency: 'EUR',
  customer: { name: 'Ana Abel', email: 'ana@mail.example' },
  lines: [
    { sku: 'KET-15', name: 'Gooseneck kettle', quantity: 1, unitPriceMinor: 6490 },
    { sku: 'CUP-02', name: 'Stoneware cup', quantity: 2, unitPriceMinor: 990 },
  ],
};
const kettle = { name: 'kettle.png', mimeType: 'image/png', buffer: png };
/** Nobody reads a form faster than the server allows. */
const reading = 2_200;

describe('the pages of customers', () => {
  let browser: Browser;
  let folder: TestDatabase;
  let redress: RedressProcess;
  let boss: Client;
  let shop: Server;
  let shopOrigin: string;
  let formPath: string;

  const picture = (page: Page, name: string) =>
    page.screenshot({ path: path.join(artifacts, `form-${name}.png`), fullPage: true });
  /** In every size and scheme: no fault, nothing wider than the screen, and a picture for people. */
  const everywhere = async (page: Page, name: string) => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const [size, viewport] of Object.entries(sizes)) {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize(viewport);
        expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
        await picture(page, `${name}-${size}-${scheme}`);
      }
    }
  };
  const signIn = async (page: Page) => {
    await page.goto('/');
    await page.getByLabel('E-mail').fill(admin.email);
    await page.getByLabel('Password', { exact: true }).fill(admin.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
  /** Presses Tab until the input has the focus, as somebody without a mouse does. */
  const tabTo = async (page: Page, id: string) => {
    for (let pressed = 0; pressed < 40 && (await focused(page)) !== id; pressed += 1) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(id);
  };

  beforeAll(async () => {
    folder = emptyFolder();
    redress = await RedressProcess.start(folder);
    boss = await redress.signIn();
    await boss.put('/api/orders/1001', order);
    // A page of the shop, on another origin.
    shop = createServer((request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><html lang="de"><title>Shop</title><h1>Hilfe</h1><script src="${redress.origin}${formPath}/embed.js" async></script></html>`);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => shop.once('listening', resolve));
    shopOrigin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    shop?.close();
    await redress?.terminate();
    await folder?.drop();
  });

  it('are made in the settings', async () => {
    const { page, context, complaints } = await visit(browser, redress.origin);
    await signIn(page);
    await page.goto('/settings/forms');
    await page.getByText('No form yet').waitFor();
    await page.getByRole('button', { name: 'New form' }).click();
    await page.getByLabel('Name', { exact: false }).first().fill('Help pages');
    await page.getByLabel('Brand').fill('Copperleaf');
    await page.getByRole('combobox', { name: 'Sites that may embed it' }).fill(shopOrigin);
    await page.keyboard.press('Enter');
    await page.screenshot({ path: path.join(artifacts, 'form-settings-drawer.png') });
    await page.getByRole('button', { name: 'Create' }).click();
    const link = page.getByRole('link', { name: '/f/' });
    formPath = (await link.getAttribute('href'))?.replace(redress.origin, '') ?? '';
    expect(formPath).toMatch(/^\/f\/[\w-]{16}$/);
    await page.getByRole('button', { name: 'Copy snippet' }).waitFor();
    await page.screenshot({ path: path.join(artifacts, 'form-settings.png') });
    await page.setViewportSize(sizes.phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: 'Edit Help pages' }).click();
    await page.getByRole('dialog').getByLabel('Brand').waitFor();
    await page.screenshot({ path: path.join(artifacts, 'form-settings-phone.png') });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('take a complaint by keyboard, with mistakes on the way, and say how it stands', async () => {
    const customer: Visit = await visit(browser, redress.origin);
    const { page } = customer;
    await page.goto(formPath);
    await everywhere(page, '1-form');

    await tabTo(page, 'body');
    await page.keyboard.type('My kettle arrived broken, and nobody answers. This is terrible.');
    await tabTo(page, 'email');
    await page.keyboard.type('ana');
    await page.getByLabel('Pictures or PDF').setInputFiles([kettle, { ...kettle, name: 'page.png', buffer: Buffer.from('<html>') }]);
    await page.waitForTimeout(reading);
    await tabTo(page, 'send');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await focused(page)).toBe('errors');
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('What happened?').inputValue()).toMatch(/^My kettle arrived/);
    await everywhere(page, '2-errors');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('email');
    await page.getByLabel('E-mail address').fill('ana@mail.example');

    await page.getByLabel('Order number').fill('1001');
    await page.getByRole('button', { name: 'Find my order' }).press('Enter');
    await page.getByRole('radio', { name: 'Gooseneck kettle' }).check();
    await picture(page, '3-order');
    expect(await page.getByRole('checkbox', { name: /Send kettle\.png/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Send complaint' }).press('Enter');
    await page.getByRole('heading', { name: 'Thank you' }).waitFor();
    await everywhere(page, '4-sent');

    await page.getByRole('link', { name: 'See how your complaint is doing' }).press('Enter');
    await page.getByRole('heading', { name: 'Your complaint' }).waitFor();
    await page.getByText('kettle.png').waitFor();
    await everywhere(page, '5-status');
    await page.getByRole('link', { name: 'Français' }).press('Enter');
    await page.getByRole('heading', { name: 'Votre réclamation' }).waitFor();
    await page.getByLabel('Votre message').fill('Le colis était déjà ouvert.');
    await page.waitForTimeout(reading);
    await page.getByRole('button', { name: 'Envoyer le message' }).press('Enter');
    await page.getByText('Nous l’avons ajouté').waitFor();
    expect(customer.complaints).toEqual([]);
    await customer.context.close();
  });

  it('lead to a case that staff open, with the file', async () => {
    const { page, context, complaints } = await visit(browser, redress.origin);
    await signIn(page);
    await page.goto('/cases?view=all');
    await page.getByRole('link', { name: /My kettle arrived broken/ }).click();
    await page.getByText('Le colis était déjà ouvert.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('list', { name: 'Attachments' }).getByRole('link', { name: /kettle\.png/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('kettle.png');
    await page.screenshot({ path: path.join(artifacts, 'form-case.png') });
    await page.getByRole('button', { name: 'Status link' }).click();
    await page.getByRole('button', { name: 'Make link' }).click();
    const link = await page.getByRole('textbox', { name: 'Status link' }).inputValue();
    await page.screenshot({ path: path.join(artifacts, 'form-status-link.png') });
    expect((await fetch(link)).status).toBe(200);
    const { body } = await boss.get('/api/complaints');
    expect([body.items.length, (body.items[1] as Json).sku]).toEqual([2, 'KET-15']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('work where no script runs', async () => {
    const context = await browser.newContext({ baseURL: redress.origin, javaScriptEnabled: false, locale: 'de-DE' });
    const page = await context.newPage();
    await page.goto(formPath);
    await page.getByLabel('Was ist passiert?').fill('Die Tasse hat einen Sprung.');
    await page.getByLabel('E-Mail-Adresse').fill('ana@mail.example');
    await page.getByLabel('Bilder oder PDF').setInputFiles(kettle);
    await page.getByLabel('Bestellnummer').fill('1001');
    await page.getByRole('button', { name: 'Bestellung suchen' }).click();
    await page.getByRole('radio', { name: 'Stoneware cup' }).check();
    await page.getByRole('checkbox', { name: /kettle\.png mitsenden/ }).waitFor();
    await page.waitForTimeout(reading);
    await page.getByRole('button', { name: 'Beschwerde absenden' }).click();
    await page.getByRole('heading', { name: 'Vielen Dank' }).waitFor();
    const { body } = await boss.get('/api/complaints?limit=1');
    expect([body.items[0]?.sku, body.items[0]?.body]).toEqual(['CUP-02', 'Die Tasse hat einen Sprung.']);
    await context.close();
  });

  it('stand in a page of the shop, as high as they are, and in no other page', async () => {
    const { page, context } = await visit(browser, shopOrigin);
    await page.goto(shopOrigin);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Sagen Sie uns, was schiefgelaufen ist' }).waitFor();
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height !== '900px');
    await picture(page, '6-embedded');
    await frame.getByLabel('Was ist passiert?').fill('Die Kanne leckt.');
    await frame.getByLabel('E-Mail-Adresse').fill('ana@mail.example');
    await page.waitForTimeout(reading);
    await frame.getByRole('button', { name: 'Beschwerde absenden' }).click();
    await frame.getByRole('heading', { name: 'Vielen Dank' }).waitFor();
    const [status] = await Promise.all([context.waitForEvent('page'), frame.getByRole('link', { name: 'Sehen, wie' }).click()]);
    await status.getByRole('heading', { name: 'Ihre Beschwerde' }).waitFor();

    const stranger = shopOrigin.replace('127.0.0.1', 'localhost');
    await page.goto(stranger);
    await page.waitForSelector('iframe');
    await page.waitForTimeout(500);
    expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0);
    await context.close();
  });
});
