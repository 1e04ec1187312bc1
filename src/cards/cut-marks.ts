/** Draws the marks beside cards on plain paper that tell where to cut, and where to fold. */

/** Cards in rows and columns on a sheet, in millimetres. */
export interface CardGrid {
  /** Where the upper left corner of the first card lies. */
  x: number;
  y: number;
  columns: number;
  rows: number;
  width: number;
  height: number;
  /** The white between two columns. */
  gap: number;
}

/** How far from the cards a mark begins, and how far it runs; the one to fold along runs further, to the end of a dash. */
const [NEAR, FAR] = [1, 4];
const FOLD_FAR = 23.5;

/**
 * Draws short lines outside of the cards, in line with each of their edges, so that none is on a card
 * that was cut a little beside it.
 *
 * @returns the `d` of a path, in millimetres from the corner of the sheet
 */
export function cutMarks({ x, y, columns, rows, width, height, gap }: CardGrid): string {
  const lefts = upTo(columns).map((column) => x + column * (width + gap));
  const upright = lefts
    .flatMap((left) => [left, left + width])
    .map((edge) => `M${edge} ${y - FAR}v${FAR - NEAR}m0 ${rows * height + 2 * NEAR}v${FAR - NEAR}`);
  // Two cards beside each other share the mark between them.
  const marks = [FAR - NEAR, ...upTo(columns - 1).map(() => gap - 2 * NEAR), FAR - NEAR];
  const across = marks.map((length) => `h${length}`).join(`m${width + 2 * NEAR} 0`);
  const level = upTo(rows + 1).map((row) => `M${x - FAR} ${y + row * height}${across}`);
  return [...upright, ...level].join('');
}

/** Draws where to fold: in line with the middle of a card, on both sides of it. See `cutMarks`. */
export function foldMarks({ x, y, width, height }: CardGrid): string {
  const length = FOLD_FAR - NEAR;
  return `M${x - FOLD_FAR} ${y + height / 2}h${length}m${width + 2 * NEAR} 0h${length}`;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
