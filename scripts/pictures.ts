/**
 * `npm run pictures`: draws the pictures that are kept with the code, from the sign of the site and
 * from the site as it was built: icons for phones, the picture that stands beside a shared link, and
 * what the README shows.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions } from '@playwright/test';
import { site } from '../src/site.config.ts';
import { builtPage, openBrowser } from './screenshots/built-site.ts';
import { workdayAt } from './screenshots/workday.ts';

const SIGN = readFileSync('public/favicon.svg', 'utf8');
/** The sign without round corners, for phones that cut an icon to a shape of their own. */
const SQUARE = SIGN.replace('rx="8" ', '');
const TEAL = '#0c4a4e';

const PHONE = { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true };

const browser = await openBrowser();
mkdirSync('pictures', { recursive: true });
await drawIcon('apple-touch-icon', SQUARE, 180);
await drawIcon('icon-192', SIGN, 192);
await drawIcon('icon-512', SIGN, 512);
await drawIcon('icon-maskable-512', SQUARE, 512, 12);
await drawSocialCard();
await drawPhone('telefoon-dag', workdayAt('10:12'), 'light');
await drawPhone('telefoon-nacht', workdayAt('23:14'), 'dark');
await drawCard();
await browser.close();

/**
 * Draws an icon.
 *
 * @param margin around the sign, in percent of the width
 */
async function drawIcon(name: string, sign: string, size: number, margin = 0) {
  const style = `margin:0;padding:${margin}%;box-sizing:border-box;background:${margin ? TEAL : 'none'}`;
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="${style}">${sign}`);
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true });
  await page.close();
}

/** Draws the picture beside a shared link. */
async function drawSocialCard() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  await page.setContent(
    `<style>
      body { margin: 0; padding: 150px 110px; background: #f6f3ed; color: #1b2a2e; font: 46px sans-serif }
      svg { width: 120px }
      h1 { margin: 36px 0 12px; font-size: 104px; line-height: 1.1 }
      p { margin: 0; color: #3f4f53 }
    </style>${SIGN}<h1>${site.name}</h1><p>${site.tagline}</p>`,
  );
  await page.screenshot({ path: 'public/social.png' });
  await page.close();
}

type Scheme = NonNullable<BrowserContextOptions['colorScheme']>;

/** Draws the home page on a phone. */
async function drawPhone(name: string, now: Date, colorScheme: Scheme) {
  const page = await browser.newPage({ ...PHONE, colorScheme, deviceScaleFactor: 2 });
  await page.clock.setFixedTime(now);
  await page.goto(builtPage(''));
  await page.screenshot({ path: `pictures/${name}.png` });
  await page.close();
}

/** Draws the wallet card. */
async function drawCard() {
  const page = await browser.newPage({
    viewport: { width: 600, height: 800 },
    deviceScaleFactor: 2,
  });
  await page.goto(builtPage('zakkaart/'));
  await page
    .locator('[data-paper="card"] .card-front')
    .screenshot({ path: 'pictures/zakkaart.png' });
  await page.close();
}
