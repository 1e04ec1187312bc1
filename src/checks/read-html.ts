/** A page as browsers and people read it. */

import { parse, valid, type HTMLElement } from 'node-html-parser';
import { SCRIPT, STYLE, codesIn } from '../headers/policy.ts';
import { groupsOf, type Row } from './rows.ts';

/** Data such as JSON-LD, written just like this. */
const DATA = /<script type="application\/ld\+json">((?:(?!<\/?script)[^])*)<\/script>/gi;

export interface Page {
  /** Without its styles, scripts and data. */
  html: string;
  root: HTMLElement;
  elements: HTMLElement[];
  /** The links that call. */
  calls: HTMLElement[];
  /** The rows that are about one thing, together. */
  groups: Row[][];
  styles: string[];
  /** JSON-LD. */
  data: string[];
  /** Whether browsers make the same of it: nothing is left open, and there is no comment. */
  isWhole: boolean;
}

/** Reads all of a page, also what shows only without scripts. */
export function readHtml(source: string): Page {
  const html = [/^<!doctype html>/i, SCRIPT, DATA, STYLE].reduce<string>(
    (text, part) => text.replace(part, ''),
    source,
  );
  const options = { blockTextElements: {}, parseNoneClosedTags: true };
  const root = parse(html, options);
  const elements = root.getElementsByTagName('*');
  return {
    html,
    root,
    elements,
    calls: elements.filter(({ attributes }) => /^\s*tel:/i.test(attributes.href ?? '')),
    groups: groupsOf(root).filter((group) => group.length > 0),
    styles: codesIn(source, STYLE),
    data: codesIn(source, DATA),
    isWhole: valid(html, options) && !/<[!?]/.test(html),
  };
}
