/**
 * Older browsers: what one of them does not know is taken out of the page, as such a browser leaves
 * it out. Every number is still there to call. The README lists what is needed for what.
 */

import type { Page } from '@playwright/test';
import { workday } from './calendar.ts';
import { NEXT, OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

// The policy of the site would block a changed style or script.
test.use({ bypassCSP: true });

/** Opens a page in which every piece of this kind has become something that no browser knows. */
async function openWithout(page: Page, path: string, known: RegExp, instead: string) {
  await page.clock.setFixedTime(workday('10:00:00'));
  await page.route(`**${path}`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    expect(body).toMatch(known);
    await route.fulfill({ response, body: body.replace(known, instead) });
  });
  await page.goto(path);
}

/** Whom to call now, as on the screen from top to bottom; every number has a place of its own. */
async function shown(page: Page): Promise<string[]> {
  const boxes = await page.locator('main a[href^="tel:"]:visible').evaluateAll((links) =>
    links.map((link) => {
      const { top, bottom, right } = link.getBoundingClientRect();
      return { href: link.getAttribute('href'), top, bottom, isOff: right > innerWidth };
    }),
  );
  for (const [place, { top, isOff }] of boxes.entries()) {
    expect(isOff).toBe(false);
    expect(top).toBeGreaterThanOrEqual(boxes[place - 1]?.bottom ?? 0);
  }
  const known = ['tel:112', OFFICE, OUTSIDE, NEXT];
  return boxes.flatMap(({ href }) => (href && known.includes(href) ? href : []));
}

for (const [what, known] of [
  ['custom properties', /var\(/g],
  ['grid', /display:grid/g],
  ['flexible boxes', /display:flex/g],
  ['room between flexible boxes', /\bgap:/g],
  ['min()', /\bmin\(/g],
  ['logical padding', /padding-(inline|block)/g],
  ['media queries', /@media/g],
  ['any style', /<style>.*?<\/style>/gs],
] as const) {
  test(`without ${what} the number is picked, and each can be called`, async ({
    page,
    callNow,
  }) => {
    await openWithout(page, '/', known, 'unknown');
    expect(await callNow.picked()).toBe(`office ${OFFICE}`);
    // The number for other times waits, unless the style that says so is not known.
    const waits = !['media queries', 'any style'].includes(what);
    expect(await shown(page)).toEqual(['tel:112', OFFICE, ...(waits ? [] : [OUTSIDE]), NEXT]);
  });
}

test('a browser that cannot read the scripts shows the page as it was served', async ({
  page,
  callNow,
}) => {
  await openWithout(page, '/', /<script>/g, '<script>?');
  expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
  expect(await shown(page)).toEqual(['tel:112', OUTSIDE, OFFICE, NEXT]);
  expect(await callNow.block.innerText()).not.toMatch(/\bnu\b/i);
});

test('without workers all but the copy is there', async ({ page, callNow }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript('delete Navigator.prototype.serviceWorker');
  await callNow.openAt(workday('10:00:00'));
  expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  expect(errors).toEqual([]);
});

test('without :has() there is one card to print, with its fields, and every file', async ({
  page,
}) => {
  await openWithout(page, '/zakkaart/', /:has\(/g, ':unknown(');
  await expect(page.locator('.paper:visible')).toHaveAttribute('data-paper', 'card');
  await page.getByLabel('Telefoonnummer').first().fill('0612345678');
  await expect(page.locator('.paper:visible')).toContainText('0612345678');
  await expect(page.locator('a[href$=".pdf"]').first()).toBeVisible();
});
