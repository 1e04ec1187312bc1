/** What holds for every page, whoever reads it: axe, thumbs, larger text, a keyboard. */

import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { workday } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

const PATHS = globSync('dist/**/*.html')
  .map((file) => file.replace(/^dist/, '').replace(/index\.html$/, ''))
  .sort();

const STATES = [
  ['office', workday('10:00:00'), OFFICE],
  ['uncertain', workday('17:30:00'), OUTSIDE],
  ['outside-office', workday('23:14:00'), OUTSIDE],
] as const;

/** Pages with a block of their own, and one of all the others. */
const BLOCKS = ['/', '/hulplijnen/ivp/', '/wat-nu/'];

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const MEDIA: [name: string, media: Media][] = [
  ['light', { colorScheme: 'light', media: 'screen', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', media: 'screen', forcedColors: 'none' }],
  ['forced colours', { colorScheme: 'dark', media: 'screen', forcedColors: 'active' }],
  ['print', { colorScheme: 'light', media: 'print', forcedColors: 'none' }],
];

/** Rules that axe leaves out by itself: those of level AAA, and the newest. */
const MORE_RULES = ['color-contrast-enhanced', 'identical-links-same-purpose', 'target-size'];

function axe(page: Page): AxeBuilder {
  return (
    new AxeBuilder({ page })
      // There are no frames to look into.
      .setLegacyMode()
      .options({ rules: Object.fromEntries(MORE_RULES.map((rule) => [rule, { enabled: true }])) })
  );
}

for (const path of PATHS) {
  test(`${path}: picks the number, and axe finds nothing in any colours`, async ({
    page,
    callNow,
  }) => {
    const faults: string[] = [];
    await callNow.openAt(STATES[0][1], path);
    const whole = axe(page);
    // With the state only the block changes.
    const block = axe(page).include('call-now');
    // On all pages but these the block is the same to the letter.
    const states = BLOCKS.includes(path) ? STATES : STATES.slice(0, 1);
    for (const [state, instant, first] of states) {
      await page.clock.setFixedTime(instant);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await callNow.picked()).toBe(`${state} ${first}`);
      for (const [name, media] of MEDIA) {
        // On paper this page is a card and nothing else: that has no heading.
        if (name === 'print' && path === '/zakkaart/') continue;
        await page.emulateMedia(media);
        const { violations } = await (state === 'office' ? whole : block).analyze();
        for (const { id, nodes } of violations) {
          faults.push(...nodes.map(({ html }) => `${state}, ${name}: ${id}: ${html}`));
        }
      }
    }
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

for (const [title, width, css] of [
  ['at 320 pixels, which is 1280 at 400 %', 320, ''],
  ['with text of 200 %', 360, 'html { font-size: 200% !important }'],
  [
    'with more space between letters, words and lines (WCAG 1.4.12)',
    320,
    `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
     p { margin-bottom: 2em !important }`,
  ],
] as const) {
  test(`nothing runs off the screen ${title}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const path of PATHS) {
      await page.goto(path);
      await restyle(page, css);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main *, header *, footer *, aside *')]
          .filter((element) => !element.closest('.paper, .spoken'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map(({ outerHTML }) => outerHTML.slice(0, 100)),
      );
      expect([path, ...wide]).toEqual([path]);
    }
  });
}

test('everything to tap is 44 pixels or more, but links in a sentence; to call with, 48', async ({
  page,
}) => {
  for (const path of PATHS) {
    await page.goto(path);
    const small = await page.evaluate(() =>
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
    expect([path, ...small]).toEqual([path]);
  }
});

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
      const focused = page.locator(':focus');
      expect(await focused.evaluate((element) => element.outerHTML.slice(0, 100))).toBe(link);
      const outline = await focused.evaluate((element) => getComputedStyle(element).outlineWidth);
      expect(outline).toBe('3px');
      tops.push(await focused.evaluate((element) => element.getBoundingClientRect().top + scrollY));
    }
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
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
