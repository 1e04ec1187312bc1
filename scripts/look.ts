/**
 * `npm run look`: takes screenshots of the built site, on contact sheets in `look/`: every kind of page on
 * four screens, by day, at night, in doubt, without JavaScript, dark and with large letters; and all that
 * is printed. Who changes something sees there what became of the other pages.
 */

import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from '@playwright/test';
import { eachPage } from '../src/checks/pdf.ts';
import { findBrowser } from '../src/build/find-browser.ts';
import { workdayAt } from './workday.ts';

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

/** The width of a page on a sheet, and of a sheet, in pixels. */
const THUMB = { narrow: 300, wide: 480 };
const SHEET = 1600;

/** The resolution of what is printed. */
const DOTS_PER_INCH = 110;

/** A picture on a sheet, and what it shows. */
interface Photo {
  caption: string;
  picture: Buffer;
  type: 'jpeg' | 'png';
}

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
  await drawPapers(browser);
  await browser.close();
  console.log(`${sheets.length + 1} bladen in ${FOLDER}/`);
}

/** Draws all pages in the same circumstances, at one width. */
async function drawSheet(browser: Browser, look: Look, width: number): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    ...(width < TABLET && { isMobile: true, hasTouch: true }),
    // The letters are made larger by a style, which the policy of the pages would block.
    bypassCSP: true,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...look.options,
  });
  const photos = await photograph(context, look, width);
  await context.close();
  const thumb = width < TABLET ? THUMB.narrow : THUMB.wide;
  await arrange(browser, photos, thumb, `${look.name}-${width}`);
}

/** Draws the cards and posters, and pages as they are printed. */
async function drawPapers(browser: Browser): Promise<void> {
  const ready = globSync('dist/zakkaart/*.pdf')
    .sort()
    .map((file) => ({ caption: path.basename(file), pdf: readFileSync(file) }));
  const page = await browser.newPage();
  const printed: { caption: string; pdf: Uint8Array }[] = [];
  for (const address of ['', 'wat-nu/', 'hulplijnen/ivp/', 'rooster/']) {
    await page.goto(builtPage(address));
    printed.push({ caption: `/${address}`, pdf: await page.pdf({ format: 'A4' }) });
  }
  await page.close();
  const photos = await Promise.all(
    [...ready, ...printed].map(({ caption, pdf }) =>
      eachPage(pdf, DOTS_PER_INCH, ({ canvas, page: { pageNumber } }): Photo => {
        const [, data = ''] = canvas.toDataURL('image/png').split(',');
        const picture = Buffer.from(data, 'base64');
        return { caption: `${caption} ${pageNumber}`, picture, type: 'png' };
      }),
    ),
  );
  await arrange(browser, photos.flat(), THUMB.wide, 'papier');
}

/** Puts pictures on one sheet. */
async function arrange(browser: Browser, photos: readonly Photo[], thumb: number, name: string) {
  const columns = Math.floor(SHEET / (thumb + 16));
  const figures = photos.map(
    ({ caption, picture, type }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/${type};base64,${picture.toString('base64')}"></figure>`,
  );
  const sheet = await browser.newPage({ viewport: { width: SHEET, height: 900 } });
  await sheet.setContent(
    `<style>
      body { display: grid; grid-template-columns: repeat(${columns}, ${thumb}px); gap: 12px; margin: 12px; background: #888; font: 14px sans-serif }
      figure { margin: 0 } img { display: block; width: 100% }
    </style>${figures.join('')}`,
  );
  await sheet.screenshot({ path: `${FOLDER}/${name}.png`, fullPage: true });
  await sheet.close();
}

/** Takes a screenshot of each page. */
async function photograph(context: BrowserContext, look: Look, width: number): Promise<Photo[]> {
  const page = await context.newPage();
  await page.clock.setFixedTime(workdayAt(look.time));
  const photos: Photo[] = [];
  for (const address of PAGES) {
    await page.goto(builtPage(address));
    if (look.css) await page.addStyleTag({ content: look.css });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
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

/** Names the file of a page: it holds all it needs, so it can be opened without a server. */
function builtPage(address: string): string {
  return pathToFileURL(path.resolve('dist', address, 'index.html')).href;
}

await main();
