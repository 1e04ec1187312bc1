/**
 * Checks what the style of a page does to its calls, in any state that a reader or a script can bring
 * about: nothing may hide a call, move it, turn it round, or write digits. What is not known to be
 * harmless counts as harm.
 */

import { parse, type Declaration } from 'postcss';
import { isReadable, schemesOf, mediaOf } from './contrast.ts';
import type { Page } from './read-html.ts';
import { withAncestors, isHarmless } from './rows.ts';

const COLOUR = /^(color|background(-color)?)$/;

/** The properties that a rule may set on a call: with any value, or with a value that matches. */
const HARMLESS: readonly [property: RegExp, value?: RegExp][] = [
  [/^(-webkit-)?(accent|align|border|break|cursor|fill|gap|grid|hyphens|justify|min|outline)\b/],
  [
    /^(-webkit-)?(overflow-wrap|padding|place|scroll-padding|stroke|user-select|vertical|white-space|word-break)\b/,
  ],
  [/^(box-(shadow|sizing)|color-scheme|(column|row)-gap|flex(-(basis|grow|shrink|wrap))?)$/],
  [/^(font-(style|variant.*|weight)|text-(align|underline.*|wrap.*))$/],
  [/^(font|font-family)$/, /inherit|system-ui|arial/i],
  [/^(max-)?(width|height)$|^font-size$|^line-height$/],
  [COLOUR, /^(var\(--color-[\w-]+\)|#\w+|none|0 0|inherit)$/],
  [/^display$/, /^((inline-)?(block|flex|grid)|inline|flow-root|list-item)$/],
  [/^flex-direction$/, /^(row|column)$/],
  [/^list-style/, /^none$/],
  [/^margin/, /^[^-]*$/],
  [/^position$/, /^(relative|static|sticky)$/],
  [/^(inset|top)/, /^[\d.]+(rem|px)?$/],
  [/^text-decoration/, /^(none|underline)$/],
  [/^-webkit-text-size-adjust$/, /^100%$/],
  [/^direction$/, /^ltr$/],
  [/^unicode-bidi$/, /^isolate$/],
  [/^--(?!color)/],
];
/** Of those, the ones by which a call can be too small to see, or be pushed away. */
const SIZE = /^((max-)?(width|height)|font(-size)?|line-height)$/;
const SPACE =
  /^(border|gap|(column|row)-gap|grid|inset|margin|min|outline|padding|scroll-padding|top)/;
/** The length of each unit in pixels, on the smallest screen; a line height has no unit. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ px: 1, rem: 16, em: 16, lh: 24, fr: 9, '': 16 },
  ...{ vw: 3.2, vh: 6.4, '%': 3.2 },
};
const [SMALLEST, LARGEST] = [9, 700];

/** The properties that write text; a digit can hide in it as an escape. */
const WRITES = /^(content|list-style.*|quotes|text-(overflow|emphasis.*)|hyphenate-character)$/;

/** The selectors of states that a reader or a script can bring about. */
const STATE = '\\[data-state[^\\]]*\\]|:(?:active|checked|focus[\\w-]*|hover|link|target|visited)';
const ANY_STATE = new RegExp(`:not\\([^()]*(?:${STATE})[^()]*\\)|${STATE}`, 'g');
/** What the style of a page may do: let the other numbers wait once the script knows the one to dial. */
const WAITING = /^call-now\[data-state\$="?office"?\]\s*>\s*\[data-number\]\s*~\s*\[data-number\]$/;
const PSEUDO_ELEMENT = /::[\w-]+(\(.*?\))?|:(before|after|first-l\w+)/g;

/**
 * Checks what the styles of a page do to its calls.
 *
 * @param isPrinted whether the page is there to be printed: on its paper there are no calls
 * @returns a fault for each declaration that can do harm
 */
export function checkStyle({ styles, root, calls }: Page, isPrinted: boolean): string[] {
  const inside = calls.flatMap((call) => call.querySelectorAll('*').filter(isHarmless));
  const touched = new Set([...calls.flatMap(withAncestors), ...inside]);
  const touches = (selector: string) => {
    const anyState = selector.replace(PSEUDO_ELEMENT, '').replace(ANY_STATE, ':is(*)');
    try {
      return root.querySelectorAll(anyState || '*').some((node) => touched.has(node));
    } catch {
      // The parser does not know this selector, so it may be for a call.
      return true;
    }
  };
  const style = parse(styles.join('\n'));
  const schemes = schemesOf(style);
  const faults: string[] = [];
  style.walkAtRules('font-face', () => {
    faults.push('de stijl heeft een eigen lettertype');
  });
  style.walkRules((rule) => {
    const media = mediaOf(rule);
    const declarations = rule.nodes.filter((node) => node.type === 'decl');
    const isShown = !/print|forced/.test(media);
    const isUnreadable = isShown && declarations.some(isColour) && !isReadable(rule, schemes);
    const onCalls = declarations.filter((one) => isHarm(one) || (isUnreadable && isColour(one)));
    const isLeftOut =
      rule.selector === ':root' ||
      (WAITING.test(rule.selector) && declarations.every(isHiding)) ||
      (isPrinted && media.startsWith('print'));
    const reachesCalls = onCalls.length > 0 && !isLeftOut && rule.selectors.some(touches);
    const harm = [...(reachesCalls ? onCalls : []), ...declarations.filter(isWriting)];
    faults.push(
      ...harm.map((one) => `de stijl ${rule.selector} doet een nummer kwaad: ${one.toString()}`),
    );
    if (rule.nodes.length > declarations.length)
      faults.push(`de stijl ${rule.selector} heeft regels in zich`);
  });
  return faults;
}

function isColour({ prop }: Declaration): boolean {
  return COLOUR.test(prop);
}

function isHiding({ prop, value }: Declaration): boolean {
  return prop === 'display' && value === 'none';
}

function isWriting({ prop, value }: Declaration): boolean {
  return WRITES.test(prop) && /["'(].*[\p{L}\p{N}\\]/u.test(value);
}

function isHarm({ prop, value }: Declaration): boolean {
  if (SIZE.test(prop) && !sizesOf(prop, value).every((size) => size >= SMALLEST)) return true;
  if (SPACE.test(prop) && !sizesOf(prop, value).every((size) => size <= LARGEST)) return true;
  return !HARMLESS.some(([property, allowed = /^/]) => property.test(prop) && allowed.test(value));
}

/** Converts the lengths of a value to pixels; NaN for a length that depends on something else. */
function sizesOf(property: string, value: string): number[] {
  // A font size in percent is of the font size around it.
  const units = property.startsWith('font') ? { ...UNITS, '%': 0.16 } : UNITS;
  const sums = value.replace(/ \+ /g, '+').split(/[\s,/()]+/);
  return sums
    .filter((sum) => /^-?[\d.]/.test(sum) || (sum === 'var' && SIZE.test(property)))
    .map((sum) =>
      sum
        .split('+')
        .map((size) => parseFloat(size) * (units[size.replace(/^[\d.-]+/, '')] ?? NaN))
        .reduce((sum, length) => sum + length),
    );
}
