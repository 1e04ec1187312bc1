/** A copy that is damaged, and a network that brings something else: the numbers are there all the same. */

import type { Page } from '@playwright/test';
import { OUTSIDE, OUTSIDE_SHOWN } from './fixtures.ts';
import { serve, site, type Server } from './server.ts';
import { BUNDLE, FILES, expect, kept, test, visit } from './worker.ts';

type Answer = Parameters<Server['answerWith']>[0];

const HOME = FILES.get('/')?.toString() ?? '';
const bundle = JSON.parse(FILES.get(BUNDLE)?.toString() ?? '') as Record<string, string>;
const without = (address: string) =>
  Object.fromEntries(Object.entries(bundle).filter(([path]) => path !== address));

/** What may lie in the cache of a phone instead of the copy. */
const DAMAGED: [what: string, text: string][] = [
  ['half of it', JSON.stringify(bundle).slice(0, 90_000)],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['all but the home page', JSON.stringify(without('/'))],
  ['another number', JSON.stringify(bundle).replaceAll(OUTSIDE, 'tel:+31201234567')],
];

/** What the network does. */
const NETWORKS: [what: string, start: (server: Server) => unknown][] = [
  [
    'answers after three seconds',
    (server) => {
      server.answerWith((request, response) => {
        setTimeout(() => {
          site(FILES)(request, response);
        }, 3000);
      });
    },
  ],
  [
    'refuses',
    (server) => {
      server.answerWith((_, response) => response.writeHead(503).end('Niet nu.'));
    },
  ],
  ['is not there', (server) => server.stop()],
];

async function damage(page: Page, text: string): Promise<void> {
  await page.evaluate(
    async ({ bundle, text }) => {
      for (const name of await caches.keys()) {
        await (await caches.open(name)).put(bundle, new Response(text));
      }
    },
    { bundle: BUNDLE, text },
  );
}

/** The worker forgets what it has read, as when the phone needs its memory. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function expectNumbers(page: Page): Promise<void> {
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  await expect(page.locator(`a[href="${OUTSIDE}"]`).first()).toContainText(
    new RegExp(OUTSIDE_SHOWN.replaceAll(' ', '\\s')),
  );
  await expect(page.locator('a[href="tel:+31201234567"]')).toHaveCount(0);
}

for (const [network, start] of NETWORKS) {
  test(`whatever lies in the place of the copy, while the network ${network}`, async ({
    browser,
  }) => {
    const visitWith = async (text: string) => {
      const [page, server] = [await browser.newPage(), await serve(site(FILES))];
      await visit(page, server.url);
      await damage(page, text);
      await stopWorker(page);
      await start(server);
      await page.goto(server.url);
      await expectNumbers(page);
      await page.close();
      await server.stop();
    };
    // Together: they wait for the same three seconds.
    await Promise.all(DAMAGED.map(([what, text]) => test.step(what, () => visitWith(text))));
  });
}

test('a copy that was lost or damaged comes back with the next visit', async ({ page, server }) => {
  await visit(page, server.url);
  const whole = await kept(page);
  for (const spoil of [
    () => damage(page, 'null'),
    () =>
      page.evaluate(async () => {
        for (const name of await caches.keys()) await caches.delete(name);
      }),
  ]) {
    await spoil();
    await stopWorker(page);
    await page.goto(`${server.url}/over/`);
    await expect.poll(() => kept(page)).toEqual(whole);
  }
});

const html =
  (status: number, body: string, type = 'text/html; charset=utf-8'): Answer =>
  (_, response) =>
    response.writeHead(status, { 'Content-Type': type }).end(body);
const LOGIN = '<!doctype html><html><title>Hotel</title><h1>Log in op de wifi</h1></html>';

/** Answers that are no page of ours, though some look like one. */
const FOREIGN: [what: string, answer: Answer][] = [
  ['a bare 404', html(404, 'Not Found')],
  ['a bare 410', html(410, '')],
  ['our own page for no address', html(404, FILES.get('/404.html')?.toString() ?? '')],
  ['an empty 200', html(200, '')],
  ['nothing and no content', (_, response) => response.writeHead(204).end()],
  ['a login page', html(200, LOGIN)],
  ['our page as plain text', html(200, HOME, 'text/plain')],
  ['our page as a file to download', html(200, HOME, 'application/octet-stream')],
  ['our page without a type', (_, response) => response.writeHead(200).end(HOME)],
  ['half a page', html(200, HOME.slice(0, HOME.length / 2))],
  [
    'half a page of the right length',
    html(200, HOME.slice(0, HOME.length / 2).padEnd(HOME.length)),
  ],
  ['a part of a page', html(206, HOME)],
  [
    'a redirect to a login page',
    (_, response) => response.writeHead(302, { Location: '/login' }).end(),
  ],
  [
    'a redirect to another host',
    (_, response) => response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end(),
  ],
  ['a redirect to itself', (_, response) => response.writeHead(301, { Location: '/' }).end()],
  [
    'a page that is not changed, to who asked for none',
    (_, response) => response.writeHead(304).end(),
  ],
  ['a fault of the server', html(500, LOGIN)],
];

test('with a good copy, what is no page of ours never takes its place', async ({
  page,
  server,
}) => {
  await visit(page, server.url);
  for (const [what, answer] of FOREIGN) {
    await test.step(what, async () => {
      server.answerWith(answer);
      await page.goto(server.url);
      await expect(page.locator('[data-kept]')).toBeVisible();
      await expectNumbers(page);
    });
  }
  server.answerWith(site(FILES));
  await page.goto(server.url);
  await expect(page.locator('[data-kept]')).toBeHidden();
});

test('what is not in the copy is not offered without a network', async ({ page, server }) => {
  await visit(page, server.url);
  await page.goto(`${server.url}/zakkaart/`);
  const files = page.locator('a[href$=".pdf"]:visible');
  expect(await files.count()).toBeGreaterThan(3);
  await server.stop();
  await page.goto(`${server.url}/zakkaart/`);
  await expect(files).toHaveCount(0);
  await expect(page.getByText('Zonder verbinding')).toBeVisible();
});
