import { globSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { workday } from './calendar.ts';
import { OFFICE, expect, test } from './fixtures.ts';

/** Every page that was built; of lines and measures, which look alike, a few for axe. */
const PATHS = globSync('dist/**/*.html').map((file) =>
  file.replace(/^dist/, '').replace(/index\.html$/, ''),
);
const KINDS = PATHS.filter(
  (path) => !/(hulplijnen|maatregelen)\/./.test(path) || /(ivp|politie|doxing)/.test(path),
);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of KINDS) {
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

test('every page picks the number to call now', async ({ callNow }) => {
  for (const path of KINDS) {
    await callNow.openAt(workday('10:00:00'), path);
    expect([path, await callNow.picked()]).toEqual([path, `office ${OFFICE}`]);
  }
});

test('an address that does not exist shows the page with the numbers', async ({ page }) => {
  const response = await page.goto('/bestaat-niet/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('call-now a').first()).toBeVisible();
});
