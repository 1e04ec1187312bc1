/** After one visit the site is there without a network, and when the network stalls. */

import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import type { Page } from '@playwright/test';
import { DAY } from '../../src/clock/amsterdam.ts';
import { callsIn, fileAt, readBuilt } from '../fixtures/dist.ts';
import { rebuilt, site } from './server.ts';
import { FILES, PAGES, expect, test, visit } from './worker.ts';

/** The network has two seconds, after which a busy machine needs some; these servers never answer. */
const LIMIT = 15_000;
const RELOADS = Number(process.env.OFFLINE_RELOADS ?? 50);

/** The links to call with, as they were served or as they are seen. */
const pageAt = (address: string) => parse(readBuilt(fileAt(address)));
const served = (address: string) => callsIn(pageAt(address)).sort();
function titleOf(address: string): string {
  return pageAt(address).querySelector('title')?.textContent ?? '?';
}
async function callable(page: Page): Promise<string[]> {
  // The row at the foot of a long text is a copy of one of them.
  const links = page.locator('a[href^="tel:"]:not(.foot-call a)');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return hrefs.sort();
}
const notice = (page: Page) => page.locator('[data-kept]');
const old = (page: Page) => page.getByText('Deze kopie is oud.');

test('without a network every page is there, with every number, and says that it is a copy', async ({
  page,
  server,
}) => {
  await visit(page, server.url);
  await expect(notice(page)).toBeHidden();
  await server.stop();
  for (const address of PAGES) {
    const response = await page.goto(server.url + address, { waitUntil: 'commit' });
    expect([address, response?.status()]).toEqual([address, 200]);
    await expect(notice(page)).toContainText(/^\s*Bewaarde kopie van \d+\s[a-z]+\s\d{4}:/);
    await expect(old(page)).toBeHidden();
    await page.waitForLoadState();
    expect([address, await callable(page)]).toEqual([address, served(address)]);
  }
});

test.describe('at a computer', () => {
  test.use({ viewport: { width: 1280, height: 720 }, isMobile: false, hasTouch: false });

  test('without a network the code of a number is there', async ({ page, server }) => {
    await visit(page, server.url);
    await server.stop();
    await page.reload();
    const code = page.locator('call-now img').first();
    await expect(code).toBeVisible();
    await expect
      .poll(() => code.evaluate((picture) => (picture as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  });
});

test(`without a network ${RELOADS} reloads show the numbers as often`, async ({ page, server }) => {
  test.setTimeout(60_000 + RELOADS * 1000);
  await visit(page, server.url);
  await server.stop();
  for (let times = 0; times < RELOADS; times++) {
    const response = await page.reload({ waitUntil: 'commit' });
    expect(response?.status()).toBe(200);
    await expect(page.locator('call-now a').first()).toBeVisible();
  }
});

test('without a network the first screen of a copy still has danger, number and next number', async ({
  page,
  server,
}) => {
  await visit(page, server.url);
  await server.stop();
  await page.reload();
  const links = page.locator('main a[href^="tel:"]:visible');
  for (const place of [0, 1, 2]) {
    const box = await links.nth(place).boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), `${place}`).toBeLessThanOrEqual(640);
  }
});

test('without a network, an address without its last slash leads to the page', async ({
  page,
  server,
}) => {
  await visit(page, server.url);
  await server.stop();
  await page.goto(`${server.url}/hulplijnen?van=kaart`);
  expect(page.url()).toBe(`${server.url}/hulplijnen/`);
  await expect(notice(page)).toBeVisible();
});

for (const address of ['/bestaat-niet/', '/zakkaart/kaart.pdf', '/nummers.json', '/sw.js']) {
  test(`without a network, ${address} says that there is none, and whom to call`, async ({
    page,
    server,
  }) => {
    await visit(page, server.url);
    await server.stop();
    const response = await page.goto(server.url + address);
    expect(response?.status()).toBe(503);
    await expect(page.locator('h1')).toHaveText('Geen verbinding');
    expect(await callable(page)).toEqual(served('/geen-verbinding/'));
  });
}

test('without a network, /index.html is the page of its folder', async ({ page, server }) => {
  await visit(page, server.url);
  await server.stop();
  for (const address of ['/', '/hulplijnen/']) {
    const response = await page.goto(`${server.url}${address}index.html`);
    expect([response?.status(), await page.title()]).toEqual([200, titleOf(address)]);
  }
});

test('without a network, a contact can be had', async ({ page, server }) => {
  await visit(page, `${server.url}/hulplijnen/ivp/`);
  await server.stop();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Zet in je contacten' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    FILES.get('/contact/ivp.vcf')?.toString(),
  );
});

for (const [fault, head, part] of [
  ['sends nothing', 0, 0],
  ['sends only its headers', 200, 0],
  ['stops halfway through the page', 200, 9000],
] as const) {
  test(`when the server ${fault}, the copy is there in time`, async ({ page, server }) => {
    await visit(page, server.url);
    server.answerWith((_, response) => {
      if (!head) return;
      response.writeHead(head, { 'Content-Type': 'text/html; charset=utf-8' });
      response.flushHeaders();
      if (part) response.write(FILES.get('/wat-nu/')?.subarray(0, part));
    });
    await page.goto(`${server.url}/wat-nu/`, { waitUntil: 'commit', timeout: LIMIT });
    await expect(notice(page)).toBeVisible();
    expect(await callable(page)).toEqual(served('/wat-nu/'));
  });
}

test('when the server refuses, the copy is there', async ({ page, server }) => {
  await visit(page, server.url);
  for (const status of [403, 429, 500, 502, 503, 511]) {
    server.answerWith((_, response) => response.writeHead(status).end('Niet nu.'));
    const response = await page.goto(`${server.url}/hulplijnen/`);
    expect([status, response?.status()]).toEqual([status, 200]);
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('call-now a').first()).toBeVisible();
  }
});

test('a page that is no longer there is gone, copy or not', async ({ page, server }) => {
  await visit(page, server.url);
  server.answerWith(site(new Map([...FILES].filter(([address]) => address !== '/wat-nu/'))));
  const response = await page.goto(`${server.url}/wat-nu/`);
  expect(response?.status()).toBe(404);
  await expect(notice(page)).toBeHidden();
});

test('past its shelf life a copy says so, and hides no number', async ({ page, server }) => {
  const addresses = ['/', '/hulplijnen/ivp/', '/maatregelen/'];
  server.answerWith(site(await rebuilt((text) => text, Date.now() - 1000 * DAY)));
  await visit(page, server.url);
  const online: string[][] = [];
  for (const address of addresses) {
    await page.goto(server.url + address);
    await expect(old(page)).toBeHidden();
    online.push(await page.locator('a[href^="tel:"]:visible').allInnerTexts());
  }
  await server.stop();
  for (const address of addresses) {
    await page.goto(server.url + address);
    await expect(old(page)).toBeVisible();
    const offline = await page.locator('a[href^="tel:"]:visible').allInnerTexts();
    expect(offline.length).toBeGreaterThan(1);
    expect([address, offline]).toEqual([address, online.shift()]);
  }
});
