import { expect, test } from 'vitest';
import { writeHeaders } from '../../../src/build/write-headers.ts';
import { policyOf } from '../../../src/headers/policy.ts';

const PAGES = new Map([
  ['index.html', '<!doctype html><script>one()</script>'],
  ['over/index.html', '<!doctype html><script>two()</script>'],
  ['robots.txt', '<script>of-no-page()</script>'],
]);

test.each(['_headers', '.nginx/headers.conf'])('%s has the policy of all pages', (file) => {
  const policy = policyOf([PAGES.get('index.html') ?? '', PAGES.get('over/index.html') ?? '']);
  expect(writeHeaders([...PAGES.keys()], PAGES).get(file)).toContain(
    `Content-Security-Policy${file === '_headers' ? ': ' : ' "'}${policy};`,
  );
});

test('a file of a kind that hosts do not know is named', () => {
  expect(() => writeHeaders(['kaart.xyz'], new Map())).toThrow('kaart.xyz: zet het type');
});

test('a policy that servers would cut is refused', () => {
  const scripts = Array.from({ length: 40 }, (_, place) => `<script>${place}</script>`).join('');
  expect(() => writeHeaders(['index.html'], new Map([['index.html', scripts]]))).toThrow(
    /het beleid is \d{4} tekens lang, hoogstens 2000/,
  );
});
