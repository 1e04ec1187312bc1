/**
 * Prints the page with cards into the ready PDF files that it links to, with the Chromium of this
 * machine. Where there is none, the page loses its list of files: printing from the browser stays.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDate } from '../lib/build-date.ts';
import { CARD_FORMATS, type CardFormat } from '../lib/card-formats.ts';
import { finishPdf } from '../lib/finish-pdf.ts';
import { site } from '../site.config.ts';

const FOLDER = 'zakkaart/';

export function makeCards(): AstroIntegration {
  return {
    name: 'make-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL(FOLDER, dir);
        const page = new URL('index.html', folder);
        try {
          await print(page, folder);
        } catch (error) {
          logger.warn(`Geen PDF's van de kaarten gemaakt; printen kan wel. ${String(error)}`);
          const html = readFileSync(page, 'utf8');
          writeFileSync(page, html.replace(/<section id="pdf".*?<\/section>/s, ''));
        }
      },
    },
  };
}

/** Writes one file a format; throws when there is no browser, or when it cannot print. */
async function print(html: URL, folder: URL): Promise<void> {
  // Only here: a development server needs no browser.
  const [{ chromium }, { findBrowser }] = await Promise.all([
    import('@playwright/test'),
    import('./find-browser.ts'),
  ]);
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Er is geen Chromium: zie npm run cards.');
  const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(html.pathname).href);
    for (const format of CARD_FORMATS) {
      const option = page.locator(`[name="format"][value="${format.id}"]`);
      await option.check();
      const name = await page.locator('label', { has: option }).innerText();
      await page.evaluate((title) => {
        document.title = title;
      }, `${site.name}: ${name.trim()}`);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      writeFileSync(new URL(fileOf(format), folder), finishPdf(pdf, format, buildDate()));
    }
  } finally {
    await browser.close();
  }
}

function fileOf({ id }: CardFormat): string {
  return `${id}.pdf`;
}
