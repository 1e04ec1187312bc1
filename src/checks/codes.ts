/** Reads the codes on a page as the camera of a phone does. */

import jsQR from 'jsqr';
import type { HTMLElement } from 'node-html-parser';

/** Dots to a module; readers take a smaller one for a stain. */
const DOTS = 4;
/** More than the sign of the site and the lines to cut along. */
const LARGE = 600;

/** The same drawing is read only once. */
const memory = new Map<string, string>();

/**
 * What a code says, or that it cannot be read.
 *
 * @returns undefined of what is no code
 */
export function codeIn(node: HTMLElement): string | undefined {
  if (node.rawTagName !== 'svg') return undefined;
  const drawing = node.innerHTML;
  if (!node.hasAttribute('role') && drawing.length < LARGE) return undefined;
  const said = memory.get(drawing) ?? read(node) ?? 'niets dat een telefoon leest';
  memory.set(drawing, said);
  return said;
}

/** Draws the strokes of a code, each one module high. */
function read(svg: HTMLElement): string | undefined {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[3]) * DOTS;
  const path = svg.querySelector('[stroke]')?.getAttribute('d') ?? '';
  if (!(size > 0 && size < 1000)) return undefined;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  let [left, top] = [0, 0];
  for (const [, command, x = 0, y = 0] of path.matchAll(/([Mmh])([\d.-]+) ?([\d.-]+)?/g)) {
    const from = left;
    left = Number(x) * DOTS + (command === 'M' ? 0 : left);
    if (command !== 'h') top = Math.floor(Number(y)) * DOTS + (command === 'M' ? 0 : top);
    else
      for (let row = top; row < top + DOTS; row++) {
        for (let dot = (row * size + from) * 4; dot < (row * size + left) * 4; dot++)
          if (dot % 4 < 3) image[dot] = 0;
      }
  }
  return jsQR(image, size, size)?.data;
}
