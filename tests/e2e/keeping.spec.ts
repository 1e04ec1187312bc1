/** What is kept is the site as it was built, the whole of it, and the last one. */

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asShown } from '../fixtures/numbers.ts';
import { random } from '../fixtures/random.ts';
import { workday } from './calendar.ts';
import { OUTSIDE, OUTSIDE_SHOWN } from './fixtures.ts';
import { BUNDLE, FILES, expect, kept, test, visit, workers } from './worker.ts';
import { rebuilt, serve, site, type Files } from './server.ts';

/** Runs of twenty; KEEPING_SEED and KEEPING_TIMES set others. */
const SEED = Number(process.env.KEEPING_SEED ?? 20_261_123);
const TIMES = Number(process.env.KEEPING_TIMES ?? 20);
const bundle = FILES.get(BUNDLE) ?? Buffer.of();
const CHANGED = 'tel:+31201234567';

/** A site on which the number for outside office hours has become another. */
const changed = () =>
  rebuilt(
    (text) =>
      text
        .replaceAll(OUTSIDE, CHANGED)
        .replaceAll(asShown(OUTSIDE_SHOWN), asShown('020 - 123 45 67')),
    Date.now(),
  );

/** Sends a part of what is kept: the line is cut, or the file ends there as if it were whole. */
function cutting(files: Files, length: number, isBroken: boolean): Parameters<typeof serve>[0] {
  return (request, response) => {
    if (request.url !== BUNDLE) {
      site(files)(request, response);
      return;
    }
    const whole = files.get(BUNDLE) ?? Buffer.of();
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': isBroken ? whole.length : length,
    });
    response.write(whole.subarray(0, length), () => {
      if (isBroken) response.destroy();
      else response.end();
    });
  };
}

for (const address of ['/', '/wat-nu/', '/oude-nummers/']) {
  test(`one visit to ${address} keeps the site as it was built, in one file`, async ({
    page,
    server,
  }) => {
    await visit(page, server.url + address);
    const all = await kept(page);
    expect(Object.keys(all)).toEqual([
      expect.stringMatching(/^nazorgnummer-[\w+/]{43}= \/offline\.json$/),
    ]);
    expect(Object.values(all)).toEqual([bundle.toString()]);
  });
}

test(`a line that is cut leaves nothing, and the next visit keeps the whole (seed ${SEED})`, async ({
  page,
  server,
}) => {
  test.setTimeout(60_000 + TIMES * 3000);
  const next = random(SEED);
  for (let times = 0; times < TIMES; times++) {
    const length = Math.floor(next() * bundle.length);
    server.answerWith(cutting(FILES, length, times % 2 === 0));
    const before = server.asked.length;
    await page.goto(server.url);
    await expect.poll(() => server.asked.slice(before)).toContain(BUNDLE);
    await expect.poll(() => workers(page)).toBe(0);
    expect([length, await kept(page)]).toEqual([length, {}]);
  }
  server.answerWith(site(FILES));
  await visit(page, server.url);
  expect(Object.values(await kept(page))).toEqual([bundle.toString()]);
});

/** Looks for a new worker, as a browser does by itself a few seconds after a visit. */
const update = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update().catch(Boolean));

test('a new copy that is cut leaves the last one, which still works', async ({ page, server }) => {
  await visit(page, server.url);
  const before = await kept(page);
  const next = await changed();
  for (const length of [1000, bundle.length - 1]) {
    const asked = server.asked.length;
    server.answerWith(cutting(next, length, length === 1000));
    await update(page);
    await expect.poll(() => server.asked.slice(asked)).toContain(BUNDLE);
    expect(await workers(page)).toBe(1);
    expect(await kept(page)).toEqual(before);
  }
  await server.stop();
  await page.reload();
  await expect(page.locator('call-now a').first()).toBeVisible();
});

const LOGIN = '<!doctype html><title>Hotel</title><h1>Log in op de wifi</h1>';

