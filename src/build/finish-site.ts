/**
 * Finishes the site that Astro rendered. Each text is read once, and passed from step to step: pages, PDFs of
 * the cards, the worker, headers, compression, checks. A step that finds a fault ends the build, before
 * `swap-dist` has its turn.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { openChromium } from './chromium.ts';
import type { Content } from '../checks/record.ts';
import { siteCheck } from '../checks/site.ts';
import { lastRead } from '../data/last-read.ts';
import { proseOf } from '../data/prose.ts';
import { lastResort } from '../formats/last-resort.ts';
import { buildDate } from '../calendar/build-date.ts';
import { CARD_FORMATS } from '../cards/formats.ts';
import { BuildError } from './build-error.ts';
import { isLocal } from './site-address.ts';
import { securityTxt } from '../formats/security-txt.ts';
import { site } from '../site.config.ts';
import { readTexts, writeText, type Texts } from './site-files.ts';
import { filesIn } from './site-folder.ts';
import { compress } from './compress.ts';
import { contentWarnings } from './content-warnings.ts';
import { holdTogether } from './no-break.ts';
import { rewritePages } from './rewrite-pages.ts';
import { CARDS, pdfPath, printCards, withoutPdfLinks } from './print-cards.ts';
import { pagesToKeep, workerFiles } from './offline-copy.ts';
import { MANIFEST } from '../schemas/manifest.ts';
import { writeHeaders } from './write-headers.ts';
import { writeManifest } from './write-manifest.ts';

/**
 * Makes the Astro integration that finishes the site.
 *
 * @param cards whether the build fails when the PDFs of the cards cannot be made
 */
export function finishSite({ cards }: { cards: 'required' | 'optional' }): AstroIntegration {
  let opened: Promise<Browser | undefined>;
  return {
    name: 'finish-site',
    hooks: {
      'astro:build:start': () => {
        // Opens while Astro renders. Without the `catch`, a failure before it is awaited ends the process.
        opened = openChromium();
        opened.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const browser = await opened.catch((fault: unknown) => {
          if (cards === 'required' || !(fault instanceof BuildError)) throw fault;
          logger.warn([fault.message, ...lostCards()].join('\n  '));
          return undefined;
        });
        if (browser && isLocal(site.url)) {
          logger.warn(`De code op de kaarten leidt naar ${site.url}: zet het adres in SITE_URL.`);
        }
        const folder = fileURLToPath(dir);
        // Astro makes the pages of a kind from one template.
        const kinds = [...assets.values()].map((made) =>
          made.map((url) => path.relative(folder, fileURLToPath(url)).replaceAll(path.sep, '/')),
        );
        await finish(folder, kinds, browser);
        for (const warning of contentWarnings(lastRead())) logger.warn(warning);
      },
    },
  };
}

/** Names the PDFs of the last site, which go when this one takes its place. */
function lostCards(): string[] {
  const lost = CARD_FORMATS.map(pdfPath).filter((file) => existsSync(path.join('dist', file)));
  return lost.length > 0 ? [`De vorige site had ze nog. Deze verdwijnen: ${lost.join(', ')}.`] : [];
}

/**
 * Finishes the pages in the folder of the site, adds all that is made from them, and checks it.
 *
 * @param kinds the files that Astro made from each of its templates
 * @throws BuildError when anything in the site is not as it must be
 */
async function finish(
  folder: string,
  kinds: readonly (readonly string[])[],
  browser: Browser | undefined,
): Promise<void> {
  const { words, ...record } = lastRead();
  if (!words) throw new Error('checkContent() has to stop a build without words');
  const content = { ...record, ...proseOf(record), words, site, builtAt: buildDate() };
  const files = filesIn(folder);
  // Astro copies pictures as they lie in the checkout, with the line ends that it has there.
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeText(folder, file, text.replaceAll('\r\n', '\n'));
  }
  const texts = await readTexts(folder, files);
  const add = (made: Texts) => {
    for (const [file, text] of made) {
      writeText(folder, file, text);
      texts.set(file, text);
    }
  };
  for (const files of kinds) {
    add(
      rewritePages(
        texts,
        files.filter((file) => file.endsWith('.html')),
      ),
    );
  }
  if (!browser) add(new Map([[CARDS, withoutPdfLinks(texts.get(CARDS) ?? '')]]));
  add(
    await workerFiles(
      pagesToKeep(texts),
      holdTogether(lastResort(content.lines, words)),
      buildDate(),
    ),
  );
  if (site.securityContact) {
    const text = securityTxt(site.securityContact, site.url, buildDate());
    add(new Map([['.well-known/security.txt', text]]));
  }
  const pages = [...new Set([...files, ...texts.keys()])].sort();
  const cards = browser ? CARD_FORMATS.map(pdfPath) : [];
  const served = [...pages, ...cards, MANIFEST].sort();
  add(writeHeaders(served, texts));
  // The cards are printed by another process, and brotli has threads of its own.
  const [printed] = await Promise.all([
    browser && printCards(browser, folder),
    compress(folder, pages),
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
