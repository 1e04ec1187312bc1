/** What the tests of the worker have in common: a server that can fail, and a look at what is kept. */

import type { Page } from '@playwright/test';
import { PAGES as BUILT, addressOf } from '../fixtures/dist.ts';
import { test as base } from './fixtures.ts';
import { built, serve, site, type Server } from './server.ts';

export const BUNDLE = '/offline.json';
export const FILES = built();
/** Every page that can be kept. */
export const PAGES = BUILT.map(({ file }) => addressOf(file));

export const test = base.extend<{ server: Server }>({
  serviceWorkers: 'allow',
  server: async ({ page }, use) => {
    const server = await serve(site(FILES));
    await use(server);
    await page.close();
    await server.stop();
  },
});

/** Visits a page and waits until a worker keeps the site. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((resolve) => {
      active?.addEventListener('statechange', resolve);
    });
  });
}

/** Everything in every cache: the text of each kept file by its cache and address. */
export async function kept(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const requests = await cache.keys();
      if (requests.length === 0) found[name] = '';
      for (const request of requests) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        found[`${name} ${new URL(request.url).pathname}`] = text;
      }
    }
    return found;
  });
}

/** Waits until no worker is arriving, and says how many there are. */
export async function workers(page: Page): Promise<number> {
  await page.waitForFunction(async () => {
    const all = await navigator.serviceWorker.getRegistrations();
    return all.every(({ installing, waiting }) => !installing && !waiting);
  });
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

export { expect } from './fixtures.ts';
