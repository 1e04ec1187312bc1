import { expect, test } from './fixtures.ts';

/** Which is for bestuurders, and not for raadsleden; of the team nothing is written. */
const HOME = '/maatregelen/beveiliging-bestuurders/';
const TEAM = '/maatregelen/weerbaar-bestuur/';
const UNSURE = 'Of dit ook voor jou is, weten we niet.';

test('who chooses an office sees what is for that office, and of what that is not known', async ({
  page,
}) => {
  await page.goto('/maatregelen/');
  const row = (path: string) =>
    page.locator('.measures ol > li').filter({ has: page.locator(`h3 > [href="${path}"]`) });
  const unsure = (path: string) => row(path).getByText(UNSURE);
  await expect(row(HOME)).toBeVisible();
  await expect(unsure(TEAM)).toBeHidden();
  await page.getByRole('radio', { name: 'Raadslid' }).check();
  await expect(row(HOME)).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Raadslid:' })).toBeVisible();
  await expect(unsure(TEAM)).toBeVisible();
  await page.getByRole('radio', { name: 'Wethouder' }).check();
  await expect(row(HOME)).toBeVisible();
  await expect(unsure(HOME)).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Raadslid:' })).toBeHidden();
  await page.getByRole('radio', { name: 'Alles' }).check();
  await expect(unsure(TEAM)).toBeHidden();
});
