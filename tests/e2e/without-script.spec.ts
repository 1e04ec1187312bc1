import { workday } from './calendar.ts';
import { NEXT, OFFICE, OFFICE_SHOWN, OUTSIDE, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

const served = async (numbers: import('@playwright/test').Locator) => ({
  links: await numbers.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  seen: (await numbers.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
});

const asServed = {
  links: [OUTSIDE, OFFICE],
  seen: [
    `Bel ${OUTSIDE_SHOWN} Instituut voor Psychotrauma (IVP) Buiten kantooruren, ook 's nachts Uit 2016, nog niet nagebeld`,
    `Bel ${OFFICE_SHOWN} Instituut voor Psychotrauma (IVP) Kantooruren, ongeveer 9 tot 17 uur Uit 2016, nog niet nagebeld`,
  ],
};

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('both numbers can be called, with their hours in words', async ({ page, callNow }) => {
    await page.goto('/');
    expect(await served(callNow.numbers)).toEqual(asServed);
    await expect(page.locator(`a[href="${NEXT}"]`)).toBeVisible();
    await expect(page.locator('a[href="tel:112"]')).toBeVisible();
  });

  test('who does not know which of the two to call is told where to begin', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('noscript p')).toBeInViewport({ ratio: 1 });
  });

  test('on the page of a line its own number is the only one that is filled', async ({ page }) => {
    await page.goto('/hulplijnen/113/');
    const fills = await page
      .locator('a.call:visible')
      .evaluateAll((all) => all.map((link) => getComputedStyle(link).backgroundColor));
    const own = await page
      .locator('.call-main a')
      .evaluate((link) => getComputedStyle(link).backgroundColor);
    expect(fills.filter((fill) => fill === own)).toHaveLength(1);
  });

  test('nothing is said of this moment', async ({ page }) => {
    await page.goto('/');
    const text = await page.locator('.home').innerText();
    expect(text.replace(/Nu in gevaar\?|Wat nu\?|Bedreigd\? Bel nu\./g, '')).not.toMatch(
      /\bnu\b|\bopen\b|eerst|daarna/i,
    );
  });
});

test.describe('when the script cannot work, the page is as it was served', () => {
  for (const [fault, script] of [
    ['Intl throws', 'Intl.DateTimeFormat = function () { throw new Error("no Intl"); }'],
    ['Intl is missing', 'delete window.Intl'],
    [
      'the zone is unknown',
      `{ const { DateTimeFormat } = Intl;
         Intl.DateTimeFormat = function (locale, options) {
           if (options && options.timeZone === 'Europe/Amsterdam') throw new RangeError('Invalid time zone');
           return new DateTimeFormat(locale, options); } }`,
    ],
    [
      'the zone is ignored',
      `{ const { DateTimeFormat } = Intl;
         Intl.DateTimeFormat = function (locale, options) {
           return new DateTimeFormat(locale, { ...options, timeZone: 'Pacific/Auckland' }); } }`,
    ],
    [
      'the zone is ignored, on a phone in Helsinki',
      `{ const { DateTimeFormat } = Intl;
         Intl.DateTimeFormat = function (locale, options) {
           return new DateTimeFormat(locale, { ...options, timeZone: 'Europe/Helsinki' }); } }`,
    ],
    [
      'a moment has no time of day',
      `{ const { DateTimeFormat } = Intl;
         Intl.DateTimeFormat = function (locale, { dateStyle, timeStyle, ...options }) {
           return new DateTimeFormat(locale, options); } }`,
    ],
    ['the clock gives no time', 'Date.now = () => NaN'],
    ['custom elements are missing', 'delete window.customElements'],
    [
      'changes cannot be observed',
      // The test's own tool needs it afterwards.
      `{ const { MutationObserver } = window;
         delete window.MutationObserver;
         addEventListener('load', () => Object.assign(window, { MutationObserver })); }`,
    ],
    ['the schedule is damaged', 'JSON.parse = () => ({})'],
  ] as const) {
    test(fault, async ({ page, callNow }) => {
      await page.clock.setFixedTime(workday('10:00:00'));
      await page.addInitScript(script);
      await page.goto('/');
      expect(await served(callNow.numbers)).toEqual(asServed);
      expect(await callNow.picked()).toBe(`served ${OUTSIDE}`);
    });
  }
});
