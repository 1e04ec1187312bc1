import type { Page } from '@playwright/test';
import { readContent } from '../../src/data/read-content.ts';
import { dialString, label, labelAbroad } from '../../src/numbers/phone.ts';
import { FROZEN } from '../fixtures/content.ts';
import { workday } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

const { lines, former } = readContent(FROZEN);
const NUMBERS = [
  ...lines.flatMap(({ data }) => data.numbers.map(({ number }) => number)),
  ...former.map(({ data }) => data.number),
];

const field = (page: Page) => page.getByLabel('Typ het nummer van je kaart');
const missing = (page: Page) => page.getByText('Dit nummer kennen wij niet. Bel');
/** The entry of a number, as it is shown in the lists: at home or, for a number for abroad, there. */
const entry = (page: Page, number: string) => {
  const shown = [label(number), labelAbroad(number)].map((one) =>
    one.replace('+', '\\+').replaceAll(' ', '\\s'),
  );
  // Not one that is to be called instead.
  const shownNumber = page.locator('[data-digits]:not(call-now *)', {
    hasText: new RegExp(`^\\s*(${shown.join('|')})\\s*$`),
  });
  return page.getByRole('listitem', { includeHidden: true }).filter({ has: shownNumber });
};

/** How people write the number of a card. */
function notationsOf(number: string): string[] {
  const dialled = dialString(number);
  const isLong = dialled.startsWith('+');
  const local = label(number).replace(/^\S+\s(-\s)?/, '');
  return [
    label(number),
    `tel:${dialled}`,
    number,
    number.replace(/\D/g, '').split('').join(' '),
    ...ZEROS.map((zero) => inScript(number, zero)),
    ...(isLong
      ? [dialled.slice(1), dialled.replace('+', '00'), dialled.replace('+', '＋'), local]
      : []),
    ...(dialled.startsWith('+31')
      ? [labelAbroad(number), number.slice(1), dialled.replace('+31', '+31 (0)')]
      : []),
  ];
}

