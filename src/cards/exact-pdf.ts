/** Makes a PDF that Chromium printed exact and repeatable. */

import type { CardFormat } from './formats.ts';

const POINTS_PER_MM = 72 / 25.4;

/**
 * Sets the size of the paper to that of the format, and the dates in the file to that of the build.
 * Chromium 156 rounds paper to whole pixels: its A4 is 0.11 mm too narrow and its A3 0.20 mm too high,
 * where a tenth of a millimetre is promised. A PDF names the place of each part by counting bytes, so
 * every text is replaced by one of the same length.
 *
 * @param builtAt milliseconds since 1 January 1970 UTC
 * @throws RangeError when Chromium writes its files in another way than this expects
 */
export function finishPdf(
  pdf: Uint8Array,
  { width, height, pages }: CardFormat,
  builtAt: number,
): Buffer {
  const stamp = new Date(builtAt).toISOString().replace(/\D/g, '').slice(0, 14);
  const size = [width, height].map((side) => (side * POINTS_PER_MM).toFixed(2)).join(' ');
  let sizes = 0;
  const text = Buffer.from(pdf)
    .toString('latin1')
    .replace(/(?<=\/(?:Creation|Mod)Date \(D:)\d{14}(?=\+00'00'\))/g, stamp)
    .replace(/(?<=\/MediaBox \[0 0 )[\d. ]+(?=\])/g, (found) => {
      sizes += 1;
      return size.padEnd(found.length);
    });
  if (sizes !== pages || text.length !== pdf.length) {
    throw new RangeError(
      `a PDF of ${sizes} pages, where ${pages} of ${width} × ${height} mm belong`,
    );
  }
  return Buffer.from(text, 'latin1');
}
