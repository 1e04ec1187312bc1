/** Of a style what a page uses, so that a page does not grow with the rest of the site. */

import { Features, transform, type Selector } from 'lightningcss';
import { remembering } from './page-parts.ts';
import { STYLE } from '../headers/policy.ts';

/** Every class in a page, and every custom element: those are told by their hyphen. */
const NAMES = /class="([^"]*)"|<([a-z]+-[a-z-]+)/g;

/** Those names, each once and with a space between them. */
const namesIn = remembering((part) =>
  [
    ...new Set([...part.matchAll(NAMES)].map(([, classes, element = '']) => classes ?? element)),
  ].join(' '),
);

/** Pages of one kind use the same names, and so the same style. */
const trimmed = remembering((part) =>
  remembering((names) => {
    const used = new Set(names.split(/\s+/));
    return part.replace(STYLE, (_, css: string) => `<style>${trim(css, used)}</style>`);
  }),
);

/** What the bundler signs its work with; a reader's phone has no use for it. */
const BANNER = /^\/\*!.*?\*\/\s*/s;

/**
 * @param parts those of a page, its styles as they were bundled: with what any page uses. The classes
 *   and custom elements in them say what of a style is for this page. Scripts set attributes, never
 *   classes; plain elements, as Markdown brings them, are in every page's style
 * @returns the parts with styles without what is for others: selectors that name a class or custom
 *   element of theirs, `@page` rules whose name is no class of this page, the host of a shadow tree
 * @throws SyntaxError when a style cannot be read
 */
export function withUsedStyle(parts: readonly string[]): string[] {
  const names = parts.map(namesIn).join(' ');
  return parts.map((part) => (part.includes('<style>') ? trimmed(part)(names) : part));
}

function trim(css: string, names: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css.replace(BANNER, '')),
    minify: true,
    // The bundler writes `min-width` as a range, which phones from before 2023 do not know.
    include: Features.MediaRangeSyntax,
    visitor: {
      Selector: (selector) => (isUsed(selector, names) ? selector : []),
      Rule: {
        page: (rule) =>
          rule.value.selectors.every(({ name }) => !name || names.has(name)) ? rule : [],
      },
    },
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