for (const [kind, portal] of [
  [
    'leads to another host',
    ({ port }: URL): Parameters<typeof serve>[0] =>
      (_, response) =>
        response.writeHead(302, { Location: `http://localhost:${port}/login` }).end(LOGIN),
  ],
  [
    'answers with its own page',
    (): Parameters<typeof serve>[0] => (_, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(LOGIN),
  ],
  [
    'answers with its own page, called a script or data',
    (): Parameters<typeof serve>[0] => (request, response) => {
      const type = request.url?.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, { 'Content-Type': type }).end(LOGIN);
    },
  ],
  [
    'answers with data of its own',
    (): Parameters<typeof serve>[0] => (request, response) => {
      if (request.url === BUNDLE) {
        const data = JSON.stringify({ '/': LOGIN });
        response.writeHead(200, { 'Content-Type': 'application/json' }).end(data);
      } else site(FILES)(request, response);
    },
  ],
  [
    'answers 511',
    (): Parameters<typeof serve>[0] => (_, response) =>
      response.writeHead(511, { 'Content-Type': 'text/html' }).end(LOGIN),
  ],
] as const) {
  test(`a network that ${kind} is never kept`, async ({ page, server }) => {
    // It also plays the other host, that the portal leads to.
    const other = await serve((_, response) => response.writeHead(200).end(LOGIN));
    const answer = portal(new URL(other.url));
    server.answerWith((request, response) => {
      if (request.url === '/') site(FILES)(request, response);
      else answer(request, response);
    });
    await page.goto(server.url);
    await expect.poll(() => server.asked.join(' ')).toMatch(/sw\.js/);
    await expect.poll(() => workers(page)).toBe(0);
    expect(await kept(page)).toEqual({});

    server.answerWith(site(FILES));
    await visit(page, server.url);
    const before = await kept(page);
    server.answerWith(answer);
    for (const address of ['/', '/hulplijnen/', '/contact/ivp.vcf']) {
      await page.goto(server.url + address).catch(() => null);
    }
    await server.stop();
    await page.goto(server.url);
    expect(await kept(page)).toEqual(before);
    await expect(page.locator('call-now a').first()).toBeVisible();
    await other.stop();
  });
}

test('a new number is there on the next visit, and offline after that', async ({
  page,
  server,
  context,
}) => {
  // A host that lets pages be kept: the worker asks anew.
  server.answerWith(site(FILES, { 'Cache-Control': 'max-age=600' }));
  await visit(page, server.url);
  await page.goto(`${server.url}/hulplijnen/`);
  await page.goto(server.url);
  const [before] = Object.keys(await kept(page));
  const next = await changed();
  server.answerWith(site(next, { 'Cache-Control': 'max-age=600' }));

  const tab = await context.newPage();
  // By day this page does not show the number for the night.
  await tab.clock.setFixedTime(workday('23:14:00'));
  await tab.goto(`${server.url}/hulplijnen/`);
  await expect(tab.locator(`call-now a[href="${CHANGED}"]`)).toBeVisible();
  await expect(tab.locator(`a[href="${OUTSIDE}"]`)).toHaveCount(0);
  // The page that was open all the while is as it was, and works.
  await expect(page.locator(`call-now a[href="${OUTSIDE}"]`)).toBeVisible();
  await expect.poll(async () => Object.keys(await kept(page))).toHaveLength(1);
  await expect.poll(async () => Object.keys(await kept(page))).not.toContain(before);
  expect(Object.values(await kept(page))).toEqual([next.get(BUNDLE)?.toString()]);

  await server.stop();
  for (const one of [page, tab]) {
    await one.reload();
    await expect(one.locator('[data-kept]')).toBeVisible();
    await expect(one.locator(`call-now a[href="${CHANGED}"]`)).toBeVisible();
    await expect(one.locator(`a[href="${OUTSIDE}"]`)).toHaveCount(0);
  }
});

test('when an earlier version is put back, phones that hold either one get it', async ({
  page,
  server,
  browser,
}) => {
  // One phone kept the first version; one came when there was a new one, which proves wrong.
  await visit(page, server.url);
  const next = await changed();
  server.answerWith(site(next));
  const other = await browser.newContext({ serviceWorkers: 'allow' });
  const later = await other.newPage();
  await visit(later, server.url);
  await page.goto(server.url);
  await update(page);
  const wrong = next.get(BUNDLE)?.toString();
  for (const one of [page, later]) {
    await expect.poll(async () => Object.values(await kept(one))).toEqual([wrong]);
  }

  server.answerWith(site(FILES));
  for (const one of [page, later]) {
    await one.goto(`${server.url}/hulplijnen/`);
    await expect(one.locator(`call-now a[href="${OUTSIDE}"]`)).toHaveCount(1);
    await expect(one.locator(`a[href="${CHANGED}"]`)).toHaveCount(0);
    await update(one);
    await expect.poll(async () => Object.values(await kept(one))).toEqual([bundle.toString()]);
  }
  await server.stop();
  for (const one of [page, later]) {
    await one.goto(server.url);
    await expect(one.locator('[data-kept]')).toBeVisible();
    await expect(one.locator(`call-now a[href="${OUTSIDE}"]`)).toHaveCount(1);
    await expect(one.locator(`a[href="${CHANGED}"]`)).toHaveCount(0);
  }
  await other.close();
});

test('a phone follows the site to another name, when the old one sends the worker that ends', async ({
  page,
  server,
}) => {
  const house = await serve(site(FILES));
  await visit(page, server.url);
  const end = readFileSync('hosting/kill-switch/sw.js');
  server.answerWith((request, response) => {
    if (request.url === '/sw.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(end);
    } else response.writeHead(301, { Location: house.url + (request.url ?? '') }).end();
  });
  // The first visit still shows the copy, and brings the worker that removes it.
  await page.goto(`${server.url}/over/`);
  await expect.poll(() => kept(page)).toEqual({});
  await page.goto(`${server.url}/over/`);
  expect(page.url()).toBe(`${house.url}/over/`);
  await house.stop();
});
