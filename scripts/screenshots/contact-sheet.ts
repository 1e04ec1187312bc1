/** Puts pictures beside each other on one sheet, to look at them all at once. */

import type { Browser } from '@playwright/test';

/** A picture on a sheet, and what it shows. */
export interface Photo {
  caption: string;
  picture: Buffer;
  type: 'jpeg' | 'png';
}

/** The width of a sheet in pixels, and the space between the pictures on it. */
const WIDTH = 1600;
const GAP = 12;

/**
 * Draws a sheet.
 *
 * @param thumb how wide each picture is on it, in pixels
 * @param file the JPEG to write
 */
export async function drawContactSheet(
  browser: Browser,
  photos: readonly Photo[],
  thumb: number,
  file: string,
): Promise<void> {
  const columns = Math.floor((WIDTH - GAP) / (thumb + GAP));
  const figures = photos.map(
    ({ caption, picture, type }) =>
      `<figure><figcaption>${caption}</figcaption><img src="data:image/${type};base64,${picture.toString('base64')}"></figure>`,
  );
  const sheet = await browser.newPage({ viewport: { width: WIDTH, height: 900 } });
  await sheet.setContent(
    `<style>
      body { display: grid; grid-template-columns: repeat(${columns}, ${thumb}px); gap: ${GAP}px; margin: ${GAP}px; background: #888; font: 14px sans-serif }
      figure { margin: 0 } img { display: block; width: 100% }
    </style>${figures.join('')}`,
  );
  await sheet.screenshot({ path: file, type: 'jpeg', quality: 85, fullPage: true });
  await sheet.close();
}
