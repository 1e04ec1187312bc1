/** Rewrites what Chromium draws on a page: in grey alone, and with artifacts told apart from content. */

import { deflateSync } from 'node:zlib';
import {
  PDFDict,
  PDFName,
  PDFRawStream,
  PDFRef,
  decodePDFRawStream,
  type PDFContext,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib';

/** Content that is marked already, or else, as the group `path`, a path that is drawn. */
const MARKED_OR_PATH =
  /B(?:DC|MC)\n[^]*?EMC|(?<=\s)(?<path>(?:[-.\d]+ )*(?:m|l|c|h|re)\s(?:[-.\d\s]|m|l|c|h|re)*?(?:S|f\*?|B))(?=\s)/g;

/**
 * Rewrites the streams of a page in grey alone, and what is only drawn as an artifact.
 *
 * @returns the numbers of the marked content that became an artifact
 */
export function simplifyPage(page: PDFPage): ReadonlySet<number> {
  const artifacts = new Set<number>();
  const { context } = page.doc;
  const contents = page.node.get(PDFName.of('Contents'));
  rewrite(context, contents, (text) =>
    text.replace(
      /\/(\w+) <<\/MCID (\d+) >>BDC\n((?:(?!BDC)[^])*?)EMC/g,
      (marked, role: string, mcid: string, drawn: string) => {
        if (role === 'Figure' || /\b(Tj|TJ|Do)\b/.test(drawn)) return marked;
        artifacts.add(Number(mcid));
        return `/Artifact BMC\n${drawn}EMC`;
      },
    ),
  );
  page.node.delete(PDFName.of('Group'));
  // What stands on its head, Chromium draws by itself.
  const drawings = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), PDFDict);
  for (const [, drawing] of drawings?.entries() ?? []) rewrite(context, drawing);
  return artifacts;
}

/** Rewrites red, green and blue of one value as grey, and a path that is in no tag as an artifact. */
function rewrite(
  context: PDFContext,
  reference: PDFObject | undefined,
  change = (text: string) => text,
): void {
  const stream = context.lookup(reference);
  if (!(stream instanceof PDFRawStream && reference instanceof PDFRef)) {
    throw new RangeError('a page of several streams');
  }
  const text = change(Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1'))
    .replace(/(?<=^|\s)([\d.]+) \1 \1 (rg|RG)(?=\s)/g, (_, grey: string, operator: string) =>
      operator === 'rg' ? `${grey} g` : `${grey} G`,
    )
    .replace(MARKED_OR_PATH, (found, path?: string) =>
      path === undefined ? found : `/Artifact BMC\n${path}\nEMC`,
    );
  if (/\s(rg|RG|k|K|cs|CS)\s/.test(text)) throw new RangeError('a colour that is no grey');
  const { dict } = stream;
  dict.delete(PDFName.of('Group'));
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  const bytes = deflateSync(Buffer.from(text, 'latin1'));
  context.assign(reference, PDFRawStream.of(dict, bytes));
}
