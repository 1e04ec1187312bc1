/** What browsers and people read in a page, or in a part of one. */

import { parse, type HTMLElement } from 'node-html-parser';

/** An inline style, an inline script that runs, and data such as JSON-LD; written just like this. */
export const STYLE = /<style>((?:(?!<\/?style)[^])*)<\/style>/gi;
export const SCRIPT = /<script>((?:(?!<\/?script)[^])*)<\/script>/gi;
const DATA = /<script type="application\/ld\+json">((?:(?!<\/?script)[^])*)<\/script>/gi;

/** Everything is read: what is never closed, and what only shows without scripts. */
const OPTIONS = { blockTextElements: {}, parseNoneClosedTags: true };

export interface Element {
  /** In small letters. */
  name: string;
  /** As they are written, with their values as they are meant. */
  attributes: [name: string, value: string][];
  node: HTMLElement;
}

export interface Markup {
  /** The HTML without its styles, scripts and data. */
  html: string;
  /** What people read, with each block on a row of its own. */
  words: string;
  elements: Element[];
  styles: string[];
  /** JSON-LD. */
  data: string[];
}

export function readMarkup(source: string): Markup {
  const html = source.replace(SCRIPT, '').replace(DATA, '').replace(STYLE, '');
  const root = parse(html, OPTIONS);
  const elements = root.getElementsByTagName('*').map((node) => ({
    name: node.rawTagName.toLowerCase(),
    attributes: Object.entries(node.attributes),
    node,
  }));
  const styles = codesIn(source, STYLE);
  return { html, words: root.structuredText, elements, styles, data: codesIn(source, DATA) };
}

/** What stands between the tags of each of these. */
export function codesIn(source: string, inline: RegExp): string[] {
  return [...source.matchAll(inline)].map(([, code = '']) => code);
}
