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

/** Where a page that is about the call goes on below its numbers. */
const END_OF_NUMBERS = '</call-now><div class="scans">';

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
    br: brotli(bytes),
    gz: promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, form] of Object.entries(forms)) {
    const compressed = await form;
    if (compressed.length < bytes.length) writeFileSync(`${file}.${ending}`, compressed);
  }
}

/**
 * Compresses a text with brotli. Of a page that is about the call, what comes up to the numbers is
 * compressed by itself: the codes for the rest then come after it, and the first number a hundred bytes
 * sooner, for sixty more in all.
 */
async function brotli(bytes: Buffer): Promise<Buffer> {
  const stream = createBrotliCompress({
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const end = Math.max(0, bytes.indexOf(END_OF_NUMBERS));
  stream.write(bytes.subarray(0, end));
  if (end > 0) stream.flush(constants.BROTLI_OPERATION_FLUSH);
  stream.end(bytes.subarray(end));
  return await buffer(stream);
}
