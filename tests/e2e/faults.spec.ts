/**
 * Faults of the phone, the network and the clock. In all of them 112 and both IVP numbers can be
 * called, each with its hours, and nothing says "now" that is not so. The faults that leave the page
 * as it was served are in `without-script.spec.ts`.
 */

import type { Page } from '@playwright/test';
import { readBuilt } from '../fixtures/dist.ts';
import { workday } from './calendar.ts';
import { NEXT, OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

const DAY = 86_400_000;
const HTML = readBuilt('index.html');
const AS_HTML = { 'Content-Type': 'text/html; charset=utf-8' };

/** The numbers of the block with their hours, whatever their order; once one is sure, the other waits. */
async function expectWhole(page: Page): Promise<void> {
  await expect(page.locator('a[href="tel:112"]').first()).toBeVisible();
  const state = await page.locator('call-now').getAttribute('data-state');
  for (const [href, hours, waits] of [
    [OUTSIDE, 'Buiten kantooruren', state === 'office'],
    [OFFICE, 'Kantooruren, ongeveer', state === 'outside-office'],
    [NEXT, 'dag en nacht', false],
  ] as const) {
    const link = page.locator(`call-now a[href="${href}"]`);
    await expect(link).toBeVisible({ visible: !waits });
    await expect(link).toContainText(hours);
  }
}

test('the script is blocked', async ({ page, callNow }) => {
  await page.clock.setFixedTime(workday('10:00:00'));
  await page.route('**/', (route) =>
    route.fulfill({
      body: HTML,
      headers: { ...AS_HTML, 'Content-Security-Policy': "script-src 'none'" },
    }),
  );
  await page.goto('/');
  expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
  await expectWhole(page);
  expect(await callNow.block.innerText()).not.toMatch(/\bnu\b/i);
});

test.describe('the clock', () => {
  for (const [title, instant, words] of [
    ['stands at 1970', new Date(0), 'We weten niet zeker of het vandaag een werkdag is.'],
    [
      'is a day slow',
      new Date(Date.now() - DAY),
      'We weten niet zeker of het vandaag een werkdag is.',
    ],
    [
      'is seven years fast',
      new Date(Date.now() + 7 * 366 * DAY),
      'We weten niet zeker of het vandaag een werkdag is.',
    ],
  ] as const) {
    test(title, async ({ page, callNow }) => {
      await callNow.openAt(instant);
      expect(await callNow.picked()).toBe(`uncertain ${OUTSIDE}`);
      await expect(callNow.block).toContainText(words);
      await expectWhole(page);
      expect(await callNow.block.innerText()).not.toMatch(/bel nu/i);
    });
  }

  test('jumps while the page is open, forth and back', async ({ page, callNow }) => {
    await page.clock.install({ time: workday('10:00:00') });
    await page.goto('/');
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
    for (const [instant, picked] of [
      [workday('23:00:00'), `outside-office ${OUTSIDE}`],
      [new Date(0), `uncertain ${OUTSIDE}`],
      [workday('10:00:00', 1), `office ${OFFICE}`],
    ] as const) {
      await page.clock.setSystemTime(instant);
      await page.clock.runFor(61_000);
      expect(await callNow.picked()).toBe(picked);
    }
    await expectWhole(page);
  });
});

test('storage is denied', async ({ page, callNow }) => {
  await page.addInitScript(() => {
    const denied = {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, store, denied);
    }
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await callNow.openAt(workday('10:00:00'));
  await page.waitForLoadState('load');
  expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  await expectWhole(page);
  expect(errors).toEqual([]);
});

for (const [time, right] of [
  ['10:00:00', `office ${OFFICE}`],
  ['22:00:00', `outside-office ${OUTSIDE}`],
] as const) {
  test(`the page is cut off at every 500 bytes, at ${time}`, async ({ page, callNow }) => {
    await page.clock.setFixedTime(workday(time));
    const bytes = Buffer.from(HTML);
    let part = '';
    await page.route('**/', (route) => route.fulfill({ body: part, headers: AS_HTML }));
    for (let cut = 500; cut < bytes.length; cut += 500) {
      part = bytes.subarray(0, cut).toString();
      await page.goto('/', { waitUntil: 'domcontentloaded' });
      const calls = await page
        .locator('a[href^="tel:"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      // Whatever had arrived can be called.
      for (const href of ['tel:112', OUTSIDE, OFFICE, NEXT]) {
        const link = part.split(`href="${href}" data-hours="`)[1];
        if (link?.includes('>')) expect([cut, ...calls]).toContain(href);
      }
      if ((await callNow.block.count()) === 0) continue;
      const picked = await callNow.picked();
      if (picked.startsWith('served')) {
        expect([cut, /\bnu\b/i.test(await callNow.block.innerText())]).toEqual([cut, false]);
      } else {
        expect([cut, picked]).toEqual([cut, right]);
      }
    }
  });
}
