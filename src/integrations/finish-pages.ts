/**
 * Gives every page the style that it uses, and the Content-Security-Policy for what it then holds.
 * A page of one kind never carries what only another kind needs.
 */

import { Faults } from '../lib/faults.ts';
import { policyFaults, policyOf, STYLE } from '../lib/policy.ts';
import { usedStyle } from '../lib/used-style.ts';
import type { Texts } from './built-texts.ts';

const CHARSET = '<meta charset="utf-8">';

/**
 * @param texts what Astro wrote
 * @returns every page, ready to be served
 * @throws Faults when a page holds what the policy blocks
 */
export function finishPages(texts: Texts): Texts {
  const pages = [...texts]
    .filter(([file]) => file.endsWith('.html'))
    .map(([file, html]) => ({ file, html: withUsedStyle(html) }));
  const faults = pages.flatMap(({ file, html }) =>
    policyFaults(html).map((fault) => `${file}: ${fault}`),
  );
  if (!pages.every(({ html }) => html.includes(CHARSET))) faults.push(`zonder ${CHARSET}`);
  if (faults.length > 0) throw new Faults('Het beveiligingsbeleid laat dit niet toe.', faults);
  return new Map(pages.map(({ file, html }) => [file, withPolicy(html)]));
}

function withUsedStyle(html: string): string {
  return html.replace(STYLE, (_, css: string) => `<style>${usedStyle(css, html)}</style>`);
}

/** A page allows its own scripts and styles; those of other pages only cost bytes. */
function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([html])}">`;
  return html.replace(CHARSET, `${CHARSET}${meta}`);
}
