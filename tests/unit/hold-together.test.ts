import { expect, test } from 'vitest';
import { holdTogether } from '../../src/lib/hold-together.ts';

/** An underscore is a space at which no row ends. */
test.each<[string, string]>([
  ['an amount', 'tot 2.400_euro per woning'],
  ['hours', 'vrijdag, 9.00_tot_17.00_uur, of later'],
  ['hours that a script fills in', 'Tot <b></b>_uur, daarna'],
  ['a date', 'op 1_januari_2024 begon'],
  ['a date without its year', 'op 24_december sluit'],
  ['a month without a day', 'in januari 2024'],
  ['a number in groups', 'Kamerstuk 28_684, nr._455 en nr._465'],
  ['sizes', '85_×_55_mm'],
  ['a phone number by itself', '020_-_840_76_20'],
  ['a number that goes with no word', 'In 2016 kwam er, na 24 maal, 1 kaart'],
  ['a word that only begins as a unit', 'In 2016 uurwerken'],
  ['months', '3_januari, 3_februari, 3_maart, 3_juni, 3_augustus, 3_december'],
  ['at the end of a row of the file', 'tot 9.00_uur'],
])('%s', (_, expected) => {
  const written = expected.replaceAll('_', expected.startsWith('tot 9') ? '\n' : ' ');
  expect(holdTogether(`<p>${written}</p>`)).toBe(`<p>${expected.replaceAll('_', '\u00a0')}</p>`);
});

test('a phone number in a sentence is a span: a row could end after its hyphen', () => {
  const held = '<span class="whitespace-nowrap">020\u00a0-\u00a0840\u00a076\u00a020</span>';
  expect(holdTogether('<p>Anders: 020 - 840 76 20.</p>')).toBe(`<p>Anders: ${held}.</p>`);
});

test('tags, scripts and styles stay as they are', () => {
  const html =
    '<p data-x="9 uur"></p><script>a = "1 2 euro" < 3 ;</script><style>a{margin:1 2}</style>';
  expect(holdTogether(html)).toBe(html);
});
