/** Writes into a PDF what it is, who made it, and how to print it. */

import { createHash } from 'node:crypto';
import { PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** What a reader of a PDF shows of the file itself. */
export interface PdfInfo {
  title: string;
  author: string;
  language: string;
  /** Milliseconds since 1 January 1970 UTC. */
  builtAt: number;
}

/** Describes a PDF, by ISO 32000-1, 12.2 and 14.3: how to print it, and what it is. */
export function describePdf(document: PDFDocument, info: PdfInfo, isTwoSided: boolean): void {
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

/** Writes the metadata (ISO 16684-1). They claim no standard: nobody has judged a file by all rules of one. */
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
