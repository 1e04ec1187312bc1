import { expect, test } from 'vitest';
import { LAST_DAYS, expiresWithin, securityTxt } from '../../../src/formats/security-txt.ts';

test('security.txt says where, until when, in which languages and of which site', () => {
  const built = Date.parse('2026-11-23T12:00:00.500Z');
  expect(securityTxt('mailto:lek@voorbeeld.nl', 'https://voorbeeld.nl', built).split('\n')).toEqual(
    [
      'Contact: mailto:lek@voorbeeld.nl',
      'Expires: 2027-11-22T12:00:00Z',
      'Preferred-Languages: nl, en',
      'Canonical: https://voorbeeld.nl/.well-known/security.txt',
      '',
    ],
  );
});

test('sixty days before it ends it is too old to publish, and not a second earlier', () => {
  const text = securityTxt(
    'mailto:x@voorbeeld.nl',
    'https://voorbeeld.nl',
    Date.parse('2026-11-23'),
  );
  expect(expiresWithin(LAST_DAYS, text, Date.parse('2027-09-22T23:59:59Z'))).toBeUndefined();
  expect(expiresWithin(LAST_DAYS, text, Date.parse('2027-09-23T00:00:00Z'))).toBe(
    '2027-11-22T00:00:00Z',
  );
});
