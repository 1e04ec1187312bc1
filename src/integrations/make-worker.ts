/**
 * Writes the worker that keeps a copy of the site (`src/worker/sw.js`), and what it keeps: all pages
 * and contacts in one file, the pages to call from first. In one file they share what they have in
 * common, so that the whole site is smaller than ten of its pages, and it arrives whole or not.
 */

import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { DAY } from '../lib/amsterdam.ts';
import { buildDate } from '../lib/build-date.ts';
import { site } from '../site.config.ts';

const WORKER = 'src/worker/sw.js';

export function makeWorker(): AstroIntegration {
  return {
    name: 'make-worker',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await workerFiles(textsOf(fileURLToPath(dir)), buildDate());
        for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, dir), text);
      },
    },
  };
}

/**
 * @param texts the text of every page and contact by its address
 * @param builtOn milliseconds since 1 January 1970 UTC
 * @returns the text of each file to serve beside the pages, by its name
 */
export async function workerFiles(
  texts: Record<string, string>,
  builtOn: number,
): Promise<Record<'offline.json' | 'sw.js', string>> {
  const source = readFileSync(WORKER, 'utf8');
  const copy = JSON.stringify(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hashOf(text)])),
  );
  const { code } = await transform(source, {
    minify: true,
    target: 'es2022',
    define: {
      // Another worker never writes to the cache that this one reads.
      VERSION: JSON.stringify(hashOf(`${source}${copy}${builtOn}`).slice(0, 16)),
      COPY: copy,
      BUILT_ON: `${builtOn}`,
      SHELF_LIFE: `${site.shelfLifeDays * DAY}`,
    },
  });
  return { 'offline.json': JSON.stringify(texts), 'sw.js': code };
}

/** The text of every page and contact by its address: the home page, then the fewest steps below. */
export function textsOf(folder: string): Record<string, string> {
  const steps = (address: string) => address.split('/').length;
  const texts = globSync('**/*.{html,vcf}', { cwd: folder }).map((file): [string, string] => [
    `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    readFileSync(`${folder}/${file}`, 'utf8'),
  ]);
  return Object.fromEntries(
    texts.sort(([one], [other]) => steps(one) - steps(other) || (one < other ? -1 : 1)),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
