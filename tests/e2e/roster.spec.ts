/** The roster: any moment that is typed gets the answer that the home page gives at that moment. */

import type { Page } from '@playwright/test';
import { fiveRows, rows, workday } from './calendar.ts';
import { OFFICE_SHOWN, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';
import { brokenWords } from './in-sight.ts';

/** A moment as the field takes it, on the Dutch clock. */
function dutchClock(instant: Date): string {
  return instant
    .toLocaleString('sv', { timeZone: 'Europe/Amsterdam' })
    .slice(0, 16)
    .replace(' ', 'T');
}

/** What the page answers to a moment on the Dutch clock, as "2027-02-02T10:00". */
async function ask(page: Page, moment: string): Promise<string> {
  await page.getByLabel('Een ander moment').fill(moment);
  return (await page.locator('roster-moment').innerText()).replace(/\s+/g, ' ');
}

const NUMBER = { office: OFFICE_SHOWN, 'outside-office': OUTSIDE_SHOWN, uncertain: OUTSIDE_SHOWN };

for (const [timezoneId, moments] of [
  ['Europe/Amsterdam', rows()],
  ['Pacific/Auckland', fiveRows()],
] as const) {
  test.describe(`on a computer set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`each of ${moments.length} edge cases has its own number first`, async ({ page }) => {
      await page.goto('/rooster/');
      for (const [title, instant, state] of moments) {
        const said = await ask(page, dutchClock(instant));
        expect([title, said.startsWith(NUMBER[state])]).toEqual([title, true]);
        expect([title, await page.locator('roster-moment').getAttribute('data-state')]).toEqual([
          title,
          state,
        ]);
      }
    });
  });
}

test('an hour that is skipped, one that comes twice, and no moment at all', async ({ page }) => {
  await page.goto('/rooster/');
  expect(await ask(page, '2031-03-30T02:30')).toBe(
    'Dit tijdstip bestaat niet: de klok gaat dan vooruit.',
  );
  expect(await ask(page, '2031-10-26T02:30')).toContain('Dit uur komt twee keer voor');
  expect(await ask(page, '2031-10-26T03:30')).not.toContain('twee keer');
  expect(await ask(page, '')).toBe('');
});

test('what comes after the number is a number: until when, and which then', async ({ page }) => {
  await page.goto('/rooster/');
  const said = (time: string) => ask(page, dutchClock(workday(time)));
  expect(await said('10:00:00')).toContain(`Tot 17.00 uur, daarna ${OUTSIDE_SHOWN}.`);
  expect(await said('23:14:00')).toMatch(new RegExp(`Tot \\w+ 9.00 uur, daarna ${OFFICE_SHOWN}.`));
});

for (const [moment, said] of [
  ['0002-12-01T10:00', ''],
  ['0020-12-01T10:00', ''],
  ['0202-12-01T10:00', ''],
  ['1900-12-01T10:00', 'Dit moment ligt voor de dag van deze pagina'],
  ['9999-12-31T23:59', 'Zo ver vooruit kent deze pagina de feestdagen niet'],
  ['12026-12-01T10:00', 'Zo ver vooruit kent deze pagina de feestdagen niet'],
] as const) {
  test(`${moment} gets ${said ? 'its own reason' : 'no answer: its year is half typed'}`, async ({
    page,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('/rooster/');
    expect(await ask(page, moment)).toBe(said && `${OUTSIDE_SHOWN} ${said}`);
    expect(errors).toEqual([]);
  });
}

test('the field offers the days that the page knows', async ({ page }) => {
  await page.goto('/rooster/');
  const input = page.getByLabel('Een ander moment');
  const days = [await input.getAttribute('min'), await input.getAttribute('max')];
  const year = new Date().getFullYear();
  expect(days).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\dT00:00$/),
    `${year + 5}-12-31T23:59`,
  ]);
});

test('the address of the page cannot carry a moment', async ({ page, callNow }) => {
  await page.goto('/rooster/');
  const served = await callNow.picked();
  await ask(page, '2031-02-04T10:00');
  expect(new URL(page.url()).search).toBe('');
  for (const address of ['?moment=2031-02-04T10:00', '#2031-02-04T10:00']) {
    await page.goto(`/rooster/${address}`);
    expect(await callNow.picked()).toBe(served);
    await expect(page.getByLabel('Een ander moment')).toHaveValue('');
  }
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is there, and no field that does nothing', async ({ page }) => {
    await page.goto('/rooster/');
    await expect(page.getByLabel('Een ander moment')).toBeHidden();
    const row = page.getByRole('row', { name: /Koningsdag/ });
    await expect(row).toBeHidden();
    await page.getByRole('link', { name: 'Laat alle bijzondere momenten zien' }).click();
    await expect(row).toContainText(OUTSIDE_SHOWN);
  });
});

test('on paper it is a sheet to sign', async ({ page }) => {
  await page.goto('/rooster/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('datum en handtekening')).toBeVisible();
  await expect(page.getByLabel('Een ander moment')).toBeHidden();
});

for (const letters of [100, 200]) {
  test(`letters of ${letters} %: the week is as large as other words, whole and in its columns`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/rooster/');
    await page.evaluate((size) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${size}% !important }`);
      document.adoptedStyleSheets = [sheet];
    }, letters);
    const cells = await page.locator('.week :is(th, td:not([colspan]))').evaluateAll((all) => {
      const fits = ({ right }: DOMRect) => right <= innerWidth;
      return all.map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        const rows = [...text.getClientRects()];
        return {
          size: parseFloat(getComputedStyle(cell).fontSize),
          column: [...(cell.parentElement?.children ?? [])].indexOf(cell),
          left: Math.round(cell.getBoundingClientRect().left),
          // The words of a head may stand below each other.
          isWhole: cell.matches('thead *') || (rows.length === 1 && rows.every(fits)),
        };
      });
    });
    expect(cells).toHaveLength(8 * 3);
    expect(cells.filter(({ size }) => size < (15 * letters) / 100)).toEqual([]);
    expect(cells.filter(({ isWhole }) => !isWhole)).toEqual([]);
    const lefts = new Set(cells.map(({ column, left }) => `${column} ${left}`));
    expect(lefts.size).toBe(3);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
