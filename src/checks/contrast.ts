/** Judges whether words stand out from their background, in the light and the dark scheme. */

import { AtRule, type Root, type Rule } from 'postcss';

type Colours = ReadonlyMap<string, string>;

/** The smallest difference in brightness, of 255. */
const MIN_DIFFERENCE = 90;

/** Collects the colours of a style by name, for the light and the dark scheme. */
export function schemesOf(style: Root): Colours[] {
  const light = new Map<string, string>();
  const dark = new Map<string, string>();
  style.walkDecls(/^--color/, ({ prop, value, parent }) => {
    const media = mediaOf(parent as Rule);
    if (media === '') light.set(prop, value);
    if (media.includes('dark')) dark.set(prop, value);
  });
  return [light, new Map([...light, ...dark])];
}

/** Joins the conditions of the at-rules around a rule; empty when it always holds. */
export function mediaOf({ parent }: Rule | AtRule): string {
  return parent instanceof AtRule ? `${mediaOf(parent)}${parent.params} ` : '';
}

/** Tells whether words in the colours of a rule can be read; a colour it does not set is the page's. */
export function isReadable({ nodes }: Rule, schemes: readonly Colours[]): boolean {
  const colours = nodes
    .filter((node) => node.type === 'decl')
    .filter(({ value }) => /^(var|#)/.test(value));
  const colourOf = (property: RegExp, otherwise: string) =>
    colours.findLast(({ prop }) => property.test(prop))?.value ?? otherwise;
  const words = colourOf(/^color$/, 'var(--color-call)');
  const background = colourOf(/^background(-color)?$/, 'var(--color-page)');
  return schemes.every((colours) => {
    const [front = NaN, back = NaN] = [words, background].map((colour) =>
      brightness(colours.get(/--[\w-]+/.exec(colour)?.[0] ?? '') ?? colour),
    );
    return Math.abs(front - back) >= MIN_DIFFERENCE;
  });
}

/** Computes the brightness of `#rgb` or `#rrggbb`, from 0 to 255; NaN for anything else. */
function brightness(colour: string): number {
  const hex = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(hex)) return NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return (299 * red + 587 * green + 114 * blue) / 1000;
}
