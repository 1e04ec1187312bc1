/**
 * The Content-Security-Policy (CSP level 3): nothing is allowed but what pages themselves hold, each
 * script and style by its hash, and requests to the site itself. A server sends one policy for the
 * whole site; each page narrows that, in its `<meta>`, to what it holds itself.
 */

import { createHash } from 'node:crypto';

/** An inline style, and an inline script that runs; written just like this. */
export const STYLE = /<style>((?:(?!<\/?style)[^])*)<\/style>/gi;
export const SCRIPT = /<script>((?:(?!<\/?script)[^])*)<\/script>/gi;

/**
 * Writes the policy for these pages, as it stands in a `<meta>`; a header adds what only works there.
 *
 * @param pages the HTML of each
 */
export function policyOf(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(pages.flatMap((html) => codesIn(html, SCRIPT)))}`,
    `style-src ${hashes(pages.flatMap((html) => codesIn(html, STYLE)))}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types worker',
  ].join(';');
}

function hashes(codes: readonly string[]): string {
  return [...new Set(codes)].map(hashOf).sort().join(' ');
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
}

/** Finds what stands between the tags of each of these. */
export function codesIn(source: string, inline: RegExp): string[] {
  return [...source.matchAll(inline)].map(([, code = '']) => code);
}
