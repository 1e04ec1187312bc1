/**
 * Rewrites a page as it is rendered: numbers stay on one row, unused CSS goes, and the page gets the
 * Content-Security-Policy for what is then in it. So no page carries what only another kind needs.
 */

import type { AstroPrerenderer } from 'astro';
import { holdTogether } from './no-break.ts';
import { policyOf } from '../headers/policy.ts';
import { trimCss } from './trim-css.ts';

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

const CHARSET = '<meta charset="utf-8">';

/** The cards; they keep ordinary spaces, because screen readers of PDFs stop at other ones. */
const CARDS = /(<section class="papers">.*?<\/section>)/s;

/**
 * Rewrites a page that Astro rendered.
 *
 * @param rendered what Astro made of an address
 * @returns a page ready to be served; anything else as it is
 */
export async function rewritePage(rendered: Rendered): Promise<Rendered> {
  const result = rendered instanceof Response ? { response: rendered } : rendered;
  const { response } = result;
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return result;
  return { ...result, response: new Response(rewriteHtml(await response.text()), response) };
}

/** Rewrites the HTML of a page. */
function rewriteHtml(html: string): string {
  const page = trimCss(holdWords(html));
  // A page allows its own scripts and styles; those of other pages only cost bytes.
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([page])}">`;
  return page.replace(CHARSET, `${CHARSET}${meta}`);
}

/** Keeps numbers on one row, but on cards. */
function holdWords(html: string): string {
  const [before = '', cards = '', after = ''] = html.split(CARDS);
  return holdTogether(before) + cards + holdTogether(after);
}
