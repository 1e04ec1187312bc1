/** From the home page, from "Wat nu?" and from other sites to what is for one reader alone. */

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

for (const [state, instant] of [
  ['office', workday('10:00:00')],
  ['outside-office', workday('23:14:00')],
  ['uncertain', workday('17:30:00')],
] as const) {
  test(`${state}: family sees the number for family without scrolling`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant, '/familie/');
    await expect(callNow.block).toHaveAttribute('data-state', state);
    await expect(page.locator(`main a[href="${NEXT}"]`)).toBeInViewport({ ratio: 1 });
  });
}
