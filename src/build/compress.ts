/**
 * Writes the texts of the site a second and third time, compressed as well as can be, for a server
 * that sends files as they are (nginx with `brotli_static` and `gzip_static`).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Images and PDFs are compressed as they are. */
const TEXT = /\.(css|html|js|json|svg|txt|vcf|webmanifest|xml)$/;

/**
 * Compresses every text of the site.
 *
 * @param folder of the site
 * @param files the path of everything in it that is served
 */
export async function compress(folder: string, files: readonly string[]): Promise<void> {
  const texts = files.filter((file) => TEXT.test(file));
  await Promise.all(texts.map((file) => compressFile(path.join(folder, file))));
}

/** Compresses one file. A form that is not smaller is not written: the server then sends the text. */
async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const forms = {
    br: promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    gz: promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, form] of Object.entries(forms)) {
    const compressed = await form;
    if (compressed.length < bytes.length) writeFileSync(`${file}.${ending}`, compressed);
  }
}
