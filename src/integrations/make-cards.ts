/**
 * Prints the page with cards into the ready PDF files that it links to, with the Chromium of this
 * machine. Where there is none, the page loses its list of files: printing from the browser stays.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../lib/build-date.ts';
import { CARD_FORMATS } from '../lib/card-formats.ts';
import { finishPdf } from '../lib/finish-pdf.ts';
import { site } from '../site.config.ts';
import { cardFaults } from './card-faults.ts';

export function makeCards(): AstroIntegration {
  return {
    name: 'make-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const page = new URL('zakkaart/index.html', dir);
        const browser = await openBrowser();
        if (!browser) {
          logger.warn(
            'Geen PDF’s van de kaarten: er is geen Chromium. npm run cards haalt er een.',
          );
          const html = readFileSync(page, 'utf8');
          writeFileSync(page, html.replace(/<section id="pdf".*?<\/section>/s, ''));
          return;
        }
        if (new URL(site.url).hostname === 'localhost') {
          logger.warn(`De code op de kaarten leidt naar ${site.url}: zet het adres in SITE_URL.`);
        }
        const faults = await print(browser, page).finally(() => browser.close());
        if (faults.length === 0) return;
        const advice =
          'Maak in content/lines shortName korter, in content/ui de woorden, of neem een korter adres.';
        console.error(['De kaarten kloppen niet.', ...faults, advice].join('\n  '));
        process.exit(1);
      },
    },
  };
}

/** A browser that works; undefined where there is none. */
async function openBrowser(): Promise<Browser | undefined> {
  // Only here: a development server needs no browser.
  const { chromium } = await import('@playwright/test');
  const { findBrowser } = await import('./find-browser.ts');
  const executablePath = findBrowser();
  if (executablePath === null) return undefined;
  return chromium
    .launch({ ...(executablePath && { executablePath }) })
    .catch((): undefined => undefined);
}

/** Writes one file a format, beside the page; returns what is wrong with the cards. */
async function print(browser: Browser, html: URL): Promise<string[]> {
  const faults: string[] = [];
  // As large as the largest paper: a poster shrinks with the page.
  const page = await browser.newPage({ viewport: { width: 1200, height: 1700 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(fileURLToPath(html)).href);
  for (const format of CARD_FORMATS) {
    const option = page.locator(`[name="format"][value="${format.id}"]`);
    await option.evaluate((radio: HTMLInputElement) => {
      radio.checked = true;
    });
    const name = (await page.locator('label', { has: option }).textContent())?.trim() ?? '';
    await page.evaluate((title) => {
      document.title = title;
    }, `${site.name}: ${name}`);
    const found = await page.locator(`[data-format="${format.id}"]`).evaluate(cardFaults);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    if (found.length > 0) continue;
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
    writeFileSync(new URL(`${format.id}.pdf`, html), finishPdf(pdf, format, buildDate()));
  }
  return faults;
}
