/** Opens the site as it was built, in a browser, for pictures of it. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../src/build/find-browser.ts';

/** Opens a browser; ends the command with a message where there is none, or no site to show. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null || !existsSync('dist/index.html')) {
    console.error('Draai eerst npm run cards: die haalt een browser en bouwt de site.');
    process.exit(1);
  }
  return chromium.launch({ ...(executablePath && { executablePath }) });
}

/** Serves the codes to pages that are opened without a server, where their addresses lead to no file. */
export async function serveCodes(context: BrowserContext): Promise<void> {
  await context.route('file:///codes/*', (route) =>
    route.fulfill({ path: path.join('dist', new URL(route.request().url()).pathname) }),
  );
}

/**
 * Names the file of a page: it holds all that a phone needs, so it can be opened without a server.
 *
 * @param address of the page without the first slash, as `hulplijnen/ivp/`
 */
export function builtPage(address: string): string {
  return pathToFileURL(path.resolve('dist', address, 'index.html')).href;
}
