/**
 * Holds every PDF to rules of PDF/UA-1 (ISO 14289-1), as veraPDF publishes them: each row is named after
 * its rule there. veraPDF itself has not judged these files. Not looked at are rules about what they have
 * none of (tables, notes, formulas, media), the insides of fonts, and clause 5: no file calls itself
 * PDF/UA.
 */

import {
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { OPS, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS } from '../../src/cards/formats.ts';
import { builtBytes } from '../fixtures/dist.ts';

const name = (text: string) => PDFName.of(text);
/** Operators that put something on the paper; a path may also only be there to cut others off. */
const SHOWS: number[] = [OPS.showText, OPS.paintImageXObject];
const PATHS_THAT_SHOW: unknown[] = [OPS.fill, OPS.eoFill, OPS.stroke, OPS.fillStroke];

/** For each thing that is drawn: which marked content it is in, from the outside in. */
async function marksOfDrawings(bytes: Uint8Array): Promise<string[][]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const file = await task.promise;
  const found: string[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
    const open: string[] = [];
    fnArray.forEach((operator, index) => {
      const [first] = (argsArray[index] ?? []) as [unknown?];
      if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
        open.push(typeof first === 'string' ? first : (first as { name: string }).name);
      }
      if (operator === OPS.endMarkedContent) open.pop();
      const isPath = operator === OPS.constructPath && PATHS_THAT_SHOW.includes(first);
      if (isPath || SHOWS.includes(operator)) found.push([...open]);
    });
  }
  await task.destroy();
  return found;
}

describe.each(CARD_FORMATS.map(({ id }) => id))('%s.pdf', async (id) => {
  const bytes = builtBytes(`zakkaart/${id}.pdf`);
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = file;
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dicts = objects
    .map((object) => (object instanceof PDFRawStream ? object.dict : object))
    .filter((object) => object instanceof PDFDict);
  const ofType = (type: string) => dicts.filter((dict) => dict.get(name('Type')) === name(type));
  const elements = ofType('StructElem');
  const roleOf = (dict: PDFDict | undefined) => dict?.get(name('S'))?.toString().slice(1);
  const withRole = (...roles: string[]) =>
    elements.filter((element) => roles.includes(roleOf(element) ?? ''));
  const parentOf = (dict: PDFDict) => dict.lookupMaybe(name('P'), PDFDict);
  const kidsOf = (dict: PDFDict) =>
    elements.filter((element) => parentOf(element) === dict).map((kid) => roleOf(kid));
  const fonts = ofType('Font');
  const drawn = await marksOfDrawings(bytes);
  const metadata = catalog.lookup(name('Metadata'));
  const xmp =
    metadata instanceof PDFRawStream
      ? Buffer.from(decodePDFRawStream(metadata).decode()).toString()
      : '';

  test('7.1-1, 7.1-2: what is drawn is tagged or an artifact, and never one within the other', () => {
    expect(drawn.filter((marks) => marks.length > 1 && marks.includes('Artifact'))).toEqual([]);
  });

  test('7.1-3: whatever is drawn is tagged or an artifact', () => {
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((marks) => marks.length === 0)).toEqual([]);
  });

  test('7.1-4, 7.1-11: the file is tagged, without suspects', () => {
    const marks = catalog.lookup(name('MarkInfo'), PDFDict);
    expect(marks.get(name('Marked'))?.toString()).toBe('true');
    expect(marks.get(name('Suspects'))?.toString() ?? 'false').toBe('false');
    expect(catalog.has(name('StructTreeRoot'))).toBe(true);
  });

  test('7.1-5, 7.1-6, 7.1-7: every role is one of the standard ones', () => {
    const root = catalog.lookup(name('StructTreeRoot'), PDFDict);
    expect(root.lookupMaybe(name('RoleMap'), PDFDict)?.keys() ?? []).toEqual([]);
    const roles = new Set(elements.map(roleOf));
    const standard = 'Document NonStruct Div H1 P L LI Lbl LBody Span Figure'.split(' ');
    expect([...roles].filter((role) => !standard.includes(role ?? ''))).toEqual([]);
  });

  test('7.1-8, 7.1-9, 7.1-10: the file says its title, which is shown instead of its name', () => {
    expect(xmp).toMatch(
      /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Nazorgnummer: .+<\/rdf:li>/,
    );
    const preferences = catalog.lookup(name('ViewerPreferences'), PDFDict);
    expect(preferences.get(name('DisplayDocTitle'))?.toString()).toBe('true');
  });

  test('7.1-12: every element has a parent', () => {
    expect(elements.filter((element) => !parentOf(element))).toEqual([]);
  });

  test('7.2-17 to 7.2-20: lists hold rows, and rows hold bodies', () => {
    const rows = withRole('LI');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => roleOf(parentOf(row)) !== 'L')).toEqual([]);
    expect(withRole('LBody').filter((body) => roleOf(parentOf(body)) !== 'LI')).toEqual([]);
    expect(new Set(withRole('L').flatMap(kidsOf))).toEqual(new Set(['LI']));
    expect(new Set(rows.flatMap(kidsOf))).toEqual(new Set(['LBody']));
  });

  test('7.2-29, 7.2-33, 7.2-34: the language of the file and of its title is known', () => {
    expect(catalog.lookup(name('Lang'), PDFString, PDFHexString).decodeText()).toBe('nl');
    expect(xmp).toContain('<dc:language><rdf:Bag><rdf:li>nl</rdf:li>');
  });

  test('7.3-1: every picture says what it is', () => {
    const texts = withRole('Figure').map((figure) =>
      figure.lookup(name('Alt'), PDFString, PDFHexString).decodeText(),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  test('7.4.2-1, 7.4.4: headings are all of the first level', () => {
    expect(withRole('H1').length).toBeGreaterThan(0);
    expect(withRole('H', 'H2', 'H3', 'H4', 'H5', 'H6')).toEqual([]);
  });

  test('7.10, 7.11, 7.15, 7.16, 7.18, 7.20: nothing is optional, attached, a form, locked or a link', () => {
    for (const key of ['OCProperties', 'AcroForm']) expect(catalog.has(name(key))).toBe(false);
    expect(catalog.lookupMaybe(name('Names'), PDFDict)?.has(name('EmbeddedFiles')) ?? false).toBe(
      false,
    );
    expect(file.isEncrypted).toBe(false);
    expect(file.getPages().filter(({ node }) => node.has(name('Annots')))).toEqual([]);
    const drawings = dicts.filter((dict) => dict.get(name('Subtype')) === name('Form'));
    expect(drawings.filter((drawing) => drawing.has(name('Ref')))).toEqual([]);
  });

  test('7.21.3.2-1, 7.21.4.1-1, 7.21.7-1: fonts come with the file, and say which letters they draw', () => {
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) {
      const kind = font.get(name('Subtype'))?.toString();
      if (kind === '/Type0') expect(font.has(name('ToUnicode'))).toBe(true);
      else {
        expect(kind).toBe('/CIDFontType2');
        expect(font.get(name('CIDToGIDMap'))?.toString()).toBe('/Identity');
        const about = font.lookup(name('FontDescriptor'), PDFDict);
        expect(about.has(name('FontFile2'))).toBe(true);
      }
    }
  });
});
