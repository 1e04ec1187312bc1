import { expect, test } from 'vitest';
import { holdTogether } from '../../../src/build/no-break.ts';

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
  ['a number that goes with no word', 'In 2016 kwam er, na 24 maal, 1 kaart'],
  ['a word that only begins as a unit', 'In 2016 uurwerken'],
  ['months', '3_januari, 3_februari, 3_maart, 3_juni, 3_augustus, 3_december'],
  ['a part of the day', "bel ook 's_nachts, of &#39;s_nachts, of ’s_nachts"],
  ['at the end of a row of the file', 'tot 9.00_uur'],
])('%s', (_, expected) => {
  const written = expected.replaceAll('_', expected.startsWith('tot 9') ? '\n' : ' ');
  expect(holdTogether(`<p>${written}</p>`)).toBe(`<p>${expected.replaceAll('_', '\u00a0')}</p>`);
});

/** An underscore is a space at which no row ends. */
const held = (number: string, classes = '') =>
  `<bdi${classes} dir="ltr" translate="no">${number.replaceAll('_', '\u00a0')}</bdi>`;

test.each([
  ['by itself', '<p>020 - 840 76 20</p>', `<p>${held('020_-_840_76_20')}</p>`],
  [
    'in a sentence, where a row could end after its hyphen',
    '<p>Anders: 0800 - 2800 200.</p>',
    `<p>Anders: ${held('0800_-_2800_200', ' class="whitespace-nowrap"')}.</p>`,
  ],
  [
    'from abroad, which may go on in a second row',
    '<b>+31 343 57 88 44</b>',
    `<b>${held('+31 343 57 88 44')}</b>`,
  ],
  ['on the islands', '<b>+599 717 61 81</b>', `<b>${held('+599 717 61 81')}</b>`],
])('a phone number %s keeps its order in any language', (_, html, expected) => {
  expect(holdTogether(html)).toBe(expected);
});

/** An underscore is a space at which no row ends; no element can stand around the number. */
test.each([
  ['already marked up', '<bdi class="a 1 2">020_-_840_76_20</bdi>'],
  ['that a screen reader says', '<button aria-label="Kopieer 0800_-_2800_200">x</button>'],
  ['that a script shows', '<p data-copied="116_006 staat klaar" data-not-copied="14_020"></p>'],
])('a phone number %s', (_, expected) => {
  expect(holdTogether(expected.replaceAll('_', ' '))).toBe(expected.replaceAll('_', '\u00a0'));
});

test('tags, scripts and styles stay as they are', () => {
  const html =
    '<title>Bel 020 - 840 76 20</title><p data-x="9 uur"></p><script>a = "1 2 euro" < 3 ;</script><style>a{margin:1 2}</style>';
  expect(holdTogether(html)).toBe(html);
});
