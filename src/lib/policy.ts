/**
 * The Content-Security-Policy of the whole site (CSP level 3): nothing is allowed but what the pages
 * themselves hold, each script and style by its hash, and requests to the site itself.
 */

import { createHash } from 'node:crypto';

/** An inline script that runs, and not data such as JSON-LD; an inline style. */
const SCRIPT = /<script>([^]*?)<\/script>/g;
const STYLE = /<style>([^]*?)<\/style>/g;

/** What the policy blocks, and how an editor or a programmer would have written it. */
const BLOCKED: [what: string, found: RegExp][] = [
  ['een script uit een ander bestand', /<script[^>]+src=/i],
  ['een script of stijl met eigenschappen', /<(script(?! type="application\/ld\+json")|style)\s/i],
  ['een stijl uit een ander bestand', /<link[^>]+rel="?stylesheet/i],
  ['een style-eigenschap', /<[a-z][^<>]*\sstyle=/i],
  ['een on…-eigenschap', /<[a-z][^<>]*\son[a-z]+=/i],
  ['een javascript-link', /(href|src|action)="?\s*javascript:/i],
  ['een ingesloten pagina', /<(iframe|object|embed|frame)\b/i],
  ['een formulier', /<form\b/i],
];

/**
 * @param pages the HTML of every page
 * @returns the policy as it stands in a `<meta>`; a header adds what only works there
 */
export function policyOf(pages: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${hashes(pages, SCRIPT)}`,
    `style-src ${hashes(pages, STYLE)}`,
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

/** What a page holds that the policy would block; empty when it holds nothing of the kind. */
export function policyFaults(html: string): string[] {
  const page = html.replace(/(<(script|style)[^>]*>)[^]*?(?=<\/\2>)/g, '$1');
  return BLOCKED.filter(([, found]) => found.test(page)).map(([what]) => what);
}

function hashes(pages: readonly string[], inline: RegExp): string {
  const codes = pages.flatMap((html) => [...html.matchAll(inline)].map(([, code = '']) => code));
  return [...new Set(codes)]
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .sort()
    .join(' ');
}
