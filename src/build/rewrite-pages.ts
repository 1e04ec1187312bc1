/**
 * Rewrites pages once all are rendered: numbers stay on one row, unused CSS goes, and each page gets the
 * Content-Security-Policy for what is then in it. Pages of one kind share a style: what an editor writes on one
 * of them adds no hash to the policy of the site, which servers cut where it is too long.
 */

import { holdTogether } from './no-break.ts';
import { policyInPage } from '../headers/policy.ts';
import type { Texts } from './site-files.ts';
import { namesIn, trimCss } from './trim-css.ts';

const CHARSET = '<meta charset="utf-8">';

/** The cards; they keep ordinary spaces, because screen readers of PDFs stop at other ones. */
const CARDS = /(<section class="papers">.*?<\/section>)/s;

/**
 * Rewrites the pages of a kind.
 *
 * @param texts every page as it was rendered, with the whole style of the site
 * @param files the pages that share a style
 * @returns them, ready to be served
 */
export function rewritePages(texts: Texts, files: readonly string[]): Texts {
  const pages = files.map((file) => [file, holdWords(texts.get(file) ?? '')] as const);
  const names = new Set(pages.flatMap(([, html]) => namesIn(html)));
  return new Map(pages.map(([file, html]) => [file, withPolicy(trimCss(html, names))]));
}

/** Lets a page allow its own scripts and styles; those of other pages only cost bytes. */
function withPolicy(page: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyInPage([page])}">`;
  return page.replace(CHARSET, `${CHARSET}${meta}`);
}

/** Keeps numbers on one row, but on cards. */
function holdWords(html: string): string {
  const [before = '', cards = '', after = ''] = html.split(CARDS);
  return holdTogether(before) + cards + holdTogether(after);
}
