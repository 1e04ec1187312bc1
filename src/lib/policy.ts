/**
 * The Content-Security-Policy (CSP level 3): nothing is allowed but what pages themselves hold, each
 * script and style by its hash, and requests to the site itself. A server sends one policy for the
 * whole site; each page narrows that, in its `<meta>`, to what it holds itself.
 */

import { createHash } from 'node:crypto';
import { codesIn, SCRIPT, STYLE, type Element, type Markup } from './markup.ts';
import { remembering } from './page-parts.ts';

const scriptsIn = remembering((part) => codesIn(part, SCRIPT));
const stylesIn = remembering((part) => codesIn(part, STYLE));

const OUTSIDE = /^([a-z][a-z\d+.-]*:|[\\/]{2})/i;
const FILES = ['src', 'srcset', 'poster'];

/** What the policy blocks, and what an editor or a programmer would have written for it. */
const BLOCKED: [what: string, found: (element: Element) => boolean][] = [
  ['een script, anders dan <script>…</script>', named('script')],
  ['een stijl, anders dan <style>…</style>', named('style')],
  ['een bestand om te laden', (element) => /style|load|fetch/i.test(valueOf(element, 'rel'))],
  ['een style-eigenschap', ({ attributes }) => attributes.some(([name]) => name === 'style')],
  ['een on…-eigenschap', ({ attributes }) => attributes.some(([name]) => name.startsWith('on'))],
  [
    'een javascript-link',
    ({ attributes }) => attributes.some(([, value]) => /^javascript:/i.test(value)),
  ],
  ['een ingesloten pagina of film', named('iframe', 'object', 'embed', 'frame', 'audio', 'video')],
  ['een formulier', named('form')],
  ['een ander basisadres', named('base')],
  [
    'een bestand van elders',
    (element) =>
      element.attributes.some(([name, value]) => FILES.includes(name) && OUTSIDE.test(value)) ||
      (/icon|manifest/i.test(valueOf(element, 'rel')) && OUTSIDE.test(valueOf(element, 'href'))),
  ],
];

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

/** What a part of a page holds that the policy would block; empty when it holds nothing of the kind. */
export function policyFaults({ html, elements, styles }: Markup): string[] {
  const seen = elements.map(asBrowsersDo);
  const faults = BLOCKED.filter(([, found]) => seen.some(found)).map(([what]) => what);
  // Browsers read on after a slash; the parser does not.
  if (/<[a-z][\w-]*\/(?!>)/i.test(html)) faults.push('een schuine streep na de naam');
  if (/url\(|@import/i.test(styles.join(' '))) faults.push('een bestand in een stijl');
  return faults;
}

/** Names in small letters; values without the white space that browsers skip in an address. */
function asBrowsersDo({ attributes, ...element }: Element): Element {
  const seen = attributes.map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value.replace(/\s/g, ''),
  ]);
  return { ...element, attributes: seen };
}

function named(...names: string[]): (element: Element) => boolean {
  return ({ name }) => names.includes(name);
}

function valueOf({ attributes }: Element, wanted: string): string {
  return attributes.findLast(([name]) => name === wanted)?.[1] ?? '';
}

function hashes(codes: readonly string[]): string {
  return [...new Set(codes)].map(hashOf).sort().join(' ');
}

const hashOf = remembering(
  (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
);
