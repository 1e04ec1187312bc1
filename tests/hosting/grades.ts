/**
 * What others would say of an answer: the points of MDN's HTTP Observatory, and the faults that
 * internet.nl would find. Their rules, written down again; nothing here leaves this machine.
 */

import type { HeaderFields } from '../../src/headers/headers.ts';

/** Each directive of a policy with its values. */
function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

/**
 * From 100 on it is an A+. Without cookies and with scripts in the page only, what is left of the
 * Observatory's tests is this (mdn-http-observatory, grader/charts.js and analyzer/tests/).
 *
 * @param headers with names in lower case
 */
export function observatoryPoints(headers: HeaderFields): Record<string, number> {
  const policy = directives(headers['content-security-policy'] ?? '');
  const sources = [...policy.values()].flat();
  const scripts = policy.get('script-src') ?? policy.get('default-src') ?? ['*'];
  const unsafe = /^('unsafe-.*'|data:|https?:|\*|https?:\/\/\*.*)$/;
  const [, age = '0'] = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '') ?? [];
  return {
    'content-security-policy':
      policy.size < 2 || scripts.some((source) => unsafe.test(source))
        ? -25
        : sources.some((source) => unsafe.test(source))
          ? -20
          : policy.get('default-src')?.join() === "'none'"
            ? 10
            : 5,
    'strict-transport-security': Number(age) >= 15_768_000 ? 0 : -20,
    'x-content-type-options': headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    'x-frame-options': policy.get('frame-ancestors')?.join() === "'none'" ? 5 : -20,
    'referrer-policy':
      { 'no-referrer': 5, 'same-origin': 5, 'strict-origin': 5 }[
        headers['referrer-policy'] ?? ''
      ] ?? -5,
    'cross-origin-resource-policy':
      headers['cross-origin-resource-policy'] === 'same-origin' ? 10 : 0,
    cookies: headers['set-cookie'] ? -20 : 0,
    'cross-origin-resource-sharing': headers['access-control-allow-credentials'] ? -50 : 0,
  };
}

/**
 * What internet.nl counts as a fault in the headers (Internet.nl, checks/tasks/http_headers.py).
 *
 * @param headers with names in lower case
 */
export function internetNlFaults(headers: HeaderFields): string[] {
  const policy = directives(headers['content-security-policy'] ?? '');
  const sources = [...policy.values()].flat();
  const isClosed = (name: string) => ["'none'", "'self'"].includes(policy.get(name)?.join() ?? '');
  const [, age = '0'] = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '') ?? [];
  const rules: [fault: string, isRight: boolean][] = [
    ['HSTS shorter than a year', Number(age) >= 31_536_000],
    ['X-Frame-Options', /^(DENY|SAMEORIGIN)$/.test(headers['x-frame-options'] ?? '')],
    ['X-Content-Type-Options', headers['x-content-type-options'] === 'nosniff'],
    ['Referrer-Policy', /^(no-referrer|same-origin)$/.test(headers['referrer-policy'] ?? '')],
    ...['default-src', 'frame-ancestors', 'base-uri', 'form-action'].map(
      (name): [string, boolean] => [`CSP without ${name}`, isClosed(name)],
    ),
    ['CSP with unsafe-…', !sources.some((source) => source.startsWith("'unsafe-"))],
    ['CSP with a scheme or any host', !sources.some((source) => /^(\w+:|.*\*.*)$/.test(source))],
  ];
  return rules.filter(([, isRight]) => !isRight).map(([fault]) => fault);
}

/** What is wrong in a security.txt by RFC 9116, and by internet.nl, which checks the same. */
export function securityTxtFaults(text: string, address: string, now: number): string[] {
  const fields = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(/: (.*)/, 2) as [string, string]);
  const all = (name: string) =>
    fields.filter(([field]) => field === name).map(([, value]) => value);
  const [expires = '', ...moreDates] = all('Expires');
  const known = ['Contact', 'Expires', 'Preferred-Languages', 'Canonical'];
  const rules: [fault: string, isRight: boolean][] = [
    ['Contact', all('Contact').length > 0],
    [
      'Contact',
      all('Contact').every((contact) => /^(mailto:\S+@\S+|https:\/\/\S+)$/.test(contact)),
    ],
    ['Expires', moreDates.length === 0 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(expires)],
    ['Expires in the past', Date.parse(expires) > now],
    ['Expires after a year', Date.parse(expires) < now + 365 * 86_400_000],
    ['Preferred-Languages', all('Preferred-Languages').join() === 'nl, en'],
    ['Canonical', all('Canonical').join() === address],
    ['unknown field', fields.every(([field]) => known.includes(field))],
  ];
  return rules.filter(([, isRight]) => !isRight).map(([fault]) => fault);
}
