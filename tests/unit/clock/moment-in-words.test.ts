import { expect, test } from 'vitest';
import { momentInWords } from '../../../src/clock/moment-in-words.ts';

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag';

test.each([
  ['the hour before midnight', '2027-02-01T23:14:00+01:00', 'maandag 23.14'],
  ['the next morning', '2027-02-02T09:00:00+01:00', 'dinsdag 9.00'],
  ['just after midnight', '2027-02-02T00:05:00+01:00', 'dinsdag 0.05'],
  ['the evening before', '2027-01-31T23:14:00+01:00', 'zondag 23.14'],
  ['after the weekend', '2027-02-08T08:30:00+01:00', 'maandag 8.30'],
])('%s', (_, instant, expected) => {
  expect(momentInWords(Date.parse(instant), WEEKDAYS)).toBe(expected);
});
