/** Writes the rows of a vCard 3.0 file (RFC 2426). At build time only. */

/** RFC 2426, section 2.6: a longer row goes on in the next, which begins with a space. */
const ROW_OCTETS = 75;

/** Escapes a text as a value: separators get a backslash before them (section 4). */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Joins rows to a file: folded, each with CR and LF after it. */
export function contactFile(rows: readonly string[]): string {
  return rows.map((row) => `${folded(row)}\r\n`).join('');
}

/** Folds a row, but not inside a character or an escape: many readers decode each row by itself. */
function folded(row: string): string {
  const rows = [''];
  for (const [character] of row.matchAll(/\\.|./gsu)) {
    const longer = `${rows.at(-1) ?? ''}${character}`;
    if (Buffer.byteLength(longer) > ROW_OCTETS) rows.push(` ${character}`);
    else rows[rows.length - 1] = longer;
  }
  return rows.join('\r\n');
}
