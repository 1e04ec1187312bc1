/**
 * Writes each text of the site a second and third time, compressed as well as can be, for a server
 * that sends files as they are (nginx with `brotli_static` and `gzip_static`). After all checks.
 */

import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Images and PDFs are compressed as they are. */
const TEXTS = '*.{css,html,js,json,svg,txt,vcf,webmanifest,xml}';

export function compress(): AstroIntegration {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = globSync([`**/${TEXTS}`, `.well-known/${TEXTS}`], { cwd: folder });
        await Promise.all(files.map((file) => compressFile(path.join(folder, file))));
      },
    },
  };
}

/** A form that is not smaller is not written: the server then sends the text itself. */
async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const forms = {
    br: promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz: promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, form] of Object.entries(forms)) {
    const compressed = await form;
    if (compressed.length < bytes.length) await writeFile(`${file}.${ending}`, compressed);
  }
}
