/**
 * Gives a page numbers that stay on one row, the style that it uses, and the Content-Security-Policy
 * for what it then holds. A page of one kind never carries what only another kind needs.
 */

import type { AstroPrerenderer } from 'astro';
import { holdTogether } from './no-break.ts';
import { partsOf } from './page-parts.ts';
import { policyOf } from '../headers/policy.ts';
import { withUsedStyle } from './trim-css.ts';

type Rendered = Awaited<ReturnType<AstroPrerenderer['render']>>;

const CHARSET = '<meta charset="utf-8">';

/** Cards keep ordinary spaces: a PDF's reader for blind people stops at others. */
const CARDS = /(<section class="papers">.*?<\/section>)/s;

/**
 * @param rendered what Astro made of an address
 * @returns a page ready to be served; anything else as it is
 */
export async function finished(rendered: Rendered): Promise<Rendered> {
  const result = rendered instanceof Response ? { response: rendered } : rendered;
  const { response } = result;
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return result;
  return { ...result, response: new Response(finishPage(await response.text()), response) };
}

function finishPage(html: string): string {
  const parts = withUsedStyle(partsOf(withWordsHeld(html)));
  // A page allows its own scripts and styles; those of other pages only cost bytes.
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">`;
  return parts.join('').replace(CHARSET, `${CHARSET}${meta}`);
}

function withWordsHeld(html: string): string {
  const [before = '', cards = '', after = ''] = html.split(CARDS);
  return holdTogether(before) + cards + holdTogether(after);
}
