import { expect, test } from './fixtures.ts';

// The worker asks for pages itself, out of reach of the route below.
test.use({ serviceWorkers: 'block' });

/** No number has been phoned yet, so the page gets one that was, with an end to its shelf life. */
test('the age of a verification is judged when the page is read, and while it is open', async ({
  page,
}) => {
  const end = Date.parse('2027-03-01T00:00:00Z');
  await page.route('**/over/', async (route) => {
    const response = await route.fetch();
    const words = `<span data-from="${end}" hidden>Te lang geleden.</span>`;
    await route.fulfill({
      response,
      body: (await response.text()).replace('</h1>', `</h1>${words}`),
    });
  });
  await page.clock.setFixedTime(end - 1000);
  await page.goto('/over/');
  await expect(page.getByText('Te lang geleden.')).toBeHidden();
  await page.clock.setFixedTime(end);
  await page.goto('/over/');
  await expect(page.getByText('Te lang geleden.')).toBeVisible();

  await page.clock.install({ time: end - 1000 });
  await page.goto('/over/');
  await expect(page.getByText('Te lang geleden.')).toBeHidden();
  await page.clock.runFor(2000);
  await expect(page.getByText('Te lang geleden.')).toBeVisible();
});
