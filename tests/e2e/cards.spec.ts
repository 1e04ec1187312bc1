/** The page with cards, as a reader prints it. */

import jsQR from 'jsqr';
import { extractText } from 'unpdf';
import type { Page } from '@playwright/test';
import { cardFaults } from '../../src/integrations/card-faults.ts';
import { CARD_FORMATS } from '../../src/lib/card-formats.ts';
import { label } from '../../src/lib/phone.ts';
import { fixedLine } from '../fixtures/content.ts';
import { OFFICE_SHOWN, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

const NEXT_SHOWN = label(fixedLine('weerbaar-bestuur').data.numbers[0]?.number ?? '').replaceAll(
  '\u00a0',
  ' ',
);
/** What a browser takes for margins unless the reader says otherwise. */
const MARGIN = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };

async function choose(page: Page, format: string): Promise<void> {
  await page.goto('/zakkaart/');
  await page.locator(`[name="format"][value="${format}"]`).check();
}

/** The words of each printed page. */
async function printed(page: Page, options: Parameters<Page['pdf']>[0]): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(await page.pdf(options)));
  return text.map((words) => words.replace(/\s+/g, ' '));
}

for (const { id, pages } of CARD_FORMATS) {
  test(`${id} prints from a dark screen on its own paper and on A4`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await choose(page, id);
    const own = await printed(page, { preferCSSPageSize: true });
    const a4 = await printed(page, { format: 'A4', margin: MARGIN });
    expect(own).toHaveLength(pages);
    expect(a4).toEqual(own);
    expect(own.join(' ')).not.toMatch(/Menu|PDF|Print|Zakkaart|Typ|http/);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const paper = page.locator(`[data-format="${id}"]`);
    await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
    const grounds = await paper.evaluate((element) =>
      [document.documentElement, document.body, ...element.querySelectorAll('*')].map(
        (part) => getComputedStyle(part).backgroundColor,
      ),
    );
    expect(
      [...new Set(grounds)].filter((ground) => !/rgba\(0, 0, 0, 0\)|255, 255, 255/.test(ground)),
    ).toEqual([]);
  });
}

test('the folded card: a neutral outside, then the numbers', async ({ page }) => {
  await choose(page, 'vouwkaart');
  const [outside, inside] = await printed(page, { preferCSSPageSize: true });
  expect(outside?.trim()).toBe('Nazorg');
  expect(inside).toContain(OFFICE_SHOWN);
  expect(inside).toContain('Griffier');
});

test.describe('with a style of the test’s own', () => {
  // The policy of the site would block it.
  test.use({ bypassCSP: true });

  test('where the browser knows no named pages, the cards still fit on one A4', async ({
    page,
  }) => {
    await choose(page, 'vel');
    await page.addStyleTag({ content: '[data-format] { page: auto !important }' });
    const [sheet, ...more] = await printed(page, { format: 'A4', margin: MARGIN });
    expect(more).toEqual([]);
    expect(sheet?.split(NEXT_SHOWN)).toHaveLength(11);
  });

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

test('the code on the card leads to the site', async ({ page }) => {
  await choose(page, 'kaart');
  const image = await page.locator('[data-format="kaart"] svg').screenshot({ scale: 'css' });
  const { data, width, height } = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (byte) => byte.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const pixels = context?.getImageData(0, 0, picture.width, picture.height);
    return { data: [...(pixels?.data ?? [])], width: picture.width, height: picture.height };
  }, image.toString('base64'));
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(
    new URL('/', canonical ?? '').href,
  );
});

test.describe('own numbers', () => {
  const TYPED = '06 - 12 34 56 78 Jan';

  test('are printed as typed, where they belong', async ({ page }) => {
    await choose(page, 'vouwkaart');
    await page.getByLabel('Wijkagent').fill(TYPED);
    const [, inside] = await printed(page, { preferCSSPageSize: true });
    expect(inside).toContain(`Wijkagent ${TYPED}`);
    await page.locator('[value="achterkanten"]').check();
    const [backs] = await printed(page, { preferCSSPageSize: true });
    expect(backs?.split(TYPED)).toHaveLength(11);
  });

  test('have room for as much as a field takes', async ({ page }) => {
    await choose(page, 'vouwkaart');
    for (const field of await page.locator('card-maker input').all()) {
      await field.fill('W'.repeat(50));
    }
    const [, inside, ...more] = await printed(page, { preferCSSPageSize: true });
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
    const [, inside] = await printed(page, { preferCSSPageSize: true });
    expect(inside).toContain(OUTSIDE_SHOWN);
    expect(inside).toMatch(/Griffier Burgemeester Wijkagent Vertrouwenspersoon Familie ?$/);
    for (const { id } of CARD_FORMATS) {
      const response = await page.request.get(`/zakkaart/${id}.pdf`);
      expect(response.headers()['content-type']).toBe('application/pdf');
      await expect(page.locator(`a[href="/zakkaart/${id}.pdf"]`)).toBeVisible();
    }
  });
});
