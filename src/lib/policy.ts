/**
 * The Content-Security-Policy (CSP level 3): nothing is allowed but what pages themselves hold, each
 * script and style by its hash, and requests to the site itself. A server sends one policy for the
 * whole site; each page narrows that, in its `<meta>`, to what it holds itself.
 */

import { createHash } from 'node:crypto';
import { parse, type HTMLElement } from 'node-html-parser';

/** An inline style, an inline script that runs, and data such as JSON-LD; written just like this. */
export const STYLE = /<style>((?:(?!<\/?style)[^])*)<\/style>/gi;
const SCRIPT = /<script>((?:(?!<\/?script)[^])*)<\/script>/gi;
const DATA = /<script type="application\/ld\+json">(?:(?!<\/?script)[^])*<\/script>/gi;

/** Everything is read: what is never closed, and what only shows without scripts. */
const OPTIONS = { blockTextElements: {}, parseNoneClosedTags: true };

const OUTSIDE = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i;
const FILES = ['src', 'srcset', 'poster'];

/** What the policy blocks, and what an editor or a programmer would have written for it. */
const BLOCKED: [what: string, found: (element: HTMLElement) => boolean][] = [
  ['een script, anders dan <script>…</script>', named('script')],
  ['een stijl, anders dan <style>…</style>', named('style')],
  ['een bestand om te laden', (element) => /style|load|fetch/i.test(valueOf(element, 'rel'))],
  ['een style-eigenschap', (element) => attributesOf(element).some(([name]) => name === 'style')],
  [
    'een on…-eigenschap',
    (element) => attributesOf(element).some(([name]) => name.startsWith('on')),
  ],
  [
    'een javascript-link',
    (element) => attributesOf(element).some(([, value]) => /^javascript:/i.test(value)),
  ],
  ['een ingesloten pagina of film', named('iframe', 'object', 'embed', 'frame', 'audio', 'video')],
  ['een formulier', named('form')],
  ['een ander basisadres', named('base')],
  [
    'een bestand van elders',
    (element) =>
      attributesOf(element).some(([name, value]) => FILES.includes(name) && OUTSIDE.test(value)) ||
      (/icon|manifest/i.test(valueOf(element, 'rel')) && OUTSIDE.test(valueOf(element, 'href'))),
  ],
];

/**
 * @param pages the HTML of every page that the policy is for
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
  const markup = html.replace(SCRIPT, '').replace(DATA, '').replace(STYLE, '');
  const elements = parse(markup, OPTIONS).querySelectorAll('*');
  const faults = BLOCKED.filter(([, found]) => elements.some(found)).map(([what]) => what);
  // Browsers read on after a slash; the parser does not.
  if (/<[a-z][\w-]*\/(?!>)/i.test(markup)) faults.push('een schuine streep na de naam');
  const styles = [...html.matchAll(STYLE)].join('');
  if (/url\(|@import/i.test(styles)) faults.push('een bestand in een stijl');
  return faults;
}

function named(...names: string[]): (element: HTMLElement) => boolean {
  return ({ rawTagName }) => names.includes(rawTagName.toLowerCase());
}

/** Names in small letters; values without the white space that browsers skip in an address. */
function attributesOf({ attributes }: HTMLElement): [name: string, value: string][] {
  return Object.entries(attributes).map(([name, value]) => [
    name.toLowerCase(),
    value.replace(/\s/g, ''),
  ]);
}

function valueOf(element: HTMLElement, attribute: string): string {
  return Object.fromEntries(attributesOf(element))[attribute] ?? '';
}

function hashes(pages: readonly string[], inline: RegExp): string {
  const codes = pages.flatMap((html) => [...html.matchAll(inline)].map(([, code = '']) => code));
  return [...new Set(codes)]
    .map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .sort()
    .join(' ');
}
