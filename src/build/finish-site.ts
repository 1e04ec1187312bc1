/** Finishes the site that Astro rendered, before `swap-dist` has its turn. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { CARD_FORMATS } from '../cards/formats.ts';
import { lastRead } from '../data/last-read.ts';
import { site } from '../site.config.ts';
import { BuildError } from './build-error.ts';
import { openChromium } from './chromium.ts';
import { contentWarnings } from './content-warnings.ts';
import { finishFolder } from './finish-folder.ts';
import { pdfPath } from './print-cards.ts';
import { isLocal } from './site-address.ts';

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
        await finishFolder(folder, kinds, browser);
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
