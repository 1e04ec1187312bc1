/** The part of a style that a page uses, so that a page does not grow with the rest of the site. */

import { Features, transform, type Selector } from 'lightningcss';
import { parse } from 'postcss';
import { partsOf, remembering } from './page-parts.ts';

/** Every class in a page, and every custom element: those are told by their hyphen. */
const NAMES = /class="([^"]*)"|<([a-z]+-[a-z-]+)/g;

/** Those names, each once and with a space between them. */
const namesIn = remembering((part) =>
  [
    ...new Set([...part.matchAll(NAMES)].map(([, classes, element = '']) => classes ?? element)),
  ].join(' '),
);

/** Pages of one kind use the same names, and so the same style. */
const stylesFrom = remembering((css) => {
  const flat = withoutLayers(css);
  return remembering((names) => trim(flat, new Set(names.split(/\s+/))));
});

/** What the bundler signs its work with; a reader's phone has no use for it. */
const BANNER = /^\/\*!.*?\*\/\s*/s;

/**
 * @param css the style of a page as it was bundled: with what any page uses
 * @param html the page; its classes and custom elements say what of the style is for it. Scripts set
 *   attributes, never classes; plain elements, as Markdown brings them, are in every page's style
 * @returns the style without cascade layers, and without the selectors that name a class or custom
 *   element of other pages, or the host of a shadow tree
 * @throws CssSyntaxError when the style cannot be read
 */
export function usedStyle(css: string, html: string): string {
  return stylesFrom(css)(partsOf(html).map(namesIn).join(' '));
}

/** A phone from before 2022 drops all that is in a layer. The layers stand in their order already. */
function withoutLayers(css: string): string {
  const style = parse(css);
  style.walkAtRules('layer', (layer) => {
    layer.replaceWith(layer.nodes ?? []);
  });
  return style.toString();
}

function trim(css: string, names: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css.replace(BANNER, '')),
    minify: true,
    // The bundler writes `min-width` as a range, which phones from before 2023 do not know.
    include: Features.MediaRangeSyntax,
    visitor: { Selector: (selector) => (isUsed(selector, names) ? selector : []) },
  });
  return code.toString();
}

function isUsed(selector: Selector, names: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.has(part.name);
    if (part.type === 'type' && part.name.includes('-')) return names.has(part.name);
    // For the inside of elements that hide theirs, which the site has none of.
    return !(part.type === 'pseudo-class' && part.kind === 'host');
  });
}
