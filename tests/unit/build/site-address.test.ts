import { expect, test } from 'vitest';
import { addressFault, isLocal } from '../../../src/build/site-address.ts';

test.each([
  'https://voorbeeld.nl',
  'https://nazorg.gemeente.voorbeeld.nl',
  'https://voorbeeld.nl:8443',
  'https://xn--sdwest-pya.nl',
  'http://localhost:4321',
  'http://127.0.0.1:8080',
])('%s is an address for a site', (url) => {
  expect(addressFault(url)).toBeUndefined();
});

test.each([
  ['nothing', '', /^"" \|.*voorbeeld\.nl\.$/],
  ['a name without a scheme', 'nazorg.nl', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['http:', 'http://nazorg.nl', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['a slash at the end', 'https://nazorg.nl/', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['a path', 'https://nazorg.nl/kopie', /zonder pad.*Bedoel je https:\/\/nazorg\.nl\?$/],
  ['a question', 'https://nazorg.nl?x=1', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['capitals', 'https://Nazorg.nl', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['an accent', 'https://súdwest.nl', /Bedoel je https:\/\/xn--sdwest-pya\.nl\?$/],
  ['a space', ' https://nazorg.nl', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['a name without a domain', 'https://nazorg', /https:\/\/voorbeeld\.nl\.$/],
  ['another scheme', 'ftp://nazorg.nl', /Bedoel je https:\/\/nazorg\.nl\?$/],
  ['words', 'mijn site', /^"mijn site" \|/],
])('%s is none, and what was meant is named', (_, url, message) => {
  const fault = addressFault(url);
  expect(`${fault?.received} | ${fault?.expected}`).toMatch(message);
});

test('a password is not repeated: others may read the message', () => {
  const fault = JSON.stringify(addressFault('https://jij:geheim@nazorg.nl'));
  expect(fault).toContain('//…@nazorg.nl');
  expect(fault).not.toContain('geheim');
});

test.each([
  ['http://localhost:4321', true],
  ['http://127.0.0.1', true],
  ['http://[::1]:8080', true],
  ['https://localhost.voorbeeld.nl', false],
  ['https://voorbeeld.nl', false],
])('%s is only for this computer: %s', (url, expected) => {
  expect(isLocal(url)).toBe(expected);
});
