/** Writes the headers and types of the site for nginx, to be included in a `server` block. */

import { CONTENT_TYPES, EXCEPTIONS, headersOf, type HeaderFields } from './headers.ts';

/**
 * Writes the configuration. A `location` with an `add_header` of its own inherits none, so each repeats
 * all of them.
 *
 * @param policy the Content-Security-Policy of the pages, as in their `<meta>`
 */
export function nginxHeaders(policy: string): string {
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `  "${type}" ${ending};`);
  const locations = Object.keys(EXCEPTIONS).flatMap((path) => [
    `location ${path.endsWith('/') ? path : `= ${path}`} {`,
    ...addHeaders(headersOf(path, policy)).map((line) => `  ${line}`),
    '}',
  ]);
  return [
    '# Written by the build: the policy in it belongs to the pages beside it.',
    ...['types {', ...types, '}'],
    ...addHeaders(headersOf('/', policy)),
    ...locations,
    '',
  ].join('\n');
}

/** Writes `add_header` rules; with `always` they hold for errors and redirects too. */
function addHeaders(headers: HeaderFields): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
