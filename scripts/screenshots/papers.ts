/** Photographs what is printed: the ready PDFs of cards and posters, and pages as a reader prints them. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { eachPage } from '../../src/checks/pdf.ts';
import { builtPage } from './built-site.ts';
import type { Photo } from './contact-sheet.ts';

/** The addresses of pages that people print. */
const PRINTED = ['', 'wat-nu/', 'hulplijnen/ivp/', 'rooster/'];

const DOTS_PER_INCH = 110;

/** Photographs each sheet of paper. */
export async function photographPapers(browser: Browser): Promise<Photo[]> {
  const ready = globSync('dist/zakkaart/*.pdf')
    .sort()
    .map((file) => ({ caption: path.basename(file), pdf: readFileSync(file) }));
  const page = await browser.newPage();
  const printed: { caption: string; pdf: Uint8Array }[] = [];
  for (const address of PRINTED) {
    await page.goto(builtPage(address));
    printed.push({ caption: `/${address}`, pdf: await page.pdf({ format: 'A4' }) });
  }
  await page.close();
  const photos = await Promise.all(
    [...ready, ...printed].map(({ caption, pdf }) =>
      eachPage(pdf, DOTS_PER_INCH, ({ canvas, page: { pageNumber } }): Photo => {
        const [, data = ''] = canvas.toDataURL('image/png').split(',');
        const picture = Buffer.from(data, 'base64');
        return { caption: `${caption} ${pageNumber}`, picture, type: 'png' };
      }),
    ),
  );
  return photos.flat();
}
