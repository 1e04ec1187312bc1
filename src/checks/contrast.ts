/** Whether words stand out from what is behind them, by day and in the dark. */

import { AtRule, type Root, type Rule } from 'postcss';

type Colours = ReadonlyMap<string, string>;

/** Of 255, as brightness is seen. */
const LEAST = 90;

/** The colours of a style by name, in each light. */
export function lightsOf(style: Root): Colours[] {
  const day = new Map<string, string>();
  const dark = new Map<string, string>();
  style.walkDecls(/^--color/, ({ prop, value, parent }) => {
    const media = mediaOf(parent as Rule);
    if (media === '') day.set(prop, value);
    if (media.includes('dark')) dark.set(prop, value);
  });
  return [day, new Map([...day, ...dark])];
}

/** Under which conditions a rule holds; empty when it always does. */
export function mediaOf({ parent }: Rule | AtRule): string {
  return parent instanceof AtRule ? `${mediaOf(parent)}${parent.params} ` : '';
}

/** Whether the words of a rule can be read; what it does not say is as on the rest of the page. */
export function isReadable({ nodes }: Rule, lights: readonly Colours[]): boolean {
  const said = (property: RegExp, otherwise: string) =>
    nodes
      .flatMap((node) =>
        node.type === 'decl' && property.test(node.prop) && /^(var|#)/.test(node.value)
          ? [node.value]
          : [],
      )
      .at(-1) ?? otherwise;
  const words = said(/^color$/, 'var(--color-call)');
  const behind = said(/^background(-color)?$/, 'var(--color-page)');
  return lights.every((light) => {
    const [one = NaN, other = NaN] = [words, behind].map((colour) =>
      brightness(light.get(/--[\w-]+/.exec(colour)?.[0] ?? '') ?? colour),
    );
    return Math.abs(one - other) >= LEAST;
  });
}

/** Of `#rgb` or `#rrggbb`, from 0 to 255; no number of anything else. */
function brightness(colour: string): number {
  const hex = colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[\da-f]{6}$/i.test(hex)) return NaN;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return (299 * red + 587 * green + 114 * blue) / 1000;
}
