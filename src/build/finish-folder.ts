/**
 * Finishes the folder of a site, in steps. Each text is read once, and passed from step to step: pages, PDFs
 * of the cards, the worker, headers, compression, checks. A step that finds a fault ends the build.
 */

import type { Browser } from '@playwright/test';
import { buildDate } from '../calendar/build-date.ts';
import { CARD_FORMATS } from '../cards/formats.ts';
import type { Content } from '../checks/record.ts';
import { siteCheck } from '../checks/site.ts';
import { lastRead } from '../data/last-read.ts';
import { proseOf } from '../data/prose.ts';
import { keptNotice } from '../formats/kept-notice.ts';
import { lastResort } from '../formats/last-resort.ts';
import { securityTxt } from '../formats/security-txt.ts';
import { MANIFEST } from '../schemas/manifest.ts';
import { site } from '../site.config.ts';
import { BuildError } from './build-error.ts';
import { compress } from './compress.ts';
import { holdTogether } from './no-break.ts';
import { pagesToKeep, workerFiles } from './offline-copy.ts';
import { CARDS, pdfPath, printCards, withoutPdfLinks } from './print-cards.ts';
import { rewritePages } from './rewrite-pages.ts';
import { readTexts, unifyLineEnds, writeText, type Texts } from './site-files.ts';
import { filesIn } from './site-folder.ts';
import { writeHeaders } from './write-headers.ts';
import { writeManifest } from './write-manifest.ts';

/** The class of a block that shows all about its numbers. */
const LARGE_BLOCK = 'class="call-large"';

/**
 * Finishes the pages in the folder of a site, adds all that is made from them, and checks it.
 *
 * @param kinds the files that Astro made from each of its templates
 * @throws BuildError when anything in the site is not as it must be
 */
export async function finishFolder(
  folder: string,
  kinds: readonly (readonly string[])[],
  browser: Browser | undefined,
): Promise<void> {
  const { words, ...record } = lastRead();
  if (!words) throw new Error('checkContent() has to stop a build without words');
  const content = { ...record, ...proseOf(record), words, site, builtAt: buildDate() };
  const files = filesIn(folder);
  unifyLineEnds(folder, files);
  const texts = await readTexts(folder, files);
  const add = (made: Texts) => {
    for (const [file, text] of made) {
      writeText(folder, file, text);
      texts.set(file, text);
    }
  };
  for (const kind of kinds) {
    const pages = kind.filter((file) => file.endsWith('.html'));
    // The page of the first line has the block of the home page; no other of its kind needs the style of that.
    const isLarge = (file: string) => texts.get(file)?.includes(LARGE_BLOCK);
    for (const [, alike] of Map.groupBy(pages, isLarge)) add(rewritePages(texts, alike));
  }
  if (!browser) add(new Map([[CARDS, withoutPdfLinks(texts.get(CARDS) ?? '')]]));
  const said = {
    notice: keptNotice(words, buildDate()),
    lastResort: holdTogether(lastResort(content.lines, words)),
  };
  add(await workerFiles(pagesToKeep(texts), said, buildDate()));
  if (site.securityContact) {
    const text = securityTxt(site.securityContact, site.url, buildDate());
    add(new Map([['.well-known/security.txt', text]]));
  }
  const written = [...new Set([...files, ...texts.keys()])].sort();
  const cards = browser ? CARD_FORMATS.map(pdfPath) : [];
  const served = [...written, ...cards, MANIFEST].sort();
  add(writeHeaders(served, texts));
  // The cards are printed by another process, and brotli has threads of its own.
  const [printed] = await Promise.all([
    browser && printCards(browser, folder),
    compress(folder, written),
  ]);
  // Last of all: it has the hash of everything else.
  add(writeManifest(folder, served));
  await compress(folder, [MANIFEST]);
  check(content, new Map([...texts, ...(printed ?? [])]), served);
}

/**
 * Checks the whole site.
 *
 * @param content all that the site is compared with
 * @param texts the text of each file of the site; of a PDF its words
 * @param served the path of everything that is served
 * @throws BuildError when the site says anything that the content does not say, or not all of it
 */
function check(content: Content, texts: Texts, served: readonly string[]): void {
  const faults = siteCheck(content)(texts, served);
  if (faults.length > 0) throw new BuildError('De gebouwde site klopt niet.', faults);
}
