/** The words of a page in rows, as people read them, and whether they can be seen. */

import { HTMLElement, TextNode } from 'node-html-parser';

const named = (...names: string[]) =>
  new RegExp(`^(${names.join('|').replaceAll(' ', '|')})$`, 'i');
/** What runs on in a row of words; every other element begins a row and ends one. */
const INLINE = named(
  'a abbr b bdi br cite code em i kbd mark q small span strong sub sup time u wbr',
);
/** What is about one thing, apart from what stands around it. */
const APART = named(
  'article aside blockquote dl footer h[1-6] head header li main nav section table template tr',
);
/** Where words can be seen: in no other elements than these, with no other attributes. */
const OPEN = named(
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
  isOpen: boolean;
}

/** Rows that are about one thing stand together. */
export function groupsOf(root: HTMLElement): Row[][] {
  const groups: Row[][] = [[]];
  const visit = (node: HTMLElement) => {
    let text = '';
    const end = () => {
      if (/\S/.test(text)) groups.at(-1)?.push({ text, node, isOpen: isOpen(node) });
      text = '';
    };
    const gather = ({ childNodes }: HTMLElement) => {
      for (const child of childNodes) {
        if (child instanceof TextNode) text += child.text;
        if (!(child instanceof HTMLElement)) continue;
        if (isInline(child)) {
          // Links that stand beside each other have no space between them.
          const space = /^(a|br)$/.test(child.rawTagName) ? ' ' : '';
          text += space;
          gather(child);
          text += space;
        } else {
          end();
          visit(child);
        }
      }
    };
    const edge = isApart(node) || node.parentNode?.rawTagName === 'dl' ? [[]] : [];
    groups.push(...edge);
    gather(node);
    end();
    groups.push(...edge.map(() => []));
  };
  visit(root);
  return groups;
}

/** A call is a row by itself, unless it is only a number in a sentence; so is what can be hidden. */
function isInline(node: HTMLElement): boolean {
  const isButton = /^tel:/i.test(node.attributes.href ?? '') && /\p{L}/u.test(node.textContent);
  return INLINE.test(node.rawTagName) && isHarmless(node) && !isButton;
}

export function isApart({ rawTagName }: HTMLElement): boolean {
  return APART.test(rawTagName);
}

export function isHarmless({ attributes }: HTMLElement): boolean {
  return Object.entries(attributes).every(([name, value]) =>
    HARMLESS.test(`${name.toLowerCase()}=${value}`),
  );
}

/** The element itself and all that it stands in. */
export function around(node: HTMLElement): HTMLElement[] {
  return node.parentNode?.rawTagName ? [node, ...around(node.parentNode)] : [node];
}

/** Whether nothing hides an element, or makes it useless. */
export function isOpen(node: HTMLElement): boolean {
  return around(node).every(
    (one) => OPEN.test(one.rawTagName) && isHarmless(one) && !isFolded(one),
  );
}

function isFolded({ rawTagName, attributes }: HTMLElement): boolean {
  return /^details$/i.test(rawTagName) && !('open' in attributes);
}
