import { findWholeBrowser } from '../../src/build/find-browser.ts';
import { workday } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

const executablePath = findWholeBrowser();

// Playwright switches the cache off, and the shell has none; a phone has it on.
test.use({
  ...(executablePath === undefined && { channel: 'chromium' }),
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      ...(executablePath && { executablePath }),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  },
});

test('a page that comes back from the back/forward cache is judged again', async ({
  page,
  callNow,
}) => {
  // The clock is read from storage: Playwright's own clock does not reach a frozen page.
  await page.addInitScript(() => {
    Date.now = () => Number(localStorage.getItem('now'));
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset.cached = 'yes';
    });
  });
  const set = (instant: Date) =>
    page.evaluate((now) => {
      localStorage.setItem('now', now);
    }, String(instant.getTime()));
  await page.goto('/favicon.svg');
  await set(workday('10:00:00'));
  await page.goto('/');
  expect(await callNow.picked()).toBe(`office ${OFFICE}`);
  await page.goto('/maatregelen/');
  await set(workday('22:00:00'));
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-cached', 'yes');
  expect(await callNow.picked()).toBe(`outside-office ${OUTSIDE}`);
});
