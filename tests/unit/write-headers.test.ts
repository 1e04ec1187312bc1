import { expect, test } from 'vitest';
import { writeHeaders } from '../../src/integrations/write-headers.ts';
import { policyOf } from '../../src/lib/policy.ts';

const META = '<meta http-equiv="Content-Security-Policy" content="';
const page = (policy: string) => `<!doctype html><head>${META}${policy}"></head><p>x</p>`;

test('a page with its own policy gets headers for every kind of host', () => {
  const made = writeHeaders(['index.html'], new Map([['index.html', page(policyOf([]))]]));
  expect([...made.keys()]).toEqual(['_headers', '.nginx/headers.conf']);
});

test.each([
  ['geen', '<!doctype html><p>x</p>'],
  ['een ander', page("default-src 'self'")],
])('a page with %s policy is named', (what, html) => {
  expect(() => writeHeaders(['wat-nu/index.html'], new Map([['wat-nu/index.html', html]]))).toThrow(
    `De headers kunnen zo niet.\n  wat-nu/index.html: ${what} Content-Security-Policy in <meta>`,
  );
});

test('a file of a kind that hosts do not know is named', () => {
  expect(() => writeHeaders(['kaart.xyz'], new Map())).toThrow('kaart.xyz: zet het type');
});
