/** Makes a PDF that Chromium printed one to print from: exact, in black alone, and repeatable. */

import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { CardFormat } from './formats.ts';
import { simplifyPage } from './pdf-content.ts';
import { describePdf, type PdfInfo } from './pdf-info.ts';
import { addListBodies, raiseHeadings, removeFromTree } from './pdf-tags.ts';

const POINTS_PER_MM = 72 / 25.4;

/**
 * Sets the size of the paper, which Chromium rounds to whole pixels, where to cut, how to print it, and
 * who made it when. The same pages give the same bytes.
 *
 * @throws RangeError when there are more pages than the format has, or fewer, or of another size
 */
export async function finishPdf(
  pdf: Uint8Array,
  format: Pick<CardFormat, 'width' | 'height' | 'pages' | 'bleed'>,
  info: PdfInfo,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pages = document.getPages();
  if (pages.length !== format.pages) {
    throw new RangeError(`a PDF of ${pages.length} pages instead of ${format.pages}`);
  }
  for (const page of pages) {
    const [width, height] = [page.getWidth() / POINTS_PER_MM, page.getHeight() / POINTS_PER_MM];
    if (Math.abs(width - format.width) > 0.5 || Math.abs(height - format.height) > 0.5) {
      throw new RangeError(`a page of ${width} × ${height} mm`);
    }
    setBoxes(page, format);
    removeFromTree(document, page, simplifyPage(page));
  }
  addListBodies(document);
  raiseHeadings(document);
  describePdf(document, info, format.pages > 1);
  return document.save({ useObjectStreams: false });
}

/** Sets the boxes of a page: where to cut lies as far within it as the bleed is wide. */
function setBoxes(
  page: PDFPage,
  { width, height, bleed = 0 }: Pick<CardFormat, 'width' | 'height' | 'bleed'>,
): void {
  const [right, top, edge] = [width, height, bleed].map((mm) => mm * POINTS_PER_MM) as [
    number,
    number,
    number,
  ];
  page.setMediaBox(0, 0, right, top);
  page.setCropBox(0, 0, right, top);
  page.setBleedBox(0, 0, right, top);
  page.setTrimBox(edge, edge, right - 2 * edge, top - 2 * edge);
}
