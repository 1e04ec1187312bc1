import { expect, test } from 'vitest';
import { parseManifest } from '../../../src/schemas/manifest.ts';

const HASH = '0'.repeat(64);
const parsed = (files: Record<string, string>) =>
  parseManifest(
    JSON.stringify({
      ...{ version: 1, url: 'https://voorbeeld.nl', commit: null, builtAt: '2027-03-01T12:00:00Z' },
      files,
    }),
  );

test('files of the site', () => {
  const files = { 'index.html': HASH, '.well-known/security.txt': HASH, 'a-b/c_d.1.pdf': HASH };
  expect(parsed(files)?.files).toEqual(files);
});

test.each([
  '../passwd',
  'a/../../b',
  './a',
  '/a',
  '//evil.example/x',
  'https://evil.example/x',
  'a\\b',
  '',
])('a file that is not of the site: "%s"', (file) => {
  expect(parsed({ [file]: HASH })).toBeUndefined();
});

test('more files than any site has', () => {
  const many = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`${index}`, HASH]));
  expect(parsed(many)).toBeUndefined();
});
