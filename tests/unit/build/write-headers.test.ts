import { expect, test } from 'vitest';
import { writeHeaders } from '../../../src/build/write-headers.ts';
import { policyOf } from '../../../src/headers/policy.ts';

const META = '<meta http-equiv="Content-Security-Policy" content="';
const page = (policy: string) => `<!doctype html><head>${META}${policy}"></head><p>x</p>`;

test('a page with its own policy gets headers for every kind of host', () => {
  const made = writeHeaders(['index.html'], new Map([['index.html', page(policyOf([]))]]));
  expect([...made.keys()]).toEqual(['_headers', '.nginx/headers.conf']);
});

test('a file of a kind that hosts do not know is named', () => {
  expect(() => writeHeaders(['kaart.xyz'], new Map())).toThrow('kaart.xyz: zet het type');
});
