/** QR codes as one SVG path. At build time only. */

import { encode } from 'uqr';

/** A drawing in units of one module, with the empty border of four that readers of codes ask for. */
export interface QrDrawing {
  /** Width and height, border included. */
  size: number;
  /** The `d` of a path: every dark run of modules in a row is one rectangle. */
  path: string;
}

/** ISO/IEC 18004: four modules on each side. */
const BORDER = 4;

/**
 * @param text what the code says, as an address or `tel:` link
 * @returns a code of medium error correction: readable with a fold or a stain on it
 */
export function qr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data.flatMap((row, y) =>
    runs(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size, path: path.join('') };
}

/** Where each run of dark modules starts, and how long it is. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
