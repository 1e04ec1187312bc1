/** The page with cards, as a reader prints it. */

import type { Page } from '@playwright/test';
import { cardFaults } from '../../src/cards/misfits.ts';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { cardFaultsOnPaper } from '../fixtures/printed-cards.ts';
import { printedPages } from '../fixtures/printed.ts';
import { OFFICE_SHOWN, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

type Paper = NonNullable<Parameters<Page['pdf']>[0]>;

/** As much as browsers leave white unless the reader says otherwise. */
const margin = { top: '12.7mm', right: '12.7mm', bottom: '12.7mm', left: '12.7mm' };
const OWN_PAPER: Paper = { preferCSSPageSize: true };
const PAPERS: [name: string, paper: Paper][] = [
  ['A4', { format: 'A4', margin }],
  ['A4 turned', { format: 'A4', landscape: true, margin }],
  ['A5', { format: 'A5', margin }],
  ['Letter', { format: 'Letter', margin }],
];

async function choose(page: Page, format: string): Promise<void> {
  await page.goto('/zakkaart/');
  await page.locator(`[name="format"][value="${format}"]`).check();
}

/** The words of each printed page. */
async function printed(page: Page, paper: Paper): Promise<string[]> {
  return (await printedPages(await page.pdf(paper))).map(({ words }) => words);
}

/** Prints every format, and looks whether each card is whole. */
async function expectWhole(page: Page, paper: Paper): Promise<void> {
  for (const format of CARD_FORMATS) {
    await page.locator(`[name="format"][value="${format.id}"]`).check();
    const pages = await printedPages(await page.pdf(paper));
    const faults = cardFaultsOnPaper(pages, format);
    expect([format.id, ...faults]).toEqual([format.id]);
    const words = pages.map((sheet) => sheet.words).join(' ');
    expect(words).not.toMatch(/Menu|PDF|Print|Zakkaart|Typ|http/);
  }
}

test.describe('each card is whole, in the middle, with a code that can be read', () => {
  for (const [name, paper] of [
    ['its own paper', OWN_PAPER] as const,
    ['its own paper at 90 %', { ...OWN_PAPER, scale: 0.9 }] as const,
    ...PAPERS,
  ]) {
    test(`on ${name}`, async ({ page }) => {
      await page.goto('/zakkaart/');
      await expectWhole(page, paper);
    });
  }

  test('from a screen that is wide and dark', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('/zakkaart/');
    await expectWhole(page, OWN_PAPER);
  });
});

test('on paper all is black on white, from a dark screen too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto('/zakkaart/');
  for (const paper of await page.locator('.paper').all()) {
    await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  }
  const grounds = await page
    .locator('html, body, .paper *')
    .evaluateAll((all) => all.map((part) => getComputedStyle(part).backgroundColor));
  expect(
    [...new Set(grounds)].filter((ground) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(ground)),
  ).toEqual([]);
});

test('the folded card: a neutral outside, then the numbers', async ({ page }) => {
  await choose(page, 'vouwkaart');
  const [outside, inside] = await printed(page, OWN_PAPER);
  expect(outside).toBe('Nazorg');
  expect(inside).toContain(OFFICE_SHOWN);
  expect(inside).toContain('Griffier');
});

test.describe('with a style of the test’s own', () => {
  // The policy of the site would block it.
  test.use({ bypassCSP: true });

  for (const [name, paper] of PAPERS) {
    test(`where the browser keeps to the paper that was chosen, each is whole on ${name}`, async ({
      page,
    }) => {
      await page.goto('/zakkaart/');
      await page.addStyleTag({ content: '.paper { page: auto !important }' });
      await expectWhole(page, paper);
    });
  }

  for (const [fault, style] of [
    ['past er niet op', '.paper b { margin-left: 90mm }'],
    ['valt op de code', '.paper .paper-code { position: absolute; left: 0; top: 0; float: none }'],
    ['is te klein', '.paper b { font-size: 6pt !important }'],
  ] as const) {
    test(`the build would say that what is on a card ${fault}`, async ({ page }) => {
      await choose(page, 'kaart');
      await page.addStyleTag({ content: style });
      const faults = await page.locator('[data-format="kaart"]').evaluate(cardFaults);
      expect(faults.join()).toContain(fault);
    });
  }

  test('nothing is cut off, crosses the code or is too small, in a wide font too', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.goto('/zakkaart/');
    for (const font of ['Arial', 'DejaVu Sans']) {
      await page.addStyleTag({
        content: `.paper { font-family: '${font}' !important } .side { zoom: 1 !important }`,
      });
      for (const { id } of CARD_FORMATS) {
        await page.locator(`[name="format"][value="${id}"]`).check();
        const faults = await page.locator(`[data-format="${id}"]`).evaluate(cardFaults);
        expect([font, id, faults]).toEqual([font, id, []]);
      }
    }
  });
});

