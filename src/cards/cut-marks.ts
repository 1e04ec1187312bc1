/** The marks beside cards on plain paper that tell where to cut. */

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

/** How far from the cards a mark begins, and how far it runs. */
const [NEAR, FAR] = [1, 4];

/**
 * Draws short lines outside of the cards, in line with each of their edges, so that none is on a card
 * that was cut a little beside it.
 *
 * @returns the `d` of a path, in millimetres from the corner of the sheet
 */
export function cutMarks({ x, y, columns, rows, width, height, gap }: CardGrid): string {
  const lefts = upTo(columns).map((column) => x + column * (width + gap));
  const [top, bottom] = [y, y + rows * height];
  const upright = lefts
    .flatMap((left) => [left, left + width])
    .map((edge) => `M${edge} ${top - FAR}v${FAR - NEAR}M${edge} ${bottom + NEAR}v${FAR - NEAR}`);
  const level = upTo(rows + 1)
    .map((row) => y + row * height)
    .flatMap((edge) =>
      lefts.map(
        (left) =>
          `M${left - FAR} ${edge}h${FAR - NEAR}M${left + width + NEAR} ${edge}h${FAR - NEAR}`,
      ),
    );
  return [...upright, ...level].join('');
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}
