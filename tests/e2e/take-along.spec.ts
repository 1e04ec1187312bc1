import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { workday } from './calendar.ts';
import {
  NEXT,
  NEXT_SHOWN,
  OFFICE,
  OFFICE_SHOWN,
  OUTSIDE,
  OUTSIDE_SHOWN,
  expect,
  starting,
  test,
} from './fixtures.ts';

const LINE = '/hulplijnen/ivp/';
const OTHER_LINE = '/hulplijnen/weerbaar-bestuur/';
const COMPUTER = {
  viewport: { width: 1280, height: 800 },
  deviceScaleFactor: 1,
  isMobile: false,
  hasTouch: false,
};

const byPhone = (page: Page) => page.locator('main');
const copyButton = (page: Page, shown: string) =>
  byPhone(page).getByRole('button', { name: starting(`Kopieer ${shown}`) });

/** What is on the screen, four bytes to a dot. */
async function pixels(page: Page, code: Locator) {
  const png = (await code.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const { data, ...size } = await blank.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    return { data: [...(context?.getImageData(0, 0, width, height).data ?? [])], width, height };
  }, png);
  return { data: Uint8ClampedArray.from(data), ...size };
}

/** What another reader of codes makes of what is on the screen. */
async function decode(page: Page, code: Locator): Promise<string | undefined> {
  const { data, width, height } = await pixels(page, code);
  return jsQR(data, width, height)?.data;
}

/** Puts a share sheet into the browser, which keeps what it was given, and ends in this way. */
async function withShareSheet(page: Page, ending: 'shared' | 'AbortError' | 'NotAllowedError') {
  await page.addInitScript((ending) => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        Object.assign(globalThis, { shared });
        return ending === 'shared'
          ? Promise.resolve()
          : Promise.reject(new DOMException('', ending));
      },
    });
  }, ending);
}
const shared = (page: Page) =>
  page.evaluate(() => (globalThis as { shared?: ShareData }).shared ?? null);
const selected = (page: Page) => page.evaluate(() => String(getSelection()).replace(/\s+/g, ' '));

test.describe('on a phone', () => {
  for (const path of ['/', LINE]) {
    test(`${path} has no code to call with: a tap calls`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('img')).toHaveCount(0);
      await expect(page.getByRole('button')).toHaveCount(0);
    });

    test(`${path} fetches no picture, however far one reads`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.resourceType()));
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.locator('footer').scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
      expect(fetched.filter((type) => type === 'image' || type === 'stylesheet')).toEqual([]);
    });
  }

  test('the link to the contact gives the contact of the line', async ({ page, request }) => {
    await page.goto(LINE);
    const href = await page.getByRole('link', { name: 'Zet in je contacten' }).getAttribute('href');
    expect(href).toBe('/contact/ivp.vcf');
    const contact = await (await request.get(href ?? '')).text();
    for (const number of [OFFICE, OUTSIDE]) expect(contact).toContain(number.replace('tel:', ':'));
  });
});

test.describe('sharing the page of a line', () => {
  const link = (page: Page) => page.getByRole('link', { name: 'Deel deze pagina' });

  test('opens the share sheet with title and address', async ({ page }) => {
    await withShareSheet(page, 'shared');
    await page.goto(LINE);
    await link(page).click();
    expect(await shared(page)).toEqual({
      title: await page.title(),
      url: await page.locator('link[rel=canonical]').getAttribute('href'),
    });
    expect(new URL(page.url()).pathname).toBe(LINE);
  });

  test('and closing the sheet changes nothing', async ({ page }) => {
    await withShareSheet(page, 'AbortError');
    await page.goto(LINE);
    await link(page).click();
    await expect.poll(() => shared(page)).not.toBeNull();
    expect(await selected(page)).toBe('');
  });

  test('where the sheet does not work, the address is selected to copy it', async ({ page }) => {
    await withShareSheet(page, 'NotAllowedError');
    await page.goto(LINE);
    await link(page).click();
    await expect.poll(() => selected(page)).toContain(LINE);
  });

  test('where there is no sheet, it is a link that shows its address', async ({ page }) => {
    await page.addInitScript('delete Navigator.prototype.share');
    await page.goto(LINE);
    const address = (await link(page).getAttribute('href')) ?? '';
    expect(address).toMatch(/^https?:.*\/hulplijnen\/ivp\/$/);
    await expect(link(page)).toContainText(address);
    await page.route(address, (route) => route.fulfill({ body: 'gevolgd' }));
    await link(page).click();
    await expect(page.getByText('gevolgd')).toBeVisible();
  });
});

