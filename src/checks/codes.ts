/** Reads the QR codes on a page as the camera of a phone does. */

import jsQR from 'jsqr';
import { parse, type HTMLElement } from 'node-html-parser';

/** Dots per module of a code; a reader takes a smaller module for a stain. */
const DOTS = 4;
/** How many characters a code has at least: the sign of the site and cutting lines have fewer. */
const MIN_LENGTH = 400;

const UNREADABLE = 'niets dat een telefoon leest';

/** What each drawing says: the same one stands on many pages. */
const textByDrawing = new Map<string, string>();

/** Reads every code that is a file of its own: what it says, by its address. */
export function codesOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const files = [...texts].filter(([file]) => /^codes\/.*\.svg$/.test(file));
  return new Map(
    files.map(([file, text]) => {
      const drawing = parse(text).querySelector('svg');
      return [`/${file}`, drawing ? decode(drawing) : UNREADABLE];
    }),
  );
}

/**
 * Reads a code.
 *
 * @param codes what each code says that is a file, by its address
 * @returns what it says, or that it cannot be read; undefined for an element that is no code
 */
export function codeIn(node: HTMLElement, codes: ReadonlyMap<string, string>): string | undefined {
  if (node.rawTagName === 'img') return codes.get(node.getAttribute('src') ?? '') ?? UNREADABLE;
  if (node.rawTagName !== 'svg') return undefined;
  // The bars of a week can be as long; those are compared with the record.
  const isSmall = node.closest('.week') !== null || node.innerHTML.length < MIN_LENGTH;
  return node.hasAttribute('role') || !isSmall ? decode(node) : undefined;
}

/** Decodes a code, and each drawing once. */
function decode(svg: HTMLElement): string {
  const drawing = svg.outerHTML;
  const text = textByDrawing.get(drawing) ?? read(svg) ?? UNREADABLE;
  textByDrawing.set(drawing, text);
  return text;
}

/** Draws the strokes of a code, each one module high, and decodes the image. */
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
