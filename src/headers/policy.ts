/**
 * The Content-Security-Policy (CSP level 3): nothing is allowed but what pages themselves hold, each
 * script and style by its hash, and requests to the site itself. A server sends one policy for the
 * whole site; each page narrows that, in its `<meta>`, to what it holds itself.
 */

import { createHash } from 'node:crypto';
import { remembering } from '../build/page-parts.ts';

/** An inline style, and an inline script that runs; written just like this. */
export const STYLE = /<style>((?:(?!<\/?style)[^])*)<\/style>/gi;
export const SCRIPT = /<script>((?:(?!<\/?script)[^])*)<\/script>/gi;

const scriptsIn = remembering((part) => codesIn(part, SCRIPT));
const stylesIn = remembering((part) => codesIn(part, STYLE));

/**
 * @param parts every page that the policy is for, as a whole or in parts
 * @returns the policy as it stands in a `<meta>`; a header adds what only works there
 */
export function policyOf(parts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(parts.flatMap(scriptsIn))}`,
    `style-src ${hashes(parts.flatMap(stylesIn))}`,
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

const hashOf = remembering(
  (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);

/** What stands between the tags of each of these. */
export function codesIn(source: string, inline: RegExp): string[] {
  return [...source.matchAll(inline)].map(([, code = '']) => code);
}