test.describe('at a computer', () => {
  test.use(COMPUTER);

  for (const path of ['/', LINE]) {
    for (const [state, time, shown, dials] of [
      ['in office hours', '10:00:00', OFFICE_SHOWN, OFFICE],
      ['at night', '23:14:00', OUTSIDE_SHOWN, OUTSIDE],
    ] as const) {
      test(`${path} shows, ${state}, the number with its own code inside its card`, async ({
        page,
        callNow,
      }) => {
        await callNow.openAt(workday(time), path);
        const cards = page.locator('.call-card:visible');
        await expect(cards).toHaveCount(2);
        await expect(cards.first()).toContainText(`Bel nu ${shown}`, { useInnerText: true });
        const [own, next] = await byPhone(page).getByRole('img').all();
        if (!own || !next) throw new Error('no codes');
        expect([await decode(page, own), await decode(page, next)]).toEqual([dials, NEXT]);
      });
    }
  }

  test('a code is black on white, also in the dark', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(LINE);
    const { data, width, height } = await pixels(page, byPhone(page).getByRole('img').first());
    // Without the outer dots, which may be a mixture with what is around the code.
    const inner = data.subarray(width * 8, data.length - width * 8);
    expect(width * height).toBeGreaterThan(100 * 100);
    expect([inner.at(8), inner.at(9), inner.at(10)]).toEqual([255, 255, 255]);
    expect(Math.min(...inner)).toBe(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(LINE);
      await expect(byPhone(page).getByRole('img').first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  test('nothing runs off the screen when it is narrow, as with large letters', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(OTHER_LINE);
    await expect(page.getByText('Bel met je telefoon')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  test('codes and buttons are not printed', async ({ page }) => {
    await page.goto(LINE);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.scan:visible')).toHaveCount(0);
    await expect(page.getByText('Zet in je contacten')).toBeHidden();
  });

  test('one key copies the number that a phone dials, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-write']);
    await page.goto(OTHER_LINE);
    await copyButton(page, NEXT_SHOWN).press('Enter');
    await expect(page.locator('#copied')).toHaveText(`${NEXT_SHOWN} is gekopieerd.`);
    // The site lets no page read the clipboard; a reader pastes.
    await page.goto('/oude-nummers/');
    const field = page.getByLabel('Typ het nummer');
    await field.press('Control+v');
    await expect(field).toHaveValue(NEXT.replace('tel:', ''));
  });

  for (const [fault, script] of [
    ['is refused', 'Clipboard.prototype.writeText = () => Promise.reject(new DOMException())'],
    ['cannot be done here', 'delete Navigator.prototype.clipboard'],
  ] as const) {
    test(`when copying ${fault}, the number is selected and that is said`, async ({ page }) => {
      await page.addInitScript(script);
      await page.goto(OTHER_LINE);
      await copyButton(page, NEXT_SHOWN).click();
      await expect(page.locator('#copied')).toContainText('Kopiëren lukt niet.');
      expect(await selected(page)).toBe(NEXT_SHOWN);
    });
  }
});

test.describe('when JavaScript is off', () => {
  test.use({ ...COMPUTER, javaScriptEnabled: false });

  test('contact, address and codes are there, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(LINE);
    await expect(page.getByRole('link', { name: 'Zet in je contacten' })).toBeVisible();
    const share = page.getByRole('link', { name: 'Deel deze pagina' });
    await expect(share).toContainText((await share.getAttribute('href')) ?? 'none');
    await expect(byPhone(page).getByRole('img')).toHaveCount(3);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