test('cards on the screen are as large as on paper', async ({ page }) => {
  await choose(page, 'kaart');
  const box = await page.locator('[data-format="kaart"] .card').boundingBox();
  expect(((box?.width ?? 0) / 96) * 25.4).toBeCloseTo(85, 1);
  expect(((box?.height ?? 0) / 96) * 25.4).toBeCloseTo(55, 1);
});

test.describe('own numbers', () => {
  const TYPED = '06 - 12 34 56 78 Jan';

  test('are printed as typed, where they belong', async ({ page }) => {
    await choose(page, 'vouwkaart');
    await page.getByLabel('Wijkagent').fill(TYPED);
    const [, inside] = await printed(page, OWN_PAPER);
    expect(inside).toContain(`Wijkagent ${TYPED}`);
    await page.locator('[value="achterkanten"]').check();
    const [backs] = await printed(page, OWN_PAPER);
    expect(backs?.split(TYPED)).toHaveLength(11);
  });

  test('have room for as much as a field takes', async ({ page }) => {
    await choose(page, 'vouwkaart');
    for (const field of await page.locator('card-maker input').all()) {
      await field.fill('W'.repeat(50));
    }
    const [, inside, ...more] = await printed(page, OWN_PAPER);
    expect(inside?.match(/W{2,}/g)?.join('')).toHaveLength(5 * 32);
    expect(more).toEqual([]);
    const high = await page
      .locator('[data-format="vouwkaart"] .card-contacts')
      .evaluate((card) => card.scrollHeight - card.clientHeight);
    expect(high).toBeLessThanOrEqual(1);
  });

  test('stay in the page: not sent, not stored, gone on leaving', async ({ page, context }) => {
    await choose(page, 'vouwkaart');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const field = page.getByLabel('Familie');
    await field.fill(TYPED);
    await field.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect(requests).toEqual([]);
    const stored = await page.evaluate(() => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
    ]);
    expect(stored).toEqual([[], [], '']);
    expect(await context.cookies()).toEqual([]);
    await page.goto('/privacy/');
    await page.goBack();
    await page.locator('[value="vouwkaart"]').check();
    await expect(field).toHaveValue('');
    await expect(page.locator('[data-format="vouwkaart"]')).not.toContainText('Jan');
    await field.fill(TYPED);
    await page.reload();
    await expect(field).toHaveValue('');
  });

  test('are asked only for the formats that have them', async ({ page }) => {
    await choose(page, 'kaart');
    await expect(page.getByLabel('Griffier')).toBeHidden();
    await page.locator('[value="achterkanten"]').check();
    await expect(page.getByLabel('Griffier')).toBeVisible();
  });
});

test.describe('when JavaScript is off', () => {
  test.use({ javaScriptEnabled: false });

  test('the cards print, with blank lines, and the files can be had', async ({ page }) => {
    await choose(page, 'vouwkaart');
    await expect(page.getByLabel('Griffier')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expectWhole(page, OWN_PAPER);
    await page.locator('[value="vouwkaart"]').check();
    const [, inside] = await printed(page, OWN_PAPER);
    expect(inside).toContain(OUTSIDE_SHOWN);
    expect(inside).toMatch(/Griffier Burgemeester Wijkagent Vertrouwenspersoon Familie ?$/);
    for (const { id } of CARD_FORMATS) {
      const response = await page.request.get(`/zakkaart/${id}.pdf`);
      expect(response.headers()['content-type']).toBe('application/pdf');
      await expect(page.locator(`a[href="/zakkaart/${id}.pdf"]`)).toBeVisible();
    }
  });
});
