/** From the home page, from "Wat nu?" and from other sites to what is for one reader alone. */

import type { Page } from '@playwright/test';
import { workday } from './calendar.ts';
import { NEXT, expect, test } from './fixtures.ts';

const READERS = [
  ['Voor familie', 'Familie', '/familie/', 'voor-familie'],
  ['Voor griffier en burgemeester', 'Griffier', '/griffier/', 'voor-griffier-en-burgemeester'],
] as const;

for (const [title, jump, path, anchor] of READERS) {
  for (const [from, link] of [
    ['/', `.door >> text=${title}`],
    ['/wat-nu/', `.jumps >> text="${jump}"`],
    [`/wat-nu/#${anchor}`, `#${anchor} + p >> role=link`],
  ] as const) {
    test(`${from}: one tap leads to ${path}, with its heading in sight`, async ({ page }) => {
      await page.goto(from);
      await page.locator(link).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeInViewport({
        ratio: 1,
      });
    });
  }

  test(`who comes from another site to #${anchor} finds it, and the way on`, async ({ page }) => {
    await page.goto(`/wat-nu/#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport({ ratio: 1 });
    await expect(page.locator(`#${anchor} + p a[href="${path}"]`)).toBeInViewport({ ratio: 1 });
  });
}

test('each of the other jumps leads to its heading', async ({ page }) => {
  await page.goto('/wat-nu/');
  await expect(page.locator('.jumps a')).toHaveCount(6);
  const inPage = page.locator('.jumps a[href^="#"]');
  await expect(inPage).toHaveCount(4);
  for (const jump of await inPage.all()) {
    await jump.click();
    const anchor = (await jump.getAttribute('href')) ?? '';
    await expect(page.locator(`h2${anchor}:target`)).toBeInViewport({ ratio: 1 });
  }
});

/** What the filled buttons in sight dial: the colour is that of the number for family. */
async function filledOn(page: Page): Promise<(string | null)[]> {
  const fillOf = (link: Element) => getComputedStyle(link).backgroundColor;
  const fill = await page.locator(`main a[href="${NEXT}"]`).evaluate(fillOf);
  const calls = await page.locator('a.call:visible').all();
  const fills = await Promise.all(
    calls.map(async (link) => [await link.evaluate(fillOf), await link.getAttribute('href')]),
  );
  return fills.flatMap(([own, href]) => (own === fill ? [href ?? null] : []));
}

for (const [state, instant] of [
  ['office', workday('10:00:00')],
  ['outside-office', workday('23:14:00')],
  ['uncertain', workday('17:30:00')],
] as const) {
  test(`${state}: the number for family is filled, whole and there once, without scrolling`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant, '/familie/');
    await expect(callNow.block).toHaveAttribute('data-state', state);
    await expect(page.locator(`a[href="${NEXT}"]`)).toHaveCount(1);
    await expect(page.locator(`h1 + div > a[href="${NEXT}"]`)).toBeInViewport({ ratio: 1 });
    expect(await filledOn(page)).toEqual([NEXT]);
    // At the foot of the screen would be the number on top.
    await expect(page.locator('.foot-call')).toHaveCount(0);
  });
}

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('the number for family is the only one that is filled, on the first screen', async ({
    page,
  }) => {
    await page.goto('/familie/');
    await expect(page.locator(`a[href="${NEXT}"]`)).toHaveCount(1);
    await expect(page.locator(`a[href="${NEXT}"]`)).toBeInViewport({ ratio: 1 });
    expect(await filledOn(page)).toEqual([NEXT]);
  });
});
