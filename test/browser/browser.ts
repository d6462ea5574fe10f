import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium as engine, type Page } from 'playwright-core';
import type { TestDatabase } from '../databases/database.js';
import { root } from '../faults/harness/redress-process.js';

/** Where pictures of the walk are put; looked at by people, compared by nobody. */
export const artifacts = path.join(root, 'test/artifacts');

export const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;

export async function openBrowser(): Promise<Browser> {
  mkdirSync(artifacts, { recursive: true });
  return engine.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own flags: they switch off web security, and with it the Origin header.
    args: [
      '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking',
      '--disable-component-update', '--no-first-run', '--font-render-hinting=none',
    ],
    headless: true,
  });
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the console wrote to the browser's log as errors, and what the content policy refused. */
  readonly complaints: readonly string[];
}

export async function visit(
  browser: Browser,
  origin: string,
  { size = 'desk', scheme = 'light' }: { size?: keyof typeof sizes; scheme?: 'light' | 'dark' } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: sizes[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser itself reports a failed request; what matters is what the page makes of it.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  return { context, page, complaints };
}

/** A data folder of its own; the process under test migrates it. */
export function emptyFolder(): TestDatabase {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'redress-browser-'));
  return { dataDir, databaseUrl: null, drop: async () => rmSync(dataDir, { recursive: true, force: true }) };
}
