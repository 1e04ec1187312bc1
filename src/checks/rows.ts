/** Splits a page into rows of words as people read them, and tells which can be seen. */

import { HTMLElement, TextNode } from 'node-html-parser';

const named = (...names: string[]) =>
  new RegExp(`^(${names.join('|').replaceAll(' ', '|')})$`, 'i');
/** Elements inside a row of words; every other element begins a row and ends one. */
const INLINE = named(
  'a abbr b bdi br cite code em i kbd mark q small span strong sub sup time u wbr',
);
/** Elements that are about one thing, apart from what stands around them. */
const SECTIONING = named(
  'article aside blockquote dl footer h[1-6] head header li main nav section table template tr',
);
/** The elements in which words can be seen, with only the attributes of `HARMLESS`. */
const VISIBLE = named(
  'a article aside b body br d[dlt] details div em footer h[1-6] header html li main [ou]l p section small',
  'span strong summary svg table tbody t[dhr] thead wbr [a-z]+-[a-z-]+',
);
const HARMLESS =
  /^((aria-label|class|data-[\w-]+|href|id|lang|open|scope|title|translate)=|dir=ltr$|tabindex=-1$)/;

/** Words with no start or end of a block between them. */
export interface Row {
  text: string;
  /** The block that they stand in. */
  node: HTMLElement;
  /** Whether they can be seen. */
  isVisible: boolean;
}

/** Collects the rows of a page, in a group for each thing that they are about. */
export function groupsOf(root: HTMLElement): Row[][] {
  const groups: Row[][] = [[]];
  const visit = (node: HTMLElement) => {
    let text = '';
    const end = () => {
      if (/\S/.test(text)) groups.at(-1)?.push({ text, node, isVisible: isVisible(node) });
      text = '';
    };
    const gather = ({ childNodes }: HTMLElement) => {
      for (const child of childNodes) {
        if (child instanceof TextNode) text += child.text;
        if (!(child instanceof HTMLElement)) continue;
        if (isInline(child)) {
          // Links and parts of a link that stand beside each other have no space between them.
          const space = /^(a|b|br|span)$/.test(child.rawTagName) ? ' ' : '';
          text += space;
          gather(child);
          text += space;
        } else {
          end();
          visit(child);
        }
      }
    };
    const edge = isSectioning(node) || node.parentNode?.rawTagName === 'dl' ? [[]] : [];
    groups.push(...edge);
    gather(node);
    end();
    groups.push(...edge.map(() => []));
  };
  visit(root);
  return groups;
}

/** Tells whether an element runs on in its row; a button that calls and what can be hidden do not. */
function isInline(node: HTMLElement): boolean {
  const isButton = /^tel:/i.test(node.attributes.href ?? '') && /\p{L}/u.test(node.textContent);
  return INLINE.test(node.rawTagName) && isHarmless(node) && !isButton;
}

/** Tells whether an element is about one thing, apart from what stands around it. */
export function isSectioning({ rawTagName }: HTMLElement): boolean {
  return SECTIONING.test(rawTagName);
}

/** Tells whether no attribute of an element can hide it or change what it says. */
export function isHarmless({ attributes }: HTMLElement): boolean {
  return Object.entries(attributes).every(([name, value]) =>
    HARMLESS.test(`${name.toLowerCase()}=${value}`),
  );
}

/** Lists an element and all that it stands in. */
export function withAncestors(node: HTMLElement): HTMLElement[] {
  return node.parentNode?.rawTagName ? [node, ...withAncestors(node.parentNode)] : [node];
}

/** Tells whether nothing hides an element, or makes it unusable. */
export function isVisible(node: HTMLElement): boolean {
  return withAncestors(node).every(
    (one) => VISIBLE.test(one.rawTagName) && isHarmless(one) && !isFolded(one),
  );
}

function isFolded({ rawTagName, attributes }: HTMLElement): boolean {
  return /^details$/i.test(rawTagName) && !('open' in attributes);
}
