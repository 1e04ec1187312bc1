/**
 * Makes the worker that keeps a copy of the site (`src/worker/sw.js`), and what it keeps: pages and
 * contacts in one file, the pages to call from first. In one file they share what they have in
 * common, so that the whole site is smaller than ten of its pages, and it arrives whole or not.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { DAY } from '../lib/amsterdam.ts';
import { addressOf, foremost } from '../lib/foremost.ts';
import { OLDEST_BROWSERS } from '../lib/oldest-browsers.ts';
import { site } from '../site.config.ts';
import type { Texts } from './built-texts.ts';

const WORKER = 'src/worker/sw.js';

/**
 * How many characters a phone keeps: about fifty times a page, and less than 200 kB to fetch. Of a
 * site that is larger, the pages the most steps from home stay out; those need a network.
 */
const ROOM = 1_500_000;

/**
 * @param kept the text of every page and contact that is kept, by its address
 * @param builtOn milliseconds since 1 January 1970 UTC
 * @returns the files to serve beside the pages
 */
export async function workerFiles(
  kept: Readonly<Record<string, string>>,
  builtOn: number,
): Promise<Texts> {
  // Its hash is in its name: the same whatever line ends a checkout has.
  const source = readFileSync(WORKER, 'utf8').replaceAll('\r\n', '\n');
  const copy = JSON.stringify(
    Object.fromEntries(Object.entries(kept).map(([path, text]) => [path, hashOf(text)])),
  );
  const { code } = await transform(source, {
    minify: true,
    target: OLDEST_BROWSERS,
    define: {
      // Another worker never writes to the cache that this one reads. A hash as a whole: the check of
      // numbers knows those, and would one day take a part of one for a number with a letter in it.
      VERSION: JSON.stringify(hashOf(`${source}${copy}${builtOn}`)),
      COPY: copy,
      BUILT_ON: `${builtOn}`,
      SHELF_LIFE: `${site.shelfLifeDays * DAY}`,
    },
  });
  return new Map([
    ['offline.json', JSON.stringify(kept)],
    ['sw.js', code],
  ]);
}

/** The pages and contacts of a site for which there is room on a phone, by their addresses. */
export function keptOf(texts: Texts): Record<string, string> {
  const sizes = [...texts]
    .filter(([file]) => /\.(html|vcf)$/.test(file))
    .map(([file, { length }]) => [file, length] as const);
  return Object.fromEntries(
    foremost(new Map(sizes), ROOM).map((file) => [addressOf(file), texts.get(file) ?? '']),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
