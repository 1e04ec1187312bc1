import { expect, test } from './fixtures.ts';

test.describe('looking up the number on an old card', () => {
  for (const typed of [
    '0883305500',
    '088-330 55 00',
    '+31 (0)88 330 5500',
    '0031883305500',
    '088',
  ]) {
    test(`typed as ${typed}`, async ({ page }) => {
      await page.goto('/oude-nummers/');
      await page.getByLabel('Typ het nummer van je kaart').fill(typed);
      await expect(page.locator('li[data-digits="0883305500"]')).toBeVisible();
      await expect(page.locator('li[data-digits="0418683444"]')).toBeHidden();
    });
  }

  test('a number that is not there says so, once', async ({ page }) => {
    await page.goto('/oude-nummers/');
    await page.getByLabel('Typ het nummer van je kaart').fill('030 - 123 45 67');
    await expect(page.locator('number-finder').getByRole('status')).toContainText('Dit nummer kennen wij niet.');
    await page.getByLabel('Typ het nummer van je kaart').fill('');
    await expect(page.getByText('Dit nummer kennen wij niet.')).toBeHidden();
    await expect(page.locator('li[data-digits="0418683444"]')).toBeVisible();
  });
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box, and the whole list', async ({ page }) => {
    await page.goto('/oude-nummers/');
    await expect(page.getByRole('textbox')).toBeHidden();
    await expect(page.locator('li[data-digits="0418683444"]')).toBeVisible();
    await expect(page.locator('li[data-digits="0703738314"]')).toBeVisible();
  });
});
