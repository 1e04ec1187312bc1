/** Prints the page with cards into the ready PDF files that it links to, with a Chromium. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from '@playwright/test';
import { waitFor } from './chromium.ts';
import { buildDate } from '../calendar/build-date.ts';
import { CARD_FORMATS, type CardFormat } from '../cards/formats.ts';
import { BuildError } from './build-error.ts';
import { finishPdf } from '../cards/finish-pdf.ts';
import { site } from '../site.config.ts';
import { pdfText, type Texts } from './site-files.ts';
import { cardFaults } from '../cards/misfits.ts';

/** The page with cards. */
export const CARDS = 'zakkaart/index.html';

/** How many times as fine the ready files are as what a reader prints. */
const FINER = 4;

/** Removes the links to PDFs from the page with cards; printing from the browser stays. */
export function withoutPdfLinks(html: string): string {
  return html.replace(/<section id="pdf".*?<\/section>|<a [^>]*data-shop[^>]*>.*?<\/a>/gs, '');
}

/** Names the PDF of a format, below the folder of the site. */
export function pdfPath({ id }: CardFormat): string {
  return `zakkaart/${id}.pdf`;
}

/**
 * Prints a PDF of each format, and closes the browser.
 *
 * @param folder of the site, with its page with cards
 * @param limit how long one step may take, in milliseconds
 * @returns the text of each PDF, by its path
 * @throws BuildError when words do not fit on a card, or the browser fails
 */
export async function printCards(browser: Browser, folder: string, limit?: number): Promise<Texts> {
  const step = <T>(what: string, work: Promise<T>) => waitFor(browser, what, work, limit);
  const page = await step('het openen van de pagina', openPage(browser, folder));
  // Read while the browser, another process, prints the next one.
  const texts: Promise<[file: string, text: string]>[] = [];
  // Of cards that are on several sheets each fault is told once.
  const faults = new Map<string, string>();
  for (const format of CARD_FORMATS) {
    const file = pdfPath(format);
    const { name, found } = await step(file, showFormat(page, format));
    for (const fault of found) faults.set(fault, faults.get(fault) ?? `${name}: ${fault}`);
    if (faults.size > 0) continue;
    const pdf = await step(file, printFine(page));
    const finished = await finishPdf(pdf, format, {
      title: await page.title(),
      author: site.operator ?? site.name,
      language: site.language,
      builtAt: buildDate(),
    });
    writeFileSync(path.join(folder, file), finished);
    texts.push(pdfText(finished).then((text) => [file, text]));
  }
  // All is written then. The process itself may take longer to end, on a busy machine.
  const gone = new Promise((resolve) => browser.once('disconnected', resolve));
  await step('het sluiten', Promise.race([browser.close(), gone]));
  if (faults.size === 0) return new Map(await Promise.all(texts));
  const advice =
    'Maak in content/lines shortName of say korter, in content/ui de woorden, of neem een korter adres.';
  throw new BuildError('De kaarten kloppen niet.', [...faults.values(), advice]);
}

/** Opens the page with cards as it is printed. */
async function openPage(browser: Browser, folder: string): Promise<Page> {
  // As large as the largest paper: a poster shrinks with the page.
  const page = await browser.newPage({ viewport: { width: 1200, height: 1700 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(path.join(folder, CARDS)).href);
  return page;
}

/** Prints the page as if its pixels were smaller: Chromium puts each row of words on a whole one. */
async function printFine(page: Page): Promise<Buffer> {
  const formats = page.locator('.formats');
  await formats.evaluate((element: HTMLElement, times) => {
    const unit = getComputedStyle(element).getPropertyValue('--unit');
    element.style.setProperty('--unit', `calc(${unit} * ${times})`);
  }, FINER);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, scale: 1 / FINER });
  await formats.evaluate((element: HTMLElement) => {
    element.style.removeProperty('--unit');
  });
  return pdf;
}

/** Shows one format on the page; returns its name, and what is wrong with its cards. */
async function showFormat(page: Page, { id, paper }: CardFormat) {
  const option = page.locator(`[name="format"][value="${id}"]`);
  await option.evaluate((radio: HTMLInputElement) => {
    radio.checked = true;
  });
  const name = (await page.locator('label', { has: option }).textContent())?.trim() ?? '';
  await page.evaluate((title) => {
    document.title = title;
  }, `${site.name}: ${name}`);
  const found = await page.locator(`[data-paper="${paper}"]`).evaluate(cardFaults);
  return { name, found };
}
