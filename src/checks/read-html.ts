/** Parses a page into what browsers and people read. */

import { parse, valid, type HTMLElement } from 'node-html-parser';
import { SCRIPT, STYLE, contentsOf } from '../headers/policy.ts';
import { groupsOf, type Row } from './rows.ts';

/** JSON-LD, written just like this. */
const DATA = /<script type="application\/ld\+json">((?:(?!<\/?script)[^])*)<\/script>/gi;

export interface Page {
  /** The source without its styles, scripts and data. */
  html: string;
  root: HTMLElement;
  elements: HTMLElement[];
  /** The links that call. */
  calls: HTMLElement[];
  /** The rows of words; rows that are about one thing are one group. */
  groups: Row[][];
  styles: string[];
  /** Each piece of JSON-LD. */
  data: string[];
  /** Whether every element is closed and there is no comment, so that browsers parse it the same. */
  isWhole: boolean;
}

/** Parses a page, including what shows only without scripts. */
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
    styles: contentsOf(source, STYLE),
    data: contentsOf(source, DATA),
    isWhole: valid(html, options) && !/<[!?]/.test(html),
  };
}
