/** The copy can be removed: by the reader, and by who runs the site. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUNDLE, FILES, expect, kept, test, visit, workers } from './worker.ts';
import { rebuilt, site } from './server.ts';

const button = (page: Page) => page.getByRole('button', { name: 'Wis de kopie' });
const status = (page: Page) => page.locator('remove-copy').getByRole('status');
const GONE = 'De kopie is gewist.';
const STAYS = /^Wissen lukt nu niet\./;
const says = (page: Page, words: string | RegExp) =>
  expect(status(page)).toHaveText(words, { useInnerText: true });

test.describe('the button on the page about privacy', () => {
  test('leaves no copy and no worker, and the page does not bring them back', async ({
    page,
    server,
  }) => {
    await visit(page, server.url);
    await page.goto(`${server.url}/privacy/`);
    await button(page).click();
    await says(page, GONE);
    expect([await workers(page), await kept(page)]).toEqual([0, {}]);
    await page.reload();
    await page.waitForTimeout(500);
    expect([await workers(page), await kept(page)]).toEqual([0, {}]);
    await server.stop();
    await expect(page.goto(server.url)).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('says nothing before it is used, and keeps nothing on a first visit', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}/privacy/`);
    await says(page, '');
    expect([await workers(page), await kept(page)]).toEqual([0, {}]);
    await button(page).click();
    await says(page, GONE);
  });

  test('a page that was open in another tab does not bring the copy back', async ({
    page,
    server,
    context,
  }) => {
    await visit(page, server.url);
    const tab = await context.newPage();
    await tab.goto(`${server.url}/privacy/`);
    await button(tab).click();
    await says(tab, GONE);
    await page.getByRole('link', { name: 'Menu' }).click();
    await page.goto(`${server.url}/privacy/`);
    expect([await workers(page), await kept(page)]).toEqual([0, {}]);
  });

  test('waits for a worker that is still arriving, in another tab', async ({
    page,
    server,
    context,
  }) => {
    await visit(page, server.url);
    const next = await rebuilt((text) => text, Date.now());
    let finish = (): void => undefined;
    server.answerWith((request, response) => {
      if (request.url !== BUNDLE) {
        site(next)(request, response);
        return;
      }
      finish = () => {
        site(next)(request, response);
      };
    });
    const tab = await context.newPage();
    await tab.goto(`${server.url}/privacy/`);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
    await expect.poll(() => server.asked.at(-1)).toBe(BUNDLE);
    await button(tab).click();
    const arrived = page.waitForTimeout(500).then(() => {
      finish();
    });
    await expect(status(tab)).not.toHaveText('', { useInnerText: true });
    // What is said too early, is said before the copy is there.
    await arrived;
    await page.waitForTimeout(500);
    const left = [await workers(tab), Object.keys(await kept(tab)).length];
    const said = await status(tab).innerText();
    expect([said, left]).toEqual([GONE, [0, 0]]);
  });

  for (const [fault, script] of [
    [
      'caches are refused',
      'CacheStorage.prototype.keys = () => Promise.reject(new DOMException())',
    ],
    ['a cache stays', 'CacheStorage.prototype.delete = () => Promise.resolve(false)'],
    [
      'a worker stays',
      'ServiceWorkerRegistration.prototype.unregister = () => Promise.resolve(false)',
    ],
  ] as const) {
    test(`when ${fault} it says so, and not that it is done`, async ({ page, server }) => {
      await visit(page, server.url);
      await page.addInitScript(script);
      await page.goto(`${server.url}/privacy/`);
      await button(page).click();
      await says(page, STAYS);
    });
  }

  test('is not there where no copy can be kept', async ({ page, server }) => {
    await page.addInitScript('delete Navigator.prototype.serviceWorker');
    await page.goto(`${server.url}/privacy/`);
    await expect(button(page)).toBeHidden();
  });
});

test.describe('where no worker can be had', () => {
  test.use({ serviceWorkers: 'block' });

  test('the site is whole', async ({ page, server, callNow }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const address of ['/', '/hulplijnen/ivp/', '/zakkaart/', '/privacy/']) {
      await page.goto(server.url + address);
      expect(await callNow.picked()).not.toContain('served');
    }
    expect(errors).toEqual([]);
  });
});

test.describe('the kill switch', () => {
  const killer = readFileSync('hosting/kill-switch/sw.js');
  const killed = site(new Map([...FILES, ['/sw.js', killer]]));

  for (const [version, prepare] of [
    ['the worker of the build', (text: string) => text],
    [
      'an earlier one, that answered everything from another cache',
      () => `
        addEventListener('install', (event) => event.waitUntil((async () => {
          const cache = await caches.open('v1');
          await cache.put('/', new Response('oud', { headers: { 'Content-Type': 'text/html' } }));
          await self.skipWaiting();
        })()));
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(caches.match('/')));`,
    ],
  ] as const) {
    test(`takes over from ${version}, and leaves nothing`, async ({ page, server }) => {
      const worker = prepare(FILES.get('/sw.js')?.toString() ?? '');
      server.answerWith(site(new Map([...FILES, ['/sw.js', Buffer.from(worker)]])));
      await visit(page, `${server.url}/hulplijnen/ivp/`);
      expect(Object.keys(await kept(page))).toHaveLength(1);
      await page.evaluate(() => {
        document.body.dataset.reader = 'is here';
      });
      server.answerWith(killed);
      // As a browser does by itself, on the next visit and after a day.
      await page.evaluate(async () => void (await navigator.serviceWorker.ready).update());
      await expect.poll(() => kept(page)).toEqual({});
      await expect.poll(() => workers(page)).toBe(0);
      await expect(page.locator('body')).toHaveAttribute('data-reader', 'is here');
      await expect(page.locator('call-now a').first()).toBeVisible();

      await page.goto(server.url);
      await expect(page.locator('call-now a').first()).toBeVisible();
      await expect.poll(() => workers(page)).toBe(0);
      expect(await kept(page)).toEqual({});
    });
  }
});
