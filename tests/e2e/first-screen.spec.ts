import type { Page } from '@playwright/test';
import { PHONE } from '../fixtures/phone.ts';
import { workday } from './calendar.ts';
import { NEXT, OFFICE, OFFICE_SHOWN, OUTSIDE, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

const HEIGHT = 640;

for (const [state, instant, first] of [
  ['office', workday('10:00:00'), OFFICE],
  ['outside-office', workday('23:14:00'), OUTSIDE],
  ['uncertain', workday('17:30:00'), OUTSIDE],
] as const) {
  test(`${state}: danger, the number to dial and the next one are on the first screen`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant);
    await expect(callNow.block).toHaveAttribute('data-state', state);
    let above = 0;
    for (const href of ['tel:112', first, NEXT]) {
      const box = await page.locator(`a[href="${href}"]`).first().boundingBox();
      expect(box?.y, href).toBeGreaterThan(above);
      above = (box?.y ?? 0) + (box?.height ?? 0);
      expect(above, href).toBeLessThanOrEqual(HEIGHT);
    }
  });
}

for (const [state, instant] of [
  ['office', workday('10:00:00')],
  ['outside-office', workday('23:14:00')],
  ['uncertain', workday('17:30:00')],
] as const) {
  test(`${state}: all that matters fits on a small phone, without scrolling`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant);
    const home = await page.locator('.home').boundingBox();
    expect((home?.y ?? 0) + (home?.height ?? NaN)).toBeLessThanOrEqual(HEIGHT);
    await expect(page.getByText('Threatened? Call.')).toBeInViewport();
  });

  test(`${state}: on its side, a phone shows danger and the number beside each other`, async ({
    page,
    callNow,
  }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await callNow.openAt(instant);
    for (const link of [page.locator('a[href="tel:112"]'), callNow.numbers.first()]) {
      await expect(link).toBeInViewport({ ratio: 1 });
    }
    // What is next stands beside the number, so that neither column is empty.
    const next = callNow.block.locator('a:visible').nth(1);
    const [first, second] = [await callNow.numbers.first().boundingBox(), await next.boundingBox()];
    expect(second?.x).toBeGreaterThan((first?.x ?? NaN) + (first?.width ?? NaN));
    await expect(next).toBeInViewport({ ratio: 1 });
  });
}

test('without JavaScript it fits as well', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...PHONE,
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/');
  const home = await page.locator('.home').boundingBox();
  expect((home?.y ?? 0) + (home?.height ?? NaN)).toBeLessThanOrEqual(HEIGHT);
  await context.close();
});

for (const path of ['/wat-nu/', '/hulplijnen/', '/hulplijnen/113/', '/over/', '/familie/']) {
  test(`${path}: its own subject begins within 200 pixels of the top`, async ({
    page,
    callNow,
  }) => {
    await page.setViewportSize({ width: 390, height: 664 });
    await callNow.openAt(workday('23:14:00'), path);
    const heading = await page.locator('h1').boundingBox();
    expect(heading?.y).toBeLessThanOrEqual(200);
  });
}

test('uncertain: on other pages a row says which step it is, in one row of words', async ({
  page,
  callNow,
}) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await callNow.openAt(workday('17:30:00'), '/hulplijnen/113/');
  await expect(callNow.numbers).toHaveText(
    [
      new RegExp(`^\\s*1 Bel\\s+${OUTSIDE_SHOWN.replaceAll(' ', '\\s')}`),
      new RegExp(`^\\s*2 Bel\\s+${OFFICE_SHOWN.replaceAll(' ', '\\s')}`),
    ],
    { useInnerText: true },
  );
  const heading = await page.locator('h1').boundingBox();
  expect(heading?.y).toBeLessThanOrEqual(270);
});

test('a long number from abroad is not broken on its button', async ({ page, callNow }) => {
  await callNow.openAt(workday('10:00:00'), '/hulplijnen/slachtofferhulp-saba/');
  const rows = await page.locator('.call-main .call-digits').evaluate((digits) => {
    const text = document.createRange();
    text.selectNodeContents(digits);
    return text.getClientRects().length;
  });
  expect(rows).toBe(1);
});

test.describe('on a long text', () => {
  const foot = (page: Page) => page.locator('.foot-call');

  test('the number to dial stays at the foot of the screen once the rows on top are gone', async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(workday('10:00:00'), '/wat-nu/');
    await expect(foot(page)).toBeHidden();
    await page.mouse.wheel(0, 900);
    await expect(foot(page).getByRole('link')).toHaveAttribute('href', OFFICE);
    await expect(foot(page)).toBeInViewport({ ratio: 0.9 });
    await page.clock.setFixedTime(workday('23:14:00'));
    await callNow.judgeAgain();
    await expect(foot(page).getByRole('link')).toHaveAttribute('href', OUTSIDE);
    await page.clock.setFixedTime(workday('17:30:00'));
    await callNow.judgeAgain();
    await expect(foot(page)).toHaveText(/^\s*Bel\s/, { useInnerText: true });
    await page.mouse.wheel(0, -2000);
    await expect(foot(page)).toBeHidden();
  });

  test('it is low, also for who has letters of 200 %', async ({ page, callNow }) => {
    await callNow.openAt(workday('17:30:00'), '/wat-nu/');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.mouse.wheel(0, 2000);
    await expect(foot(page)).toBeVisible();
    const box = await foot(page).boundingBox();
    expect(box?.height).toBeLessThan(HEIGHT / 6);
  });

  test('it is never over what has the focus', async ({ page, callNow }) => {
    await callNow.openAt(workday('10:00:00'), '/wat-nu/');
    const links = await page.locator('main a').count();
    expect(links).toBeGreaterThan(5);
    for (let place = 0; place < links; place++) {
      await page.locator('main a').nth(place).focus();
      const covered = await page.evaluate(() => {
        const row = document.querySelector('.foot-call')?.getBoundingClientRect();
        const focus = document.activeElement?.getBoundingClientRect();
        return !!row && !!focus && focus.bottom > row.top && focus.top < row.bottom;
      });
      expect(covered).toBe(false);
    }
  });
});

