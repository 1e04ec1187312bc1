/** Parses the Markdown of a content file as Astro renders it. */

import Slugger from 'github-slugger';
import { markdownToHast, type HastNode } from 'satteri';

/** Astro's defaults, which `astro.config.mjs` leaves as they are. */
const FEATURES = { gfm: true, smartPunctuation: true };

/** Elements that hold words. */
const BLOCK = /^(p|h\d|li|ul|ol|blockquote|t[dh])$/;

/** A heading, a paragraph, an item of a list or the value of a key. */
export interface Passage {
  text: string;
  /** The line of the file on which it begins, from 1. */
  line: number;
}

/** Elements inside one of those whose words are not its own. */
const NESTED = new RegExp(`${BLOCK.source}|^pre$`);

/** Each `line` is that of the file, from 1. */
export interface Markdown {
  /** The text as it was written. */
  body: string;
  /** The line on which it begins. */
  firstLine: number;
  /** Every element by its name, and every piece of HTML, which is `raw`. */
  elements: { line: number; name: string }[];
  headings: { line: number; depth: number; text: string; id: string }[];
  links: { line: number; href: string; text: string }[];
  /** The words of each paragraph, heading and item of a list. */
  passages: Passage[];
  /** The line itself. */
  rowAt: (line: number) => string;
}

/**
 * Puts empty front matter above a text, for Astro: else a text that begins with `---` would lose words.
 */
export function textForAstro(body: string): string {
  return `---\n---\n${body}`;
}

/**
 * Parses a text.
 *
 * @param body the Markdown below the front matter
 * @param firstLine the line of the file on which it begins
 */
export function readMarkdown(body: string, firstLine: number): Markdown {
  // The line break is what Astro leaves of the front matter of `textForAstro`.
  const tree = markdownToHast(`\n${body}`, { features: FEATURES });
  const nodes = nodesIn(tree, firstLine, firstLine - 2);
  const named = (name: RegExp) =>
    nodes.flatMap(({ node, line }) =>
      node.type === 'element' && name.test(node.tagName) ? [{ node, line }] : [],
    );
  const slugger = new Slugger();
  const rows = body.split('\n');
  return {
    body,
    firstLine,
    elements: nodes.flatMap(({ node, line }) =>
      node.type === 'element' || node.type === 'raw'
        ? [{ line, name: 'tagName' in node ? node.tagName : node.type }]
        : [],
    ),
    headings: named(/^h\d$/).map(({ node, line }) => {
      const text = wordsOf(node);
      return { line, depth: Number(node.tagName.slice(1)), text, id: slugger.slug(text) };
    }),
    links: named(/^a$/).map(({ node, line }) => {
      return { line, href: node.properties.href ?? '', text: wordsOf(node) };
    }),
    passages: named(BLOCK).map(({ node, line }) => ({ line, text: wordsOf(node, NESTED) })),
    rowAt: (line) => rows[line - firstLine]?.trim() ?? '',
  };
}

/** A node, and its line in the file. */
interface NodeOnLine {
  node: HastNode;
  line: number;
}

/**
 * Lists a node and all nodes in it.
 *
 * @param parentLine the line of the node around it: what Markdown itself adds has no line
 * @param before how many lines of the file stand before the text
 */
function nodesIn(node: HastNode, parentLine: number, before: number): NodeOnLine[] {
  const line = node.position ? node.position.start.line + before : parentLine;
  const inside = 'children' in node ? node.children : [];
  return [{ node, line }, ...inside.flatMap((child) => nodesIn(child, line, before))];
}

/**
 * Joins the words of a node.
 *
 * @param without the elements whose words do not count
 */
function wordsOf(node: HastNode, without?: RegExp): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  return node.children
    .filter((child) => child.type !== 'element' || !without?.test(child.tagName))
    .map((child) => wordsOf(child, without))
    .join('');
}
