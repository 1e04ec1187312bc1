/** Renders the pages of a PDF, and reads the codes on them as a phone does. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** A page of a PDF as dots. */
export interface RenderedPage {
  page: PDFPageProxy;
  canvas: HTMLCanvasElement;
  dots: ImageData;
}

/** What pdf.js draws on outside a browser. */
interface CanvasFactory {
  create: (
    width: number,
    height: number,
  ) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
}

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/**
 * Renders each page of a PDF.
 *
 * @param visit called with each page while the file is open
 * @returns what `visit` returned for each page
 */
export async function eachPage<T>(
  pdf: Uint8Array,
  dotsPerInch: number,
  visit: (rendered: RenderedPage) => T | Promise<T>,
): Promise<T[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await task.promise;
  const factory = file.canvasFactory as CanvasFactory;
  const seen: T[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const { canvas, context } = factory.create(
      Math.ceil(viewport.width),
      Math.ceil(viewport.height),
    );
    await page.render({ canvas, viewport }).promise;
    const dots = context.getImageData(0, 0, canvas.width, canvas.height);
    seen.push(await visit({ page, canvas, dots }));
  }
  await task.destroy();
  return seen;
}

/**
 * Reads the words of a page in the order of the file, as a reader could select and copy them. What
 * stands upside down, or upright after that, begins a row.
 */
export async function wordsOn(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  let isUpright = true;
  return items
    .filter((item) => 'str' in item)
    .map(({ str, hasEOL, transform }) => {
      const isTurned = str !== '' && transform[0] > 0 !== isUpright;
      if (isTurned) isUpright = !isUpright;
      return `${isTurned ? '\n' : ''}${str}${hasEOL ? '\n' : ''}`;
    })
    .join('');
}

/** Decodes every QR code among the dots. */
export async function codesIn(dots: ImageData): Promise<string[]> {
  const codes = await readBarcodes(dots, { formats: ['QRCode'], maxNumberOfSymbols: 255 });
  return codes.map(({ text }) => text);
}
