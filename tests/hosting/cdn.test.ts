/** Reads `_headers` as Cloudflare Pages and Netlify would, each in its own way. */

import { describe, expect, test } from 'vitest';
import { readBuilt } from '../fixtures/dist.ts';
import { expected, routes } from './site.ts';

interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

const rules = readBuilt('_headers')
  .trimEnd()
  .split('\n\n')
  .map((block): Rule => {
    const [pattern = '', ...lines] = block.split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, '']);
    return {
      pattern: new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace('*', '.*')}$`),
      headers: headers.map(([name = '', value = '']) => [name.toLowerCase(), value]),
    };
  });

/** What an address gets. */
function headersOf(address: string, both: (first: string, next: string) => string) {
  const headers: Record<string, string> = {};
  for (const [name, value] of rules
    .filter(({ pattern }) => pattern.test(address))
    .flatMap((rule) => rule.headers)) {
    const first = headers[name];
    headers[name] = first === undefined ? value : both(first, value);
  }
  return headers;
}

describe.each([
  ['joins both values, as Cloudflare does', (first: string, next: string) => `${first}, ${next}`],
  ['takes the first', (first: string) => first],
  ['takes the last', (_: string, next: string) => next],
])('a CDN that %s', (_, both) => {
  test.each(routes)('sends with $address what belongs to it', ({ address }) => {
    const { 'content-type': type, ...others } = headersOf(address, both);
    const { 'content-type': expectedType, ...expectedOthers } = expected(address);
    expect(others).toEqual(expectedOthers);
    // Of the others a CDN knows the type by itself.
    if (/\.(vcf|webmanifest)$|well-known/.test(address)) expect(type).toBe(expectedType);
    else expect(type).toBeUndefined();
  });

  test('sends the policy with the page for an address that does not exist', () => {
    const headers = headersOf('/bestaat-niet/', both);
    for (const name of ['content-security-policy', 'strict-transport-security', 'cache-control']) {
      expect(headers[name]).toBe(expected('/')[name]);
    }
  });
});

test('there is no more in it than Cloudflare reads', () => {
  const lines = readBuilt('_headers').split('\n');
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});