for (const [state, instant] of [
  ['office', workday('10:00:00')],
  ['uncertain', workday('17:30:00')],
] as const) {
  test(`${state}: on the narrowest screen the third number to try needs no scrolling`, async ({
    page,
    callNow,
  }) => {
    await page.setViewportSize({ width: 320, height: HEIGHT });
    await callNow.openAt(instant);
    await expect(page.locator(`a[href="${NEXT}"]`)).toBeInViewport({ ratio: 1 });
  });
}

test('uncertain: on a desk the three numbers stand on one line', async ({ page, callNow }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await callNow.openAt(workday('17:30:00'));
  const feet = await callNow.block
    .locator('.call')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().bottom)));
  expect(feet).toHaveLength(3);
  expect(new Set(feet).size).toBe(1);
});

for (const width of [1280, 1440]) {
  for (const [state, instant] of [
    ['office', workday('10:00:00')],
    ['outside-office', workday('23:14:00')],
    ['uncertain', workday('08:30:00')],
  ] as const) {
    test(`${state}: on a desk ${width} wide the first digits are as large as ever, on one row`, async ({
      page,
      callNow,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await callNow.openAt(instant);
      const { size, rows } = await callNow.numbers
        .first()
        .locator('.call-digits')
        .evaluate((digits) => {
          const text = document.createRange();
          text.selectNodeContents(digits);
          const tops = [...text.getClientRects()].map(({ top }) => Math.round(top));
          return { size: getComputedStyle(digits).fontSize, rows: new Set(tops).size };
        });
      expect(size).toBe('40px');
      expect(rows).toBe(1);
    });
  }
}

test.describe('at a computer with a mouse', () => {
  test.use({ hasTouch: false, isMobile: false });

  test('uncertain: the three cards stand on one line, and so do their codes', async ({
    page,
    callNow,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await callNow.openAt(workday('08:30:00'));
    for (const part of ['> :is([data-number], section)', '.scan img']) {
      const tops = await callNow.block
        .locator(part)
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(tops).toHaveLength(3);
      expect(new Set(tops).size).toBe(1);
    }
  });

  for (const [state, instant] of [
    ['office', workday('10:00:00')],
    ['uncertain', workday('08:30:00')],
  ] as const) {
    test(`${state}: letters of 200 % stay on their cards, and codes too`, async ({
      page,
      callNow,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await callNow.openAt(instant);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      const wide = await callNow.block
        .locator('> :is([data-number], section)')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(wide).toBe(0);
    });

    test(`${state}: when to call the next number stands on its card`, async ({ page, callNow }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await callNow.openAt(instant);
      const card = callNow.block.locator('section');
      await expect(card).toHaveCSS('border-top-width', '2px');
      const heading = await card.locator('h2').boundingBox();
      const words = await card.locator('.call-verb').boundingBox();
      const gap = (words?.y ?? NaN) - ((heading?.y ?? NaN) + (heading?.height ?? NaN));
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(24);
    });
  }
});

test('on a desk the buttons stand right under the doors', async ({ page, callNow }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await callNow.openAt(workday('10:00:00'));
  const leftsOf = (part: string) =>
    page
      .locator(part)
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  expect(await leftsOf('.doors .button')).toEqual(await leftsOf('.door'));
});

test('on the islands one tap leads from the home page to the number for danger there', async ({
  page,
  callNow,
}) => {
  await callNow.openAt(workday('10:00:00'));
  await page.getByRole('link', { name: 'Bonaire, Statia, Saba?' }).click();
  await expect(page.locator('main a[href="tel:911"]')).toBeInViewport({ ratio: 1 });
});

test('on paper nothing is said of the moment of printing', async ({ page, callNow }) => {
  await callNow.openAt(workday('10:00:00'));
  await page.emulateMedia({ media: 'print' });
  const text = await callNow.block.innerText();
  expect(text).not.toMatch(/\bnu\b|daarna|Nu in Nederland/);
  expect(text.replace(/\s+/g, ' ')).toContain(
    `${OFFICE_SHOWN} Instituut voor Psychotrauma (IVP) Kantooruren`,
  );
  expect(text.replace(/\s+/g, ' ')).toContain(
    `${OUTSIDE_SHOWN} Instituut voor Psychotrauma (IVP) Buiten`,
  );
});
