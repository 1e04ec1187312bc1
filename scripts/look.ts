/**
 * `npm run look`: takes screenshots of the built site, on contact sheets in `look/`: every kind of page on
 * four screens, by day, at night, in doubt, without JavaScript, dark and with large letters; and all that
 * is printed. Who changes something sees there what became of the other pages.
 */

import { mkdirSync, rmSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { builtPage, openBrowser, serveCodes } from './screenshots/built-site.ts';
import { drawContactSheet, type Photo } from './screenshots/contact-sheet.ts';
import { photographPapers } from './screenshots/papers.ts';
import { workdayAt } from './screenshots/workday.ts';

const FOLDER = 'look';

/** The addresses of one page of each kind. */
const PAGES = [
  '',
  'hulplijnen/ivp/',
  'hulplijnen/113/',
  'hulplijnen/politie/',
  'hulplijnen/',
  'maatregelen/',
  'maatregelen/beveiliging-bestuurders/',
  'wat-nu/',
  'familie/',
  'zakkaart/',
  'oude-nummers/',
  'rooster/',
  'over/',
  'privacy/',
  'toegankelijkheid/',
  'geen-verbinding/',
];

const WIDTHS = [360, 390, 768, 1280];

/** The width from which a screen is not that of a phone, in pixels. */
const TABLET = 700;

/** The circumstances in which somebody opens a page. */
interface Look {
  name: string;
  /** On the clock in the Netherlands, on an ordinary working day. */
  time: string;
  options?: BrowserContextOptions;
  css?: string;
}

const LOOKS: Look[] = [
  { name: 'dag', time: '10:12' },
  { name: 'nacht', time: '23:14' },
  { name: 'twijfel', time: '17:30' },
  { name: 'zonder-javascript', time: '10:12', options: { javaScriptEnabled: false } },
  { name: 'donker', time: '23:14', options: { colorScheme: 'dark' } },
  { name: 'grote-letters', time: '10:12', css: 'html { font-size: 200% !important }' },
];

/** How much of a long page is shown, as a multiple of its width. */
const MAX_HEIGHT = 5;

/** How wide a page is on a contact sheet, in pixels. */
const THUMB = { narrow: 300, wide: 480 };

const browser = await openBrowser();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const sheets = LOOKS.flatMap((look) => WIDTHS.map((width) => ({ look, width })));
const waiting = sheets.values();
const work = async () => {
  for (const { look, width } of waiting) await drawSheet(look, width);
};
const papers = async () => {
  const photos = await photographPapers(browser);
  await drawContactSheet(browser, photos, THUMB.wide, `${FOLDER}/papier.jpg`);
};
await Promise.all([papers(), work(), work()]);
await browser.close();
console.log(`${sheets.length + 1} bladen in ${FOLDER}/`);

/** Draws all pages in the same circumstances, at one width. */
async function drawSheet(look: Look, width: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    ...(width < TABLET && { isMobile: true, hasTouch: true }),
    // The letters are made larger by a style, which the policy of the pages would block.
    bypassCSP: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...look.options,
  });
  await serveCodes(context);
  const photos = await photograph(context, look, width);
  await context.close();
  const thumb = width < TABLET ? THUMB.narrow : THUMB.wide;
  await drawContactSheet(browser, photos, thumb, `${FOLDER}/${look.name}-${width}.jpg`);
}

/** Takes a screenshot of each page. */
async function photograph(context: BrowserContext, look: Look, width: number): Promise<Photo[]> {
  const page = await context.newPage();
  await page.clock.setFixedTime(workdayAt(look.time));
  const photos: Photo[] = [];
  for (const address of PAGES) {
    await page.goto(builtPage(address));
    if (look.css) await page.addStyleTag({ content: look.css });
    const height = await page.evaluate(async () => {
      const codes = [...document.images].filter((image) => image.checkVisibility());
      await Promise.all(codes.map((image) => image.decode()));
      return document.documentElement.scrollHeight;
    });
    const picture = await page.screenshot({
      type: 'jpeg',
      quality: 80,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, width * MAX_HEIGHT) },
    });
    photos.push({ caption: `/${address}`, picture, type: 'jpeg' });
  }
  return photos;
}
