/** What holds for every page, whoever reads it: axe, thumbs, larger text, a keyboard. */

import type { Page, ViewportSize } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { workday } from './calendar.ts';
import { PHONE } from '../fixtures/phone.ts';
import { CallNow, OFFICE, OUTSIDE, expect, test } from './fixtures.ts';
import { brokenWords, faultsInSight, turnedNumbers } from './in-sight.ts';
import { PAGES } from './worker.ts';

const STATES = [
  ['office', workday('10:00:00'), OFFICE],
  ['uncertain', workday('17:30:00'), OUTSIDE],
  ['outside-office', workday('23:14:00'), OUTSIDE],
] as const;

/** Most pages have the same block, to the letter: that of this one. */
const ONE_OF_ALL = '/wat-nu/';
/** Where axe looks in each state: the others have a block of their own, or, as a line, another look. */
const IN_EACH_STATE = [ONE_OF_ALL, '/hulplijnen/113/', '/', '/hulplijnen/ivp/', '/zakkaart/'];

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const MEDIA: [name: string, media: Media][] = [
  ['light', { colorScheme: 'light', media: 'screen', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', media: 'screen', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', media: 'screen', forcedColors: 'active' }],
  ['print', { colorScheme: 'light', media: 'print', forcedColors: 'none' }],
];

/** On which screens each state is looked at. */
const WIDTHS = [320, 360, 768, 1280];

const LARGE = 'html { font-size: 200% !important }';
/** In which window, and with which style of their own, people read. */
const READERS: [title: string, viewport: ViewportSize, css: string][] = [
  ['at 320 pixels, which is 1280 at 400 %', { width: 320, height: 640 }, ''],
  ['at 360 pixels', { width: 360, height: 640 }, ''],
  ['at 768 pixels', { width: 768, height: 640 }, ''],
  ['at 1280 pixels', { width: 1280, height: 640 }, ''],
  ['with text of 200 %', { width: 360, height: 640 }, LARGE],
  ['on its side, with text of 200 %', { width: 640, height: 360 }, LARGE],
  [
    'with more space between letters, words and lines (WCAG 1.4.12)',
    { width: 320, height: 640 },
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-bottom: 2em !important }`,
  ],
];

/** One visitor of all pages: nothing is kept, and axe is read and warm after the first. */
let visitor: Page;
/** The block that most pages have, in each state. */
const shared = new Map<string, string>();
test.beforeAll(async ({ browser }) => {
  visitor = await browser.newPage();
  const callNow = new CallNow(visitor);
  for (const [state, instant] of STATES) {
    await callNow.openAt(instant, ONE_OF_ALL);
    shared.set(state, await callNow.html());
  }
});
test.afterAll(async () => {
  await visitor.close();
});

for (const path of PAGES) {
  test(`${path}: picks the number, axe finds nothing, all fits and can be tapped`, async () => {
    const page = visitor;
    const callNow = new CallNow(page);
    const faults: string[] = [];
    await page.setViewportSize(PHONE.viewport);
    await callNow.openAt(STATES[0][1], path);
    for (const [state, instant, first] of STATES) {
      await page.clock.setFixedTime(instant);
      await callNow.judgeAgain();
      expect(await callNow.picked()).toBe(`${state} ${first}`);
      await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        const seen = await page.evaluate(faultsInSight);
        faults.push(...seen.map((fault) => `${state}, ${width} pixels: ${fault}`));
      }
      await page.setViewportSize(PHONE.viewport);
      if (state !== 'office' && !IN_EACH_STATE.includes(path)) {
        // What axe says of this block, it says there.
        expect(await callNow.html()).toBe(shared.get(state));
        continue;
      }
      for (const [name, media] of MEDIA) {
        await page.emulateMedia(media);
        // With the state only the block changes.
        const found = await axeFaults(page, state === 'office' ? ':root' : 'call-now');
        faults.push(...found.map((fault) => `${state}, ${name}: ${fault}`));
      }
    }
    await page.emulateMedia({ colorScheme: null, media: null, forcedColors: null });
    faults.push(...(await hardToTap(page)).map((html) => `hard to tap: ${html}`));
    for (const [title, viewport, css] of READERS) {
      await page.setViewportSize(viewport);
      await restyle(page, css);
      faults.push(
        ...(await offTheScreen(page, viewport.width)).map(
          (html) => `off the screen ${title}: ${html}`,
        ),
        ...(await hardToRead(page)).map((html) => `hard to read ${title}: ${html}`),
        ...(await page.evaluate(brokenWords)).map((word) => `broken ${title}: ${word}`),
      );
    }
    const turned = await page.evaluate(turnedNumbers);
    faults.push(...turned.map((number) => `turned round or translated: ${number}`));
    expect(faults).toEqual([]);
  });
}

/** Styles as a reader's own; the policy of the site lets scripts of a test set these. */
async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** @param width of the screen: a phone makes its window wider when a page does not fit */
function offTheScreen(page: Page, width: number): Promise<string[]> {
  return page.evaluate((width) => {
    const { scrollWidth } = document.documentElement;
    const parts = [...document.querySelectorAll('main *, header *, footer *, aside *')]
      .filter((element) => !element.closest('.paper, .spoken'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > width + 0.5 ||
          // Words that run out of their box; what stands in a row has none, and paper is as it is.
          (element.clientWidth > 0 &&
            element.scrollWidth > element.clientWidth + 1 &&
            !element.querySelector('.paper')),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
    return scrollWidth > width ? [`the page, ${scrollWidth} pixels`, ...parts] : parts;
  }, width);
}

/** Numbers to call that are smaller than the words around them, or on more than two rows. */
function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.call-digits')]
      .filter((digits) => {
        const { fontSize, lineHeight } = getComputedStyle(digits);
        const words = getComputedStyle(digits.parentElement ?? digits).fontSize;
        const rows = digits.getBoundingClientRect().height / parseFloat(lineHeight);
        return parseFloat(fontSize) < parseFloat(words) || rows > 2.1;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

/** What is smaller than 44 pixels, but links in a sentence; to call with, than 48. */
function hardToTap(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, input, label:has(input)')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip, label input'))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const least = element.matches('[href^="tel:"]') ? 48 : 44;
        return width < least || height < least;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

test('with a keyboard alone, everything is reached in the order in which it is read', async ({
  page,
  callNow,
}) => {
  for (const [, instant] of STATES) {
    await callNow.openAt(instant);
    const links = await page
      .locator('a:visible, button:visible')
      .evaluateAll((all) => all.map((element) => element.outerHTML.slice(0, 100)));
    const tops: number[] = [];
    for (const link of links) {
      await page.keyboard.press('Tab');
      const focused = await page.locator(':focus').evaluate((element) => ({
        html: element.outerHTML.slice(0, 100),
        outline: getComputedStyle(element).outlineWidth,
        top: element.getBoundingClientRect().top + scrollY,
      }));
      expect(focused).toMatchObject({ html: link, outline: '3px' });
      tops.push(focused.top);
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  }
});

test('the first stop of a keyboard leads past the top', async ({ page }) => {
  await page.goto('/wat-nu/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('an address that does not exist shows the page with the numbers', async ({ page }) => {
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('call-now a').first()).toBeVisible();
});
