import { expect, test } from 'vitest';
import { linkCheck } from '../../../src/checks/links.ts';
import { truthOf } from '../../../src/checks/interpret.ts';
import { checkMention } from '../../../src/checks/compare.ts';
import { readContacts } from '../../../src/checks/vcard.ts';
import { vcard } from '../../../src/formats/vcard.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';
import { BUILT_AT, SITE, content, truth } from '../../fixtures/truth.ts';

const GOOD = vcard(fixedLine('ivp'), fixedWords(), new URL(SITE), BUILT_AT, 180).replaceAll(
  '\r\n ',
  '',
);
const checkLink = linkCheck(content, ['hulplijnen/ivp/index.html'], new Map());

const LABEL = 'Kantooruren ongeveer 9 tot 17 uur';
const OTHER_LABEL = "Buiten kantooruren ook 's nachts";

/** What is wrong with a contact, and with what it says. */
function check(text: string, given = truth): string[] {
  const { mentions, faults } = readContacts(text, 'contact/ivp.vcf', {
    truth: given,
    checkLink,
    pages: new Map(),
    codes: new Map(),
  });
  return [...faults, ...mentions.flatMap((one) => checkMention(one, given))];
}

test.each([
  ['a contact', GOOD],
  ['a contact in folded rows', GOOD.replaceAll('330', '3\r\n 30')],
  [
    'a first number outside any group',
    GOOD.replace('item1.TEL', 'TEL').replace(/item1.X.*\r\n/, ''),
  ],
])('%s passes', (_, text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['another digit in the number', ['+3120', '+3121'], /bij TEL \+31218407620/],
  ['a number as it is dialled at home', ['+31208407620', '0208407620'], /bij|belt/],
  ['a number with spaces', ['+31208407620', '+31 20 840 76 20'], /bij TEL \+31 20/],
  ['an extension', ['7620\r', '7620;ext=1\r'], /bij/],
  ['a full-width digit', ['+3120840', '+31208４0'], /bij/],
  ['the number of another line', ['+31208407620', '+31703738314'], /bij 070.-.373.83.14/],
  ['no digits at all', ['+31208407620', ''], /is geen regel/],
  ['the label of the other number', [LABEL, OTHER_LABEL], /bij 020.-.840.76.20/],
  ['a label without a part', [LABEL, 'Kantooruren'], /kantooruren" zegt/],
  ['the type of the other number', ['VOICE:+3188', 'WORK,VOICE:+3188'], /bij .31883305112/],
  ['a type of its own', ['TYPE=VOICE', 'TYPE=PREF'], /is geen regel/],
  ['a note with another number', ['020 - 840', '020 - 841'], /020 - 841 76 20/],
  [
    'a note with other hours',
    ["12: Buiten kantooruren\\, ook 's nachts", '12: Dag en nacht'],
    /bij 088.-.330.51.12/,
  ],
  ['a note that says that somebody phoned', ['Nog niet nagebeld', 'Door ons gebeld'], /ons gebeld/],
  ['a note of another edition', ['23 november', '24 november'], /uitgave van/],
  ['a note without its doubt', [' Nog geen nummer is nagebeld.', ''], /Nog geen nummer/],
  ['the name of another line', ['FN:Nazorg: IVP', 'FN:De Luisterlijn'], /luisterlijn/],
  ['a name of its own', ['NICKNAME:IVP', 'NICKNAME:Hulplijn'], /hulplijn/],
  ['another address', [`URL:${SITE}`, 'URL:https://elders.nl'], /elders.nl/],
  ['another identity', ['UID:6', 'UID:7'], /verwacht: UID:6/],
  ['another way to call', ['URL:', 'IMPP:sip:x@elders.nl\r\nURL:'], /is geen regel/],
  ['an end that is missing', ['END:VCARD\r\n', ''], /geen bestand met één contact/],
  ['a row that ends in LF only', ['VOICE:+31208407620\r\n', 'VOICE:+31208407620\n'], /geen regel/],
  ['another version', ['3.0', '4.0'], /geen bestand met één contact/],
  ['something before the contact', ['BEGIN', '\ufeffBEGIN'], /geen bestand met één contact/],
] as const)('%s is found', (_, [from, to], fault) => {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  expect(check(text).join('\n')).toMatch(fault);
});

test('the contacts of all lines are told apart, however long the address of the site is', () => {
  const url = 'https://nazorgnummer.gemeente-voorbeeld.nl';
  const text = content.lines
    .map((line) => vcard(line, fixedWords(), new URL(url), BUILT_AT, 180))
    .join('');
  expect(text).toMatch(/^URL:.*\r\n /m);
  const files = content.lines.map(({ id }) => `hulplijnen/${id}/index.html`);
  const site = { ...content.site, url };
  const { faults } = readContacts(text, 'contact/alle.vcf', {
    truth: truthOf({ ...content, site }),
    checkLink: linkCheck({ ...content, site }, files, new Map()),
    pages: new Map(),
    codes: new Map(),
  });
  expect(faults).toEqual([]);
});

test('a label with days that do not follow each other passes without its commas', () => {
  const lines = content.lines.map((line) => {
    const officeHours = line.data.officeHours.map((hours) => ({
      ...hours,
      periods: hours.periods.map((period) => ({ ...period, days: [1, 3, 5] })),
    }));
    return { ...line, data: { ...line.data, officeHours } };
  });
  const [line] = lines.filter(({ id }) => id === 'ivp');
  if (!line) throw new Error('ivp');
  const text = vcard(line, fixedWords(), new URL(SITE), BUILT_AT, 180);
  expect(text).toContain('X-ABLabel:Kantooruren: ma wo vr');
  expect(check(text, truthOf({ ...content, lines }))).toEqual([]);
});

test('that somebody phoned another line changes nothing of a contact', () => {
  const lines = content.lines.map((line) => {
    if (line.id !== 'weerbaar-bestuur') return line;
    const numbers = line.data.numbers.map((number) => ({
      ...number,
      verified: { on: '2026-11-01', by: 'redactie', dialled: number.number },
    }));
    return { ...line, data: { ...line.data, numbers } };
  });
  expect(check(GOOD, truthOf({ ...content, lines }))).toEqual([]);
});

test('two contacts in one file are found', () => {
  expect(check(GOOD + GOOD).join()).toMatch(/geen bestand met één contact/);
});
