/** What is planned ahead: a phone with an old copy of the page is right on the day, and so is paper. */

import type { Page } from '@playwright/test';
import { OFFICE, expect, test } from './fixtures.ts';

// The worker asks for pages itself, out of reach of the route below.
test.use({ serviceWorkers: 'block' });

const NEXT_OFFICE = 'tel:+31205529111';
/** Midnight in the Netherlands: before it the one number holds, from it on the other. */
const CHANGE = Date.parse('2027-07-05T22:00:00Z');
const MORNING = 10 * 3_600_000;
const DAY = 86_400_000;

/** Serves the start page with another office number from a day, and with a notice until then. */
async function plan(page: Page): Promise<void> {
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const limited = (part: string, limits: string) =>
      part.replaceAll(/<(div|a) /g, `<$1 ${limits} `);
    const [office = ''] =
      /<div data-number[^>]*><a class="call" href="tel:\+31208407620"[^]*?<\/div>/.exec(html) ?? [];
    const old = limited(office, `data-from="0" data-until="${CHANGE}"`);
    const next = limited(office, `data-from="${CHANGE}"`).replace(OFFICE, NEXT_OFFICE);
    const notice = `<aside data-from="${CHANGE - DAY}" data-until="${CHANGE}">Dringend.</aside>`;
    await route.fulfill({
      response,
      body: html
        .replace(office, old + next)
        .replace('data-numbers="2"', 'data-numbers="3"')
        .replace('<main', `${notice}<main`),
    });
  });
}

test('the number of the day is the one to dial, on both sides of midnight', async ({
  page,
  callNow,
}) => {
  await plan(page);
  await callNow.openAt(new Date(CHANGE - DAY + MORNING));
  expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  await expect(page.locator(`[href="${NEXT_OFFICE}"]`)).toBeHidden();

  await callNow.openAt(new Date(CHANGE + MORNING));
  expect(await callNow.picked()).toBe(`office ${NEXT_OFFICE}`);
  await expect(page.locator(`call-now [href="${OFFICE}"]`)).toBeHidden();
});

test('while the page is open, what has ended goes and what begins comes', async ({
  page,
  callNow,
}) => {
  await plan(page);
  // In doubt, in the last and the first minute of a contested day: the steps are those that are shown.
  await page.clock.install({ time: CHANGE - 1000 });
  await page.goto('/');
  await expect(page.getByText('Dringend.')).toBeVisible();
  await expect(page.locator(`[href="${NEXT_OFFICE}"]`)).toBeHidden();
  await page.clock.runFor(2000);
  await expect(page.getByText('Dringend.')).toBeHidden();
  await expect(page.locator(`call-now [href="${OFFICE}"]`)).toBeHidden();
  expect(await callNow.picked()).toMatch(/^outside-office /);
});

test('in doubt the steps count what is shown', async ({ page, callNow }) => {
  await plan(page);
  for (const instant of [CHANGE - DAY, CHANGE]) {
    // At half past eight the office may be there.
    await callNow.openAt(new Date(instant + 8.5 * 3_600_000));
    const steps = page.locator('call-now [data-step]:visible');
    await expect(steps).toHaveText(['1', '2', '3']);
  }
});

test('before its time a notice is not shown', async ({ page, callNow }) => {
  await plan(page);
  await callNow.openAt(new Date(CHANGE - 2 * DAY));
  await expect(page.getByText('Dringend.')).toBeHidden();
});

test('a phone whose clock is years behind gets what held when the page was made', async ({
  page,
  callNow,
}) => {
  await plan(page);
  await callNow.openAt(new Date('2020-01-06T09:00:00Z'));
  await expect(page.locator(`call-now [href="${OFFICE}"]`)).toBeVisible();
  await expect(page.locator(`[href="${NEXT_OFFICE}"]`)).toBeHidden();
});
