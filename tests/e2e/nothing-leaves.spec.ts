/**
 * On every page, whatever is tapped: nothing is asked of another host, nothing is stored but the
 * worker's copy, and the policy of the site blocks nothing that the site itself does.
 */

import type { BrowserContext, Page } from '@playwright/test';
import { workday } from './calendar.ts';
import { site } from './server.ts';
import { FILES, PAGES, expect, test, visit } from './worker.ts';

const KINDS = PAGES.filter(
  (path) => !/(hulplijnen|maatregelen)\/./.test(path) || /(ivp|politie|doxing)/.test(path),
);

// Whatever still tries to leave finds nobody.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
  },
});

/** Whatever should not be: requests to others, complaints of the browser, blocked parts of a page. */
async function faultsIn(page: Page, context: BrowserContext): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.error(`blocked: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    // The page for unknown addresses is answered as such.
    if (!message.text().includes('404 (Not Found)')) faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  // The requests of the worker too.
  context.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') faults.push(request.url());
    const { referer } = request.headers();
    if (referer) faults.push(`${request.url()} is told of ${referer}`);
  });
  return faults;
}

/** The names of all that is stored, but for the copy of the site. */
async function stored(page: Page, context: BrowserContext): Promise<string[]> {
  const inPage = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()).filter((name) => !name.startsWith('nazorgnummer-')),
    document.cookie,
  ]);
  const cookies = await context.cookies();
  return [...inPage, ...cookies.map(({ name }) => name)].filter(Boolean);
}

test('every page, at first and when the worker answers', async ({ page, context }) => {
  const faults = await faultsIn(page, context);
  for (const path of PAGES) {
    await page.goto(path);
    expect([path, await stored(page, context)]).toEqual([path, []]);
  }
  await visit(page, '/');
  const answers = [];
  for (const path of PAGES) answers.push((await page.goto(path))?.fromServiceWorker());
  expect([...new Set(answers)]).toEqual([true]);
  expect(faults).toEqual([]);
});

test('every page in each state, on the screen and on paper', async ({ page, context, callNow }) => {
  const faults = await faultsIn(page, context);
  for (const path of KINDS) {
    await page.goto(path);
    for (const [state, instant] of [
      ['office', workday('10:00:00')],
      ['outside-office', workday('23:14:00')],
      ['uncertain', workday('17:30:00')],
    ] as const) {
      await page.clock.setFixedTime(instant);
      await callNow.judgeAgain();
      await expect(callNow.block).toHaveAttribute('data-state', state);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: null });
    }
  }
  expect(faults).toEqual([]);
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('every page', async ({ page, context }) => {
    const faults = await faultsIn(page, context);
    for (const path of KINDS) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: null });
    }
    expect(faults).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

test.describe('at a computer, where there is most to tap', () => {
  test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

  for (const path of KINDS) {
    test(`every tap on ${path}`, async ({ page, context }) => {
      const faults = await faultsIn(page, context);
      // A call, and a page elsewhere, would end the test here.
      await page.addInitScript(() => {
        window.print = () => undefined;
        addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a');
          if (link && (link.protocol === 'tel:' || link.origin !== location.origin)) {
            event.preventDefault();
          }
        });
      });
      await page.goto(path);
      for (const field of await page
        .locator('input:not([type=radio], [type=file]):visible')
        .all()) {
        const isMoment = (await field.getAttribute('type')) === 'datetime-local';
        await field.fill(isMoment ? '2031-02-04T10:00' : '088 - 330 55 00');
        await field.press('Enter');
      }
      for (const choice of await page.locator('input[type=radio]:visible').all()) {
        // One choice may take another away.
        if (await choice.isVisible()) await choice.check();
      }
      const taps = page.locator('button, summary, a[href^="tel:"], a[href^="#"], a[data-share]');
      for (const tap of await taps.locator('visible=true').all()) {
        await tap.press('Enter');
        expect(new URL(page.url()).pathname).toBe(path);
      }
      expect(new URL(page.url()).search).toBe('');
      expect(await stored(page, context)).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
});

test('a site that is linked to is not told where its reader came from, whoever hosts the page', async ({
  page,
  context,
  server,
}) => {
  server.answerWith(site(FILES, { 'Referrer-Policy': '' }));
  await page.addInitScript('delete Navigator.prototype.share');
  await page.goto(`${server.url}/hulplijnen/ivp/`);
  // The site at its own address: to this server, another site.
  const link = page.locator('a[data-share]');
  const told: Record<string, string>[] = [];
  await context.route((await link.getAttribute('href')) ?? '', async (route) => {
    told.push(await route.request().allHeaders());
    await route.fulfill({ body: 'elders' });
  });
  await link.press('Enter');
  await expect(page.getByText('elders')).toBeVisible();
  expect(told.map(Object.keys).flat()).toContain('user-agent');
  expect(told.map(Object.keys).flat()).not.toContain('referer');
});
