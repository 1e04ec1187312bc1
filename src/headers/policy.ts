/**
 * Writes the Content-Security-Policy (CSP level 3): it allows only the scripts and styles inside pages,
 * each by its hash, and requests to the site itself. A server sends one policy for the whole site; each
 * page narrows that, in its `<meta>`, to what it holds itself. What a page cannot narrow, the header says alone:
 * the `<meta>` comes before the first number to call.
 */

import { createHash } from 'node:crypto';

/** An inline style, and an inline script that runs; written just like this. */
export const STYLE = /<style>((?:(?!<\/?style)[^])*)<\/style>/gi;
export const SCRIPT = /<script>((?:(?!<\/?script)[^])*)<\/script>/gi;

/**
 * Writes the policy of the site; a header adds what only works there.
 *
 * @param pages the HTML of each page
 */
export function policyOf(pages: readonly string[]): string {
  return `${policyInPage(pages)};require-trusted-types-for 'script';trusted-types worker`;
}

/**
 * Writes the policy for these pages, as it stands in a `<meta>`.
 *
 * @param pages the HTML of each
 */
export function policyInPage(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(pages.flatMap((html) => contentsOf(html, SCRIPT)))}`,
    `style-src ${hashes(pages.flatMap((html) => contentsOf(html, STYLE)))}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
}

/** Lists the hashes of scripts or styles as the policy names them, each once, and always in the same order. */
function hashes(codes: readonly string[]): string {
  return [...new Set(codes)].map(hashOf).sort().join(' ');
}

/** Computes the hash of a script or a style (CSP level 3, hash-source). */
function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Collects what stands between the tags of every match of `STYLE`, `SCRIPT` or a pattern like those. */
export function contentsOf(source: string, inline: RegExp): string[] {
  return [...source.matchAll(inline)].map(([, code = '']) => code);
}
