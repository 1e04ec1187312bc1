/** Makes a PDF that Chromium printed one to print from: exact, in black alone, and repeatable. */

import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
  type PDFPage,
} from '@cantoo/pdf-lib';
import type { CardFormat } from './formats.ts';
import { addListBodies, removeFromTree } from './pdf-tags.ts';

const POINTS_PER_MM = 72 / 25.4;

/** What a reader of a PDF shows of the file itself. */
export interface PdfInfo {
  title: string;
  author: string;
  language: string;
  /** Milliseconds since 1 January 1970 UTC. */
  builtAt: number;
}

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
    removeFromTree(document, page, simplify(page));
  }
  addListBodies(document);
  describe(document, info, format.pages > 1);
  return document.save({ useObjectStreams: false });
}

/** Where to cut lies as far within the page as the bleed is wide. */
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

/**
 * Rewrites red, green and blue of one value as grey, and what is only drawn as an artifact.
 *
 * @returns the numbers of the marked content that became an artifact
 */
function simplify(page: PDFPage): ReadonlySet<number> {
  const artifacts = new Set<number>();
  const { context } = page.doc;
  const contents = page.node.get(PDFName.of('Contents'));
  const stream = context.lookup(contents);
  if (!(stream instanceof PDFRawStream)) throw new RangeError('a page of several streams');
  const text = Buffer.from(decodePDFRawStream(stream).decode())
    .toString('latin1')
    .replace(/(?<=^|\s)([\d.]+) \1 \1 (rg|RG)(?=\s)/g, (_, grey: string, operator: string) =>
      operator === 'rg' ? `${grey} g` : `${grey} G`,
    )
    .replace(
      /\/(\w+) <<\/MCID (\d+) >>BDC\n((?:(?!BDC)[^])*?)EMC/g,
      (marked, role: string, place: string, drawn: string) => {
        if (role === 'Figure' || /\b(Tj|TJ|Do)\b/.test(drawn)) return marked;
        artifacts.add(Number(place));
        return `/Artifact BMC\n${drawn}EMC`;
      },
    );
  if (/\s(rg|RG|k|K|cs|CS)\s/.test(text)) throw new RangeError('a colour that is no grey');
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  const written = context.stream(bytes, { Filter: 'FlateDecode' });
  if (contents) page.node.set(PDFName.of('Contents'), context.register(written));
  page.node.delete(PDFName.of('Group'));
  return artifacts;
}

/** ISO 32000-1, 12.2 and 14.3: how to print the file, and what it is. */
function describe(document: PDFDocument, info: PdfInfo, isTwoSided: boolean): void {
  const { title, author, language, builtAt } = info;
  const date = new Date(builtAt);
  const { context, catalog } = document;
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setCreator(author);
  document.setCreationDate(date);
  document.setModificationDate(date);
  const preferences = catalog.getOrCreateViewerPreferences();
  preferences.dict.set(PDFName.of('PrintScaling'), PDFName.of('None'));
  preferences.dict.set(
    PDFName.of('Duplex'),
    PDFName.of(isTwoSided ? 'DuplexFlipLongEdge' : 'Simplex'),
  );
  const metadata = context.stream(Buffer.from(xmp(info, date)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  const hash = createHash('sha256').update(`${title} ${builtAt}`).digest('hex').slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(hash)]);
}

/** ISO 16684-1. It claims no standard: nobody has judged these files by all rules of one. */
function xmp({ title, author, language }: PdfInfo, date: Date): string {
  const escaped = (text: string) => text.replace(/[&<]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const moment = `${date.toISOString().slice(0, 19)}Z`;
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    '<dc:format>application/pdf</dc:format>',
    `<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
