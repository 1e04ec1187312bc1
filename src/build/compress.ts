/**
 * Writes the texts of the site a second and third time, compressed as well as can be, for a server
 * that sends files as they are (nginx with `brotli_static` and `gzip_static`).
 */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, gzip } from 'node:zlib';

/** Images and PDFs are compressed as they are. */
const TEXT = /\.(css|html|js|json|svg|txt|vcf|webmanifest|xml)$/;

const HOME = 'index.html';
/** Where the home page goes on below 112 and the numbers of this moment: with whom to call when nobody answers. */
const BELOW_NUMBERS = '<section>';

/**
 * Compresses every text of the site.
 *
 * @param folder of the site
 * @param files the path of everything in it that is served
 */
export async function compress(folder: string, files: readonly string[]): Promise<void> {
  const texts = files.filter((file) => TEXT.test(file));
  await Promise.all(texts.map((file) => compressFile(folder, file)));
}

/** Compresses one file. A form that is not smaller is not written: the server then sends the text. */
async function compressFile(folder: string, file: string): Promise<void> {
  const target = path.join(folder, file);
  const bytes = readFileSync(target);
  const forms = {
    br: brotli(bytes, file === HOME ? bytes.indexOf(BELOW_NUMBERS) : 0),
    gz: promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, form] of Object.entries(forms)) {
    const compressed = await form;
    if (compressed.length < bytes.length) writeFileSync(`${target}.${ending}`, compressed);
  }
}

/**
 * Compresses a text with brotli.
 *
 * @param end how much of it is compressed by itself: the codes for the rest then come after it, and that much can
 *   be read a hundred bytes sooner, for sixty more in all
 */
async function brotli(bytes: Buffer, end: number): Promise<Buffer> {
  const stream = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  stream.write(bytes.subarray(0, end));
  if (end > 0) stream.flush(constants.BROTLI_OPERATION_FLUSH);
  stream.end(bytes.subarray(end));
  return await buffer(stream);
}
