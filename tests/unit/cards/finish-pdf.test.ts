import {
  PDFArray,
  PDFDocument,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
  rgb,
} from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/cards/finish-pdf.ts';

const POINTS = 72 / 25.4;
const card = { width: 91, height: 61, pages: 1, bleed: 3 } as const;
const info = {
  title: 'Nazorgnummer: één kaart & meer',
  author: 'Gemeente Voorbeeld',
  language: 'nl',
  builtAt: Date.parse('2026-01-02T03:04:05Z'),
};

/** A page as Chromium would print it: of whole pixels, black as red, green and blue. */
async function printed(pages = 1, colour = rgb(0, 0, 0)): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) {
    document.addPage([258, 173.04]).drawRectangle({ width: 9, height: 9, color: colour });
  }
  // In one stream a page, as Chromium writes them.
  const saved = await PDFDocument.load(await document.save());
  for (const page of saved.getPages()) {
    const contents = page.node.lookup(PDFName.of('Contents'), PDFArray);
    page.node.set(PDFName.of('Contents'), contents.get(0));
  }
  return saved.save();
}

const finished = async () => PDFDocument.load(await finishPdf(await printed(), card, info));

test('the paper is as large as the format, and says where to cut', async () => {
  const page = (await finished()).getPage(0);
  const { width, height } = page.getMediaBox();
  expect([width / POINTS, height / POINTS]).toEqual([expect.closeTo(91), expect.closeTo(61)]);
  expect(page.getBleedBox()).toEqual(page.getMediaBox());
  const trim = page.getTrimBox();
  expect([trim.x, trim.y, trim.width, trim.height].map((side) => side / POINTS)).toEqual(
    [3, 3, 85, 55].map((side) => expect.closeTo(side) as number),
  );
});

test('black is grey of one ink, and no page has another colour', async () => {
  const { context, ...document } = await finished();
  expect(document).toBeDefined();
  const streams = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFRawStream && !object.dict.has(PDFName.of('Type')) ? [object] : [],
    )
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'));
  expect(streams.join('\n')).toMatch(/(^|\s)0 g\s/);
  await expect(finishPdf(await printed(1, rgb(1, 0, 0)), card, info)).rejects.toThrow(/no grey/);
});

test('it is not scaled when it is printed, and says who made it, when and in which language', async () => {
  const bytes = Buffer.from(await finishPdf(await printed(), card, info));
  const text = bytes.toString('latin1');
  expect(text).toMatch(/\/PrintScaling \/None/);
  expect(text).toMatch(/\/Duplex \/Simplex/);
  expect(bytes.toString()).toContain('één kaart &#38; meer</rdf:li>');
  expect(text).toContain('<xmp:CreateDate>2026-01-02T03:04:05Z<');
  expect(text).not.toContain('pdfuaid');
});

test('two pages are printed on both sides of a sheet', async () => {
  const both = { ...card, pages: 2 } as const;
  const text = Buffer.from(await finishPdf(await printed(2), both, info)).toString('latin1');
  expect(text).toMatch(/\/Duplex \/DuplexFlipLongEdge/);
});

test('the same pages give the same bytes', async () => {
  const pdf = await printed();
  const [one, other] = [await finishPdf(pdf, card, info), await finishPdf(pdf, card, info)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test.each([
  ['a page too many', { pages: 2 }, card, /2 pages instead of 1/],
  ['paper of another size', {}, { ...card, width: 210 }, /a page of 91\.\d+ × 61/],
])('%s is refused', async (_, { pages }: { pages?: number }, format, message) => {
  await expect(finishPdf(await printed(pages), format, info)).rejects.toThrow(message);
});
