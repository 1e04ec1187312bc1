/** Removes unused CSS, so that a page does not grow with the rest of the site. */

import { Features, transform, type Selector } from 'lightningcss';
import { STYLE } from '../headers/policy.ts';

const NAMES = /class="([^"]*)"|<([a-z]+-[a-z-]+)/g;

/** The comment with which the bundler signs its work; a reader's phone has no use for it. */
const BANNER = /^\/\*!.*?\*\/\s*/s;

/**
 * Removes unused CSS from a page's inline styles: selectors that name a class or custom element which
 * is none of these, `@page` rules whose name is no class of them, and the host of a shadow tree. Scripts
 * set attributes, never classes; plain elements, as Markdown brings them, are in every page's style.
 *
 * @param html the page, with its styles as they were bundled: what any page uses
 * @param names the classes and custom elements to keep, as `namesIn` finds them
 * @throws SyntaxError when a style cannot be read
 */
export function trimCss(html: string, names: ReadonlySet<string>): string {
  return html.replace(STYLE, (_, css: string) => `<style>${trim(css, names)}</style>`);
}

/** Finds the classes and the custom elements of a page. */
export function namesIn(html: string): string[] {
  return [...html.matchAll(NAMES)].flatMap(([, classes, element = '']) =>
    (classes ?? element).split(/\s+/),
  );
}

/** Removes unused CSS from one style. */
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

/** Tells whether a page has every class and custom element that a selector names. */
function isUsed(selector: Selector, names: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return names.has(part.name);
    if (part.type === 'type' && part.name.includes('-')) return names.has(part.name);
    if (part.type === 'pseudo-class' && part.kind === 'has') {
      return part.selectors.some((inside) => isUsed(inside, names));
    }
    // `:host` is for a shadow tree, and the site has none.
    return !(part.type === 'pseudo-class' && part.kind === 'host');
  });
}
