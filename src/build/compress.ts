/**
 * Writes the texts of the site a second and third time, compressed as well as can be, for a server
 * that sends files as they are (nginx with `brotli_static` and `gzip_static`).
 */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { foremost } from './foremost.ts';

/** Images and PDFs are compressed as they are. */
const TEXT = /\.(css|html|js|json|svg|txt|vcf|webmanifest|xml)$/;

/**
 * For how many bytes there is time: some ninety pages, beside the copy that a phone keeps of them. As
 * well as can be is a matter of some twenty milliseconds a page. What is further from home on a larger
 * site, the server compresses.
 */
const ROOM = 3_000_000;

/** A text of more bytes is compressed a little less well: the best saves 4 %, and takes thrice as long. */
const LONG = 1_000_000;

/** How many files are in hand at once: enough for threads to go on during the check of the site. */
const AT_ONCE = 32;

/**
 * @param folder of the site
 * @param files the path of everything in it that is served
 */
export async function compress(folder: string, files: readonly string[]): Promise<void> {
  const sizes = files
    .filter((file) => TEXT.test(file))
    .map((file) => [file, statSync(path.join(folder, file)).size] as const);
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
        [constants.BROTLI_PARAM_QUALITY]:
          constants.BROTLI_MAX_QUALITY - (bytes.length > LONG ? 1 : 0),
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
