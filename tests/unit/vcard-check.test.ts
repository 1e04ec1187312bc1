import { expect, test } from 'vitest';
import { checkFile } from '../../src/lib/output-check.ts';
import { vcard } from '../../src/lib/vcard.ts';
import { fixedLine, fixedWords } from '../fixtures/content.ts';

const RECORD = ['0208407620', '0883305112', '08002800200', '112'];
const GOOD = vcard(
  fixedLine('ivp'),
  fixedWords(),
  new URL('https://voorbeeld.nl'),
  Date.parse('2026-11-23T12:00:00Z'),
  180,
).replaceAll('\r\n ', '');
const check = (text: string) => checkFile('contact/ivp.vcf', text, RECORD);

test.each([
  ['a contact', GOOD],
  ['a contact in folded rows', GOOD.replaceAll('330', '3\r\n 30')],
  ['a number as it is read abroad', GOOD.replace('020 - 840', '+31 20 840')],
])('%s passes', (_, text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['another digit in the number', ['+3120', '+3121'], /TEL "\+31218407620" belt/],
  ['two digits swapped', ['+31208407620', '+31208047620'], /TEL/],
  ['a number as it is dialled at home', ['+31208407620', '0208407620'], /TEL/],
  ['a number with spaces', ['+31208407620', '+31 20 840 76 20'], /TEL/],
  ['an extension', ['7620\r', '7620;ext=1\r'], /TEL/],
  ['a star', ['7620\r', '7620*\r'], /TEL/],
  ['a pause', ['7620\r', '7620#\r'], /TEL/],
  ['a full-width digit', ['+3120840', '+31208４0'], /TEL/],
  ['a letter for a digit', ['+3120840', '+312084O'], /TEL/],
  ['no digits at all', ['+31208407620', ''], /is geen regel/],
  ['a number of the record that the note does not show', ['+31208407620', '112'], /niet in NOTE/],
  ['a note with another number', ['020 - 840', '020 - 841'], /"020 - 841 76 20" staat in/],
  ['the same right behind a new row', ['\\n020 - 840', '\\n021 - 840'], /"021 - 840 76 20"/],
  ['a number in a label', ['Kantooruren\\, ', '0201234567'], /"0201234567/],
  ['a number where an identity belongs', ['UID:6007ba84', 'UID:0201234567'], /"0201234567/],
  ['a number in the name', ['FN:Instituut', 'FN:0201234567'], /"0201234567/],
  ['a look-alike digit in the note', ['840 76', '8４0 76'], /lijkt een cijfer/],
  ['a label without a number', ['item1.X-AB', 'item3.X-AB'], /X-ABLABEL/],
  ['a number without a label', ['item1.TEL', 'TEL'], /TEL "\+31208407620" hoort/],
  ['two labels at one number', ['item1.X-AB', 'item2.X-AB'], /hoort niet bij één nummer/],
  ['an end that is missing', ['END:VCARD\r\n', ''], /geen bestand met één contact/],
  ['a last row that does not end', ['END:VCARD\r\n', 'END:VCARD'], /geen bestand met één/],
  ['a row that ends in LF only', ['VOICE:+31208407620\r\n', 'VOICE:+31208407620\n'], /geen regel/],
  ['a row that ends in CR only', ['\r\nURL', '\rURL'], /is geen regel/],
  ['a row without a name', ['URL:', ':'], /is geen regel/],
  ['another version', ['3.0', '4.0'], /geen bestand met één contact/],
  ['something before the contact', ['BEGIN', '\ufeffBEGIN'], /geen bestand met één contact/],
  ['no name', ['\r\nFN:', '\r\nX-FN:'], /FN ontbreekt/],
  ['no structured name', ['\r\nN:', '\r\nX-N:'], /N ontbreekt/],
  ['no note', ['\r\nNOTE:', '\r\nX-NOTE:'], /NOTE ontbreekt/],
] as const)('%s is found', (_, [from, to], problem) => {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  expect(check(text).join('\n')).toMatch(problem);
});

test('a number and a label that nothing binds are found', () => {
  expect(check(GOOD.replaceAll('item1.', '')).join()).toMatch(/TEL "\+31208407620" hoort/);
});

test('a short number is not in the note when another one ends or begins with it', () => {
  const short = GOOD.replace('+31208407620', '112').replace('020 - 840 76 20', '112');
  expect(check(short)).toEqual([]);
  expect(check(short.replace('n112:', 'n9112:')).join()).toMatch(/niet in NOTE/);
  expect(check(short.replace('n112:', 'n1129:')).join()).toMatch(/niet in NOTE/);
});

test('two contacts in one file are found', () => {
  expect(check(GOOD + GOOD).join()).toMatch(/geen bestand met één contact/);
});

test('a file with nothing in it is found', () => {
  expect(check('').join()).toMatch(/TEL ontbreekt/);
});
