/**
 * Gives a page the style that it uses, and the Content-Security-Policy for what it then holds. A page
 * of one kind never carries what only another kind needs.
 */

import { policyFaults, policyOf, STYLE } from '../lib/policy.ts';
import { usedStyle } from '../lib/used-style.ts';

const CHARSET = '<meta charset="utf-8">';

/**
 * @param html what Astro wrote
 * @returns the page, ready to be served, and what it holds that the policy blocks
 */
export function finishPage(html: string): { html: string; faults: string[] } {
  const styled = html.replace(STYLE, (_, css: string) => `<style>${usedStyle(css, html)}</style>`);
  // A page allows its own scripts and styles; those of other pages only cost bytes.
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([styled])}">`;
  const faults = policyFaults(styled);
  if (!styled.includes(CHARSET)) faults.push(`zonder ${CHARSET}`);
  return { html: styled.replace(CHARSET, `${CHARSET}${meta}`), faults };
}
