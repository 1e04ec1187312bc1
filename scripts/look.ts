/**
 * `npm run look`: pictures of the built site as its readers see it, on contact sheets in `look/`. Every
 * kind of page on four screens, by day, at night, in doubt, without JavaScript, dark and with large
 * letters. For whoever changes something: open them, and see what became of the other pages.
 */

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test';
import { findBrowser } from '../src/integrations/find-browser.ts';

const FOLDER = 'look';

/** One of each kind. */
const PAGES = [
  '',
  'hulplijnen/ivp/',
  'hulplijnen/113/',
  'hulplijnen/politie/',
  'hulplijnen/',
  'maatregelen/',
  'maatregelen/beveiliging-bestuurders/',
  'wat-nu/',
  'zakkaart/',
  'oude-nummers/',
  'rooster/',
  'over/',
  'privacy/',
  'toegankelijkheid/',
  'geen-verbinding/',
];

const WIDTHS = [360, 390, 768, 1280];

/** From here on a screen is not that of a phone. */
const TABLET = 700;

/** A state of the world in which somebody opens a page. */
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
const MOST = 5;

/** How wide a page is on a sheet, and a sheet: what a screen shows at once. */
const THUMB = { narrow: 300, wide: 480 };
const SHEET = 1600;

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null || !existsSync('dist/index.html')) {
    console.error('Draai eerst npm run cards: die haalt een browser en bouwt de site.');
    process.exit(1);
  }
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  const sheets = LOOKS.flatMap((look) => WIDTHS.map((width) => ({ look, width })));
  const waiting = sheets.values();
  const work = async () => {
    for (const { look, width } of waiting) await drawSheet(browser, look, width);
  };
  await Promise.all([work(), work()]);
  await browser.close();
  console.log(`${sheets.length} bladen in ${FOLDER}/`);
}

/** Draws all pages in one state of the world, at one width. */
async function drawSheet(browser: Browser, look: Look, width: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    ...(width < TABLET && { isMobile: true, hasTouch: true }),
    // The policy of the pages allows no style of another, and the letters are made larger by one.
    bypassCSP: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...look.options,
  });
  const pictures = await photograph(context, look, width);
  await context.close();
  const thumb = width < TABLET ? THUMB.narrow : THUMB.wide;
  const sheet = await browser.newPage({ viewport: { width: SHEET, height: 900 } });
  await sheet.setContent(
    `<style>
      body { display: grid; grid-template-columns: repeat(${Math.floor(SHEET / (thumb + 16))}, ${thumb}px); gap: 12px; margin: 12px; background: #888; font: 14px sans-serif }
      figure { margin: 0 } img { display: block; width: 100% }
    </style>${pictures
      .map(
        ({ address, picture }) =>
          `<figure><figcaption>/${address}</figcaption><img src="data:image/jpeg;base64,${picture.toString('base64')}"></figure>`,
      )
      .join('')}`,
  );
  await sheet.screenshot({ path: `${FOLDER}/${look.name}-${width}.png`, fullPage: true });
  await sheet.close();
}

async function photograph(context: BrowserContext, look: Look, width: number) {
  const page = await context.newPage();
  await page.clock.setFixedTime(workdayAt(look.time));
  const pictures: { address: string; picture: Buffer }[] = [];
  for (const address of PAGES) {
    // A page holds all it needs, so it can be shown from its file.
    await page.goto(pathToFileURL(path.resolve('dist', address, 'index.html')).href);
    if (look.css) await page.addStyleTag({ content: look.css });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const picture = await page.screenshot({
      type: 'jpeg',
      quality: 80,
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(height, width * MOST) },
    });
    pictures.push({ address, picture });
  }
  return pictures;
}

/** A Tuesday in February next year, an hour after UTC as all winter. */
function workdayAt(time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const year = new Date().getUTCFullYear() + 1;
  const first = new Date(Date.UTC(year, 1, 1)).getUTCDay();
  return new Date(Date.UTC(year, 1, 1 + ((9 - first) % 7), hour - 1, minute));
}

await main();
