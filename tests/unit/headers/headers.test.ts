import { expect, test } from 'vitest';
import { cdnHeaders, readCdnHeaders } from '../../../src/headers/cdn.ts';
import { contentTypeOf, headersOf, policyIn } from '../../../src/headers/headers.ts';
import { nginxHeaders } from '../../../src/headers/nginx.ts';

const POLICY = "default-src 'none'";

test('the policy is that of the pages, and nobody may show them in a frame', () => {
  const page = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  expect(policyIn(page)).toBe(POLICY);
  expect(headersOf('/', POLICY)['Content-Security-Policy']).toBe(
    `${POLICY};frame-ancestors 'none'`,
  );
});

test('a page without a policy has none', () => {
  expect(policyIn('<meta charset="utf-8">')).toBeUndefined();
});

test.each([
  ['/', 'no-cache', 'same-origin', undefined],
  ['/over/', 'no-cache', 'same-origin', undefined],
  ['/sw.js', 'no-cache', 'same-origin', undefined],
  ['/manifest.webmanifest', 'no-cache', 'same-origin', undefined],
  ['/contact/ivp.vcf', 'no-cache', 'same-origin', undefined],
  ['/social.png', 'no-cache', 'cross-origin', undefined],
  ['/nummers.json', 'no-cache', 'cross-origin', '*'],
  ['/nummers.schema.json', 'no-cache', 'cross-origin', '*'],
  ['/nummers.json/', 'no-cache', 'same-origin', undefined],
  ['/_astro/a.B1.js', 'public, max-age=31536000, immutable', 'same-origin', undefined],
])('%s: %s, %s', (address, cache, sites, readers) => {
  expect(headersOf(address, POLICY)).toMatchObject({
    'Cache-Control': cache,
    'Cross-Origin-Resource-Policy': sites,
  });
  expect(headersOf(address, POLICY)['Access-Control-Allow-Origin']).toBe(readers);
});

test.each([
  ['no site in a frame', 'X-Frame-Options', /^DENY$/],
  ['no type by guess', 'X-Content-Type-Options', /^nosniff$/],
  ['no word of where the reader came from', 'Referrer-Policy', /^no-referrer$/],
  ['no other window that holds on to this one', 'Cross-Origin-Opener-Policy', /^same-origin$/],
  ['only https, for two years', 'Strict-Transport-Security', /^max-age=63072000;/],
  ['no camera', 'Permissions-Policy', /\bcamera=\(\)/],
  ['no place', 'Permissions-Policy', /\bgeolocation=\(\)/],
  ['copying by this site only', 'Permissions-Policy', /\bclipboard-write=\(self\)/],
])('at every address: %s', (_, name, value) => {
  for (const address of ['/', '/sw.js', '/nummers.json']) {
    expect(headersOf(address, POLICY)[name]).toMatch(value);
  }
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/hulplijnen/ivp/', 'text/html; charset=utf-8'],
  ['404.html', 'text/html; charset=utf-8'],
  ['/contact/ivp.vcf', 'text/vcard; charset=utf-8'],
  ['/manifest.webmanifest', 'application/manifest+json'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/photo.tiff', undefined],
])('the type of %s is %s', (address, type) => {
  expect(contentTypeOf(address)).toBe(type);
});

test('_headers says once what holds for all, and then only what differs', () => {
  const contacts = ['/contact/a.vcf', '/contact/b.vcf'];
  const addresses = ['/', '/over/', ...contacts, '/nummers.json', '/.well-known/security.txt'];
  const [all, ...others] = cdnHeaders(addresses, POLICY).trimEnd().split('\n\n');
  expect(all).toMatch(/^\/\*\n(?: {2}[\w-]+: .+\n){7} {2}Cache-Control: no-cache$/);
  expect(others).toEqual([
    '/\n  Cross-Origin-Resource-Policy: same-origin',
    '/over/*\n  Cross-Origin-Resource-Policy: same-origin',
    '/contact/*\n  Cross-Origin-Resource-Policy: same-origin\n  Content-Type: text/vcard; charset=utf-8',
    '/nummers.json\n  Cross-Origin-Resource-Policy: cross-origin\n  Access-Control-Allow-Origin: *',
    '/.well-known/*\n  Cross-Origin-Resource-Policy: same-origin\n  Content-Type: text/plain; charset=utf-8',
  ]);
});

const RULES = [
  '/*\n  X-Frame-Options: DENY\n  Link: <a>; rel=b, c: d',
  '/\n  A: home',
  '/over/*\n  A: about',
  '/x.json\n  A: file',
].join('\n\n');

test.each([
  ['/', 'home'],
  ['/over/', 'about'],
  ['/over/meer/', 'about'],
  ['/over', undefined],
  ['/x.json', 'file'],
  ['/x.json/', undefined],
  ['/bestaat-niet/', undefined],
])('by _headers, %s has what holds for all and %s', (address, own) => {
  const shared = { 'X-Frame-Options': 'DENY', Link: '<a>; rel=b, c: d' };
  expect(readCdnHeaders(`${RULES}\n`, address)).toEqual({ ...shared, ...(own && { A: own }) });
});

test('without _headers there are none', () => {
  expect(readCdnHeaders('', '/')).toEqual({});
});

test('files with a hash in their name take the word about keeping out of the rule for all', () => {
  const rules = cdnHeaders(['/', '/_astro/a.B1.js'], POLICY).split('\n\n');
  expect(rules.map((rule) => /Cache-Control: (.*)/.exec(rule)?.[1])).toEqual([
    undefined,
    'no-cache',
    'public, max-age=31536000, immutable',
  ]);
});

test.each([
  ['100 rules', Array.from({ length: 98 }, (_, number) => `/${number}.txt`), POLICY, undefined],
  ['101 rules', Array.from({ length: 99 }, (_, number) => `/${number}.txt`), POLICY, /101 regels/],
  ['a line of 2,000', [], 'x'.repeat(1950), undefined],
  ['a line of 2,001', [], 'x'.repeat(1951), /2001 tekens.*Content-Security-Policy/],
])('a CDN reads %s', (_, files, policy, message) => {
  const write = () => cdnHeaders(['/nummers.json', ...files], policy);
  if (message) expect(write).toThrow(message);
  else expect(write).not.toThrow();
});

test('nginx gets every header in every place, on errors too', () => {
  const text = nginxHeaders(POLICY);
  const places = text.split(/^location /m);
  expect(places).toHaveLength(5);
  for (const place of places) {
    expect(place).toContain(
      `add_header Content-Security-Policy "${POLICY};frame-ancestors 'none'" always;`,
    );
  }
  expect(text.match(/add_header .*/g)?.filter((line) => !line.endsWith('" always;'))).toEqual([]);
});
