/**
 * Writes the texts of the site a second and third time, compressed as well as can be, for a server
 * that sends files as they are (nginx with `brotli_static` and `gzip_static`).
 */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { foremost } from '../lib/foremost.ts';
import { filesIn } from './built-texts.ts';

/** Images and PDFs are compressed as they are. */
const TEXT = /\.(css|html|js|json|svg|txt|vcf|webmanifest|xml)$/;

/**
 * For how many bytes there is time: well over a hundred pages. As well as can be is a matter of some
 * twenty milliseconds a page. What is further from home on a larger site, the server compresses.
 */
const ROOM = 3_000_000;

/** How many files are in hand at once: enough for every core, and few enough to hold in memory. */
const AT_ONCE = 8;

/** @param folder of the site, with all that is served */
export async function compress(folder: string): Promise<void> {
  const files = filesIn(folder).filter((file) => TEXT.test(file));
  const sizes = files.map((file) => [file, statSync(path.join(folder, file)).size] as const);
  const waiting = foremost(new Map(sizes), ROOM).values();
  const work = async () => {
    for (const file of waiting) await compressFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** A form that is not smaller is not written: the server then sends the text itself. */
async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
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
    if (compressed.length < bytes.length) writeFileSync(`${file}.${ending}`, compressed);
  }
}
