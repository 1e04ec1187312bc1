/** Lays out plain text for a terminal or a printer: rows in columns, and words over several rows. */

/** Between two columns. */
const GAP = '  ';

/**
 * Aligns rows of cells into columns. Where the table would be too wide, the widest column gives way
 * first, down to its longest word: a number, held together by non-breaking spaces, is never broken.
 *
 * @param rows cells, the headings first; every row as long as the first
 * @param width how many characters wide the table should be; wider when the words leave no choice
 */
export function textTable(rows: readonly (readonly string[])[], width: number): string {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const widths = columns.map((cells) => longest(cells));
  const least = columns.map((cells) => longest(cells.flatMap((cell) => cell.split(' '))));
  const total = () => widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  while (total() > width) {
    const room = widths.map((one, column) => (one > (least[column] ?? 0) ? one : 0));
    const widest = room.indexOf(Math.max(...room));
    if (!room[widest]) break;
    widths[widest] = room[widest] - 1;
  }
  // Where words moved to the next row, the column needs less than it was given.
  const needed = columns.map((cells, column) =>
    longest(cells.flatMap((cell) => wrap(cell, widths[column] ?? 0))),
  );
  const [headings = '', ...body] = rows.map((row) => textRow(row, needed));
  const rule = needed.map((one) => '-'.repeat(one)).join(GAP);
  return [headings, rule, ...body].join('\n').replaceAll('\u00a0', ' ');
}

/** Breaks words into rows of at most so many characters; a longer word gets a row of its own. */
export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows;
}

/** Writes one row of cells, on as many rows of text as its tallest cell needs. */
function textRow(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? cell.length));
  const height = Math.max(...wrapped.map((rows) => rows.length));
  return Array.from({ length: height }, (_, index) =>
    wrapped
      .map((rows, column) => (rows[index] ?? '').padEnd(widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

/** Measures the longest text, in characters. */
function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
