/** Finds how a row of YAML that cannot be read may be mended, so that a report can show the row itself. */

import { parseDocument, visit, type Document, type ErrorCode } from 'yaml';

/** A row as an editor means it: what stands before the key, the key and the value. */
const ROW = /^(\s*(?:-\s+)?)([\w-]+)\s*[:：=]\s*(.*)$/;
const ITEM = /^(\s*-)\s*(.*)$/;

/** A mended row, and the row of the text on which it stands, from 0. */
export interface Cure {
  row: number;
  mended: string;
}

/**
 * Mends one row so that as much as possible can be read: with quotes round a value, a bracket closed, a space behind a
 * colon or another indentation.
 *
 * @param yaml the text
 * @param wrong the row of which YAML complains, from 0; the mistake is there, next to it, or above it where a quote is
 *   never closed
 */
export function findCure(yaml: string, wrong: number): Cure | undefined {
  const rows = yaml.split('\n');
  let best: Cure | undefined;
  let reach = wrong + 1;
  for (const row of new Set([wrong, wrong - 1, wrong + 1, ...Array(wrong).keys()])) {
    for (const mended of candidates(rows[row] ?? '', rows[row - 1] ?? '')) {
      const found = firstWrongRow(rows.with(row, mended).join('\n'));
      if (found > reach) [best, reach] = [{ row, mended }, found];
    }
    if (reach === Infinity) break;
  }
  return best;
}

/** Lists what a row may have been meant to be, the smallest change first. */
function candidates(written: string, above: string): string[] {
  const [, lead, key, value = ''] = ROW.exec(written) ?? [];
  if (lead === undefined || key === undefined) {
    const [, dash, item = ''] = ITEM.exec(written) ?? [];
    if (dash === undefined) return [];
    return [`${/^\s*/.exec(above)?.[0] ?? ''}${written.trim()}`, `${dash} ${quoted(item)}`];
  }
  const [indentation = ''] = /^\s*(?:-\s+)?/.exec(above) ?? [];
  return [
    ...(value.startsWith('[') ? [`${written.trimEnd()}]`] : []),
    ...(value.startsWith('{') ? [`${written.trimEnd()} }`] : []),
    `${lead}${key}: ${value}`,
    ' '.repeat(indentation.length) + written.trim(),
    `${lead}${key}: ${quoted(value)}`,
  ].filter((mended) => mended !== written);
}

/** Puts a value between the quotes that it does not hold itself. */
function quoted(value: string): string {
  const words = value
    .trim()
    // Quotes round the whole, or one that is never closed.
    .replace(/^(["'])(.*)\1$/, '$2')
    .replace(/^(["'])(?!s\b)((?:(?!\1).)*)$/, '$2');
  if (!words.includes("'")) return `'${words}'`;
  return /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;
}

/** Finds the first row that cannot be read, from 0; Infinity when there is none. */
function firstWrongRow(yaml: string): number {
  const error = firstError(parseDocument(yaml, { prettyErrors: false }));
  return error ? yaml.slice(0, error.offset).split('\n').length - 1 : Infinity;
}

/** Finds where a document stops being what an editor may write; also a text that YAML takes for an alias. */
export function firstError({
  errors,
  contents,
}: Document): { offset: number; code: ErrorCode } | undefined {
  const found = errors.map(({ pos: [offset], code }) => ({ offset, code }));
  visit(contents, {
    Alias: (_, { range }) => void found.push({ offset: range?.[0] ?? 0, code: 'BAD_SCALAR_START' }),
  });
  return found.sort((a, b) => a.offset - b.offset)[0];
}