/** The digit zero in Arabic, Persian, Devanagari, Bengali and Tibetan, a wide one and a bold one. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0f20, 0xff10, 0x1d7ce];

const inScript = (number: string, zero: number) =>
  number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

test('every number of the site is found, in whatever notation it is typed', async ({ page }) => {
  await page.goto('/oude-nummers/');
  for (const number of NUMBERS) {
    // What somebody types one after the other, in the page: hundreds of questions to it take long.
    const denied = await entry(page, number)
      .first()
      .evaluate((found, notations) => {
        const typing = document.querySelector<HTMLInputElement>('#finder input');
        return notations.filter((typed) => {
          if (!typing?.checkVisibility()) return true;
          typing.value = typed;
          typing.dispatchEvent(new Event('input', { bubbles: true }));
          // That nobody knows it, whether or not it is like another.
          const denials = [...document.querySelectorAll('#finder span')].slice(-2);
          return denials.some((denial) => denial.checkVisibility()) || !found.checkVisibility();
        });
      }, notationsOf(number));
    expect([number, denied]).toEqual([number, []]);
  }
});

test('the numbers of today are shown to who looks one up, one by one', async ({ page }) => {
  await page.goto('/oude-nummers/');
  await expect(page.locator('#present a:visible')).toHaveCount(0);
  await field(page).fill('113');
  await expect(page.locator('#present a:visible')).toHaveCount(1);
  await field(page).fill('');
  await expect(page.locator('#present a:visible')).toHaveCount(0);
});

test('what is typed leaves no other number', async ({ page }) => {
  await page.goto('/oude-nummers/');
  for (const typed of ['0883305500', '088-330 55 00', '330 55 00', '+31 (0)88 330 5500']) {
    await field(page).fill(typed);
    await expect(entry(page, '0883305500')).toBeVisible();
    await expect(entry(page, '0418683444')).toBeHidden();
  }
});

test('a few digits find what begins with them, and not what ends so', async ({ page }) => {
  await page.goto('/oude-nummers/');
  await field(page).fill('112');
  await expect(entry(page, '112')).toBeVisible();
  await expect(entry(page, '0883305112')).toBeHidden();
});

for (const [typed, answer, shown, hidden] of [
  ['088 - 330 51 12', 'Ja, dit nummer klopt.', '0883305112', '0208407620'],
  ['0883305500', 'Nee, dit is een oud of ander nummer.', '0883305500', '0883305112'],
  ['088330', 'Typ het hele nummer.', '0883305112', '0208407620'],
  ['0883305121', 'maar het lijkt op een nummer hieronder', '0883305112', '0883305500'],
  ['0883305118', 'maar het lijkt op een nummer hieronder', '0883305112', '0883305500'],
  ['088330511', 'Typ het hele nummer.', '0883305112', '0883305500'],
  ['08833051123', 'maar het lijkt op een nummer hieronder', '0883305112', '0883305500'],
  ['0208407620 / 0883305500', 'Nee, dit is een oud of ander nummer.', '0208407620', '0703738314'],
  ['0208407620/0883305500', 'Nee, dit is een oud', '0208407620', '0703738314'],
  ['020-8407620,088-3305500', 'Nee, dit is een oud', '0883305500', '0703738314'],
  ['088/330 51 12', 'Ja, dit nummer klopt.', '0883305112', '0208407620'],
  ['088/076 70 00', 'Ja, dit nummer klopt.', '0880767000', '0883305112'],
  ['(020)/8407620 / 088/330 55 00', 'Nee, dit is een oud', '0883305500', '0703738314'],
  ['0208407620 / 0301234567', 'Dit nummer kennen wij niet.', '0208407620', '0883305112'],
] as const) {
  test(`${typed}: ${answer}`, async ({ page }) => {
    await page.goto('/oude-nummers/');
    await field(page).fill(typed);
    await expect(page.locator('#finder span:visible')).toContainText(answer);
    await expect(entry(page, shown).last()).toBeVisible();
    await expect(entry(page, hidden).last()).toBeHidden();
    await expect(page.locator('main h2:visible')).toHaveCount(0);
  });
}

test('a number of today is one button, with its hours and its age', async ({ page }) => {
  await page.goto('/oude-nummers/');
  await field(page).fill('0883305112');
  const calls = page.locator('main a[href^="tel:"]:visible');
  await expect(calls).toHaveCount(1);
  await expect(calls).toContainText(/Buiten kantooruren.*nog niet nagebeld/s);
});

for (const [state, instant, dialled] of [
  ['office', workday('10:00:00'), [OFFICE]],
  ['outside-office', workday('23:14:00'), [OUTSIDE]],
  ['uncertain', workday('17:30:00'), [OUTSIDE, OFFICE]],
] as const) {
  test(`${state}: an old number is answered with what to dial now instead`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant, '/oude-nummers/');
    await field(page).fill('0883305500');
    const calls = page.locator('main a[href^="tel:"]:visible');
    expect(
      await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(dialled);
    // It goes on being true while the page is open.
    await page.clock.setFixedTime(workday('23:14:00'));
    await callNow.judgeAgain();
    await expect(calls).toHaveCount(1);
    await expect(calls).toHaveAttribute('href', OUTSIDE);
  });
}

test('two numbers on one row are both found', async ({ page }) => {
  await page.goto('/oude-nummers/');
  await field(page).fill('020 - 840 76 20 / 088 - 330 51 12');
  await expect(entry(page, '0208407620')).toBeVisible();
  await expect(entry(page, '0883305112')).toBeVisible();
  await expect(entry(page, '0418683444')).toBeHidden();
  await expect(missing(page)).toBeHidden();
});

test('while somebody types, every button that is seen shows what it dials', async ({ page }) => {
  await page.goto('/oude-nummers/');
  for (const typed of ['0', '08', '0418', '']) {
    await field(page).fill(typed);
    for (const link of await page.locator('a[href^="tel:"]:visible').all()) {
      const [shown, href] = [await link.innerText(), await link.getAttribute('href')];
      expect(shown.replace(/\D/g, '')).toContain(href?.replace(/tel:(\+31|\+)?/, ''));
    }
  }
});

test('a number that is not there says so, once', async ({ page }) => {
  await page.goto('/oude-nummers/');
  await field(page).fill('030 - 123 45 67');
  await expect(page.locator('#finder span:visible')).toContainText('Dit nummer kennen wij niet.');
  await field(page).fill('');
  await expect(missing(page)).toBeHidden();
  await expect(entry(page, '0418683444')).toBeVisible();
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box, and the whole list', async ({ page }) => {
    await page.goto('/oude-nummers/');
    await expect(page.getByRole('textbox')).toBeHidden();
    await expect(entry(page, '0418683444')).toBeVisible();
    await expect(entry(page, '0703738314')).toBeVisible();
    for (const href of [OFFICE, OUTSIDE]) {
      await expect(entry(page, '0883305500').locator(`a[href="${href}"]`)).toBeVisible();
    }
  });
});
