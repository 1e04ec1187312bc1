/** Draws QR codes as one SVG path. At build time only. */

import { encode } from 'uqr';

/** A drawing in units of one module, with an empty border. */
export interface QrDrawing {
  /** Width and height, border included. */
  size: number;
  /** The `d` of a path, for strokes one module wide: a line for every dark run in a row. */
  path: string;
}

/** The empty border that readers of codes need: four modules on each side (ISO/IEC 18004). */
const BORDER = 4;

/**
 * Draws a QR code.
 *
 * @param text what the code says, as an address or `tel:` link
 * @param ecc how much damage the code can have: L (7 %) on a screen, M (15 %) on paper with a fold or a stain
 */
export function qr(text: string, ecc: 'L' | 'M'): QrDrawing {
  const { data, size } = encode(text, { ecc, border: BORDER });
  const rows = data.map((row, y) => {
    let end = 0;
    const lines = runs(row).map(([x, width], index) => {
      const move = index === 0 ? `M${x} ${y + 0.5}` : `m${x - end} 0`;
      end = x + width;
      return `${move}h${width}`;
    });
    return lines.join('');
  });
  return { size, path: rows.join('') };
}

/** Draws a QR code as a file of its own, for a screen: black on white also in the dark, as readers of codes want. */
export function qrFile(text: string): string {
  const { size, path } = qr(text, 'L');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`,
  ].join('');
}

/** Finds each run of dark modules: where it starts, and how long it is. */
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
