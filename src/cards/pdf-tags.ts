/**
 * Mends what Chromium writes for who hears a PDF, by the published rules of PDF/UA-1 (ISO 14289-1): a
 * row of a list has a body (clause 7.6), the first heading is of the first level (clause 7.4.2), and what
 * is only drawn, as a line or a white ground, is an artifact (clause 7.1).
 */

import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

const KIDS = PDFName.of('K');
const ROLE = PDFName.of('S');

/** Puts what is in a row of a list into its body. */
export function addListBodies(document: PDFDocument): void {
  const { context } = document;
  for (const [reference, item] of elementsOf(document)) {
    if (item.get(ROLE) !== PDFName.of('LI')) continue;
    const kids = item.get(KIDS);
    const page = item.get(PDFName.of('Pg'));
    const body = context.obj({ Type: 'StructElem', S: 'LBody', P: reference });
    if (kids) body.set(KIDS, kids);
    if (page) body.set(PDFName.of('Pg'), page);
    const bodyReference = context.register(body);
    for (const kid of kidsOf(item)) {
      const child = context.lookup(kid);
      if (child instanceof PDFDict && child.has(ROLE)) child.set(PDFName.of('P'), bodyReference);
    }
    item.set(KIDS, context.obj([bodyReference]));
    item.delete(PDFName.of('Pg'));
    replaceParent(document, reference, bodyReference);
  }
}

/** Makes the headings of cards those of the file: on paper no title of the page stands above them. */
export function raiseHeadings(document: PDFDocument): void {
  for (const [, element] of elementsOf(document)) {
    if (element.get(ROLE) === PDFName.of('H2')) element.set(ROLE, PDFName.of('H1'));
  }
}

/**
 * Takes the places that hold no words and no picture out of the tree of a page.
 *
 * @param places the numbers of its marked content that is only drawn
 */
export function removeFromTree(
  document: PDFDocument,
  page: PDFPage,
  places: ReadonlySet<number>,
): void {
  const { context } = document;
  for (const [, element] of elementsOf(document)) {
    const kept = kidsOf(element).filter((kid) => !isPlace(kid, element));
    element.set(KIDS, context.obj(kept));
  }
  const parents = parentsOf(document, page);
  for (const place of places) parents?.set(place, PDFNull);

  /** Tells whether a kid is marked content of the page, which it names itself, or else its element. */
  function isPlace(kid: PDFObject, element: PDFDict): boolean {
    const found = context.lookup(kid);
    const [owner, number] =
      found instanceof PDFDict ? [found, found.get(PDFName.of('MCID'))] : [element, found];
    const isHere = (owner.get(PDFName.of('Pg')) ?? element.get(PDFName.of('Pg'))) === page.ref;
    return isHere && number instanceof PDFNumber && places.has(number.asNumber());
  }
}

/** Lists the elements of the structure tree of a PDF, each with its reference. */
function elementsOf({ context }: PDFDocument) {
  return context
    .enumerateIndirectObjects()
    .flatMap(([reference, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem')
        ? [[reference, object] as const]
        : [],
    );
}

/** Lists what is in an element: other elements, or marked content. */
function kidsOf(element: PDFDict): PDFObject[] {
  const kids = element.context.lookup(element.get(KIDS));
  if (kids instanceof PDFArray) return kids.asArray();
  return kids ? [element.get(KIDS) ?? kids] : [];
}

/** Finds which element each marked content of a page belongs to. */
function parentsOf({ context, catalog }: PDFDocument, page: PDFPage): PDFArray | undefined {
  const numbers = catalog
    .lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
    ?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)
    ?.lookupMaybe(PDFName.of('Nums'), PDFArray)
    ?.asArray();
  const key = page.node.get(PDFName.of('StructParents'));
  const place = numbers?.findIndex(
    (one, index) => index % 2 === 0 && one.toString() === key?.toString(),
  );
  const found = place === undefined ? undefined : context.lookup(numbers?.[place + 1]);
  return found instanceof PDFArray ? found : undefined;
}

/** Replaces an element by another as the one that marked content belongs to. */
function replaceParent(document: PDFDocument, before: PDFObject, after: PDFObject): void {
  for (const page of document.getPages()) {
    const parents = parentsOf(document, page);
    parents?.asArray().forEach((one, place) => {
      if (one === before) parents.set(place, after);
    });
  }
}
