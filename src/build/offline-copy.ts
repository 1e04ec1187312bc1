/**
 * Makes the worker that keeps a copy of the site (`src/browser/offline-worker.js`), and what it keeps:
 * pages, contacts and codes in one file. There they share what they have in common, so that the whole site is
 * smaller than ten of its pages, and it arrives whole or not at all.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { DAY } from '../clock/amsterdam.ts';
import { OLDEST_BROWSERS } from './browser-targets.ts';
import { site } from '../site.config.ts';
import type { Texts } from './site-files.ts';
import { addressOf } from './site-folder.ts';

/** Pages, contacts, and the codes of numbers. */
const KEPT = /\.(html|vcf)$|^codes\//;

const WORKER = 'src/browser/offline-worker.js';

/**
 * Makes the files to serve beside the pages.
 *
 * @param kept the text of all that is kept, by its address
 * @param notice what goes before the main part of a page that is a copy
 * @param lastResort the page for when there is no copy and no network
 * @param builtOn milliseconds since 1 January 1970 UTC
 */
export async function workerFiles(
  kept: Readonly<Record<string, string>>,
  { notice, lastResort }: Readonly<Record<'notice' | 'lastResort', string>>,
  builtOn: number,
): Promise<Texts> {
  const copy = JSON.stringify(kept);
  const { code } = await transform(readFileSync(WORKER, 'utf8'), {
    minify: true,
    target: OLDEST_BROWSERS,
    define: {
      HASH: JSON.stringify(createHash('sha256').update(copy).digest('base64')),
      NOTICE: JSON.stringify(notice),
      LAST_RESORT: JSON.stringify(lastResort),
      BUILT_ON: `${builtOn}`,
      SHELF_LIFE: `${site.shelfLifeDays * DAY}`,
    },
  });
  return new Map([
    ['offline.json', copy],
    ['sw.js', code],
  ]);
}

/** Selects what the worker keeps of a site, by its address. */
export function pagesToKeep(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    [...texts].filter(([file]) => KEPT.test(file)).map(([file, text]) => [addressOf(file), text]),
  );
}
