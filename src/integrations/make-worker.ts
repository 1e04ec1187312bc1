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
        const texts = textsOf(fileURLToPath(dir));
        const copy = Object.fromEntries(
          Object.entries(texts).map(([path, text]) => [path, hashOf(text)]),
        );
        const { code } = await transform(readFileSync(WORKER, 'utf8'), {
          minify: true,
          target: 'es2022',
          define: {
            VERSION: JSON.stringify(hashOf(JSON.stringify(copy)).slice(0, 16)),
            COPY: JSON.stringify(copy),
            BUILT_ON: `${buildDate()}`,
            SHELF_LIFE: `${site.shelfLifeDays * DAY}`,
          },
        });
        writeFileSync(new URL('offline.json', dir), JSON.stringify(texts));
        writeFileSync(new URL('sw.js', dir), code);
      },
    },
  };
}

/** The text of every page and contact by its address, the shortest addresses first. */
function textsOf(folder: string): Record<string, string> {
  const files = globSync('**/*.{html,vcf}', { cwd: folder }).sort(
    (one, other) =>
      one.split(/[\\/]/).length - other.split(/[\\/]/).length || (one < other ? -1 : 1),
  );
  return Object.fromEntries(
    files.map((file) => [
      `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
      readFileSync(`${folder}/${file}`, 'utf8'),
    ]),
  );
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
