import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/formats/vcard.ts';
import type { LineRecord } from '../../../src/schemas/line.ts';
import { changedNumber, fixedLine, fixedWords } from '../../fixtures/content.ts';

const BUILT = Date.parse('2026-11-23T12:00:00Z');
const SITE = new URL('https://voorbeeld.nl');
const IVP = fixedLine('ivp');
const written = (change: Partial<LineRecord> = {}) =>
  vcard({ id: 'ivp', data: { ...IVP.data, ...change } }, fixedWords(), SITE, BUILT, 180);

/** The contact as a reader that is not ours understands it. */
function read(text: string) {
  const contact = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const all = (name: string) => contact.getAllProperties(name);
  return {
    all,
    value: (name: string) => {
      const found: unknown = contact.getFirstPropertyValue(name);
      // This reader leaves a semicolon escaped where it separates nothing; RFC 2426 escapes it there.
      return typeof found === 'string' ? found.replaceAll('\\;', ';') : found;
    },
    labelOf: (group: unknown) =>
      // To this reader a property of Apple's is text that it leaves as it is.
      String(
        all('x-ablabel')
          .find((label) => label.getFirstParameter('group') === group)
          ?.getFirstValue(),
      ).replaceAll('\\,', ','),
  };
}

describe('another reader of contacts finds', () => {
  const { all, value, labelOf } = read(written());

  test('the version, the name and the page', () => {
    expect(value('version')).toBe('3.0');
    expect(value('fn')).toBe('Nazorg: IVP');
    expect(value('n')).toEqual(['Nazorg: IVP', '', '', '', '']);
    // Apple would show the organization instead of the name, which then nobody finds.
    expect(all('x-abshowas')).toEqual([]);
    expect(value('org')).toBe('Instituut voor Psychotrauma');
    expect(value('url')).toBe('https://voorbeeld.nl/hulplijnen/ivp/');
    // The same whatever the address of the site, and a name that any server can keep.
    expect(value('uid')).toBe('6007ba84-d6d3-5a52-8f2d-fc093607eef0');
    expect(String(value('rev'))).toBe('2026-11-23T00:00:00Z');
  });

  test('every number: the first for any reader, the others with their hours as their label', () => {
    expect(
      all('tel').map((tel) => [
        tel.getFirstValue(),
        tel.getParameter('type'),
        labelOf(tel.getFirstParameter('group')),
      ]),
    ).toEqual([
      ['+31883305112', 'VOICE', 'undefined'],
      ['+31208407620', ['WORK', 'VOICE'], 'Kantooruren ongeveer 9 tot 17 uur'],
    ]);
  });

  test('a note that says hours, sources and the age of the edition', () => {
    expect(value('note')).toBe(
      [
        "088 - 330 51 12: Buiten kantooruren, ook 's nachts.",
        'Bron: raadsleden.nl, april 2016. Nog niet nagebeld.',
        '020 - 840 76 20: Kantooruren, ongeveer 9 tot 17 uur.',
        'Bron: raadsleden.nl, april 2016. Nog niet nagebeld.',
        'Acute psychische hulp na agressie, bedreiging of geweld.',
        'Uitgave van 23 november 2026. Controleer na mei 2027. Nog geen nummer is nagebeld.',
      ].join('\n'),
    );
  });
});

test('a number for abroad comes last, and the note shows it as it is read there', () => {
  const [office, outside] = IVP.data.numbers;
  if (!office || !outside) throw new Error('the fixture has two numbers');
  const { all, value, labelOf } = read(
    written({ numbers: [changedNumber(outside, { role: 'abroad' }), office] }),
  );
  expect(all('tel').map((tel) => tel.getFirstValue())).toEqual(['+31208407620', '+31883305112']);
  expect(labelOf('item1')).toBe('Vanuit het buitenland');
  expect(value('note')).toContain('+31 88 330 51 12: Vanuit het buitenland.');
});

test.each([
  ['a comma and a semicolon', 'Politie, geen spoed; altijd'],
  ['a backslash', 'Hulp \\ nazorg\\n'],
  ['a colon and quotes', 'Lijn: "hulp"'],
  ['characters of two, three and four octets', 'één € 🙂 '.repeat(20).trim()],
  ['a row of exactly 75 octets', 'x'.repeat(72)],
  ['one octet more', 'x'.repeat(73)],
])('%s are read as they were written', (_, name) => {
  const { value } = read(written({ name, group: 'everyone' }));
  expect([value('fn'), value('org')]).toEqual([name, name]);
  expect(value('n')).toEqual([name, '', '', '', '']);
});

test('a summary of two rows is read as it was written', () => {
  expect(read(written({ summary: 'Een,\ntwee;' })).value('note')).toMatch(/\nEen,\ntwee;\nUitgave/);
});

describe('every row', () => {
  const rows = written({ name: 'één € 🙂 '.repeat(20), group: 'everyone' }).split('\r\n');

  test('ends with CR and LF, and there are no others', () => {
    expect(rows.at(-1)).toBe('');
    expect(rows.join('')).not.toMatch(/[\r\n]/);
  });

  test('is at most 75 octets, and as long as it can be', () => {
    const octets = rows.map((row) => Buffer.byteLength(row));
    expect(Math.max(...octets)).toBe(75);
    rows.forEach((row, place) => {
      const [, next] = /^ (.)/u.exec(rows[place + 1] ?? '') ?? [];
      if (next) expect(Buffer.byteLength(row + next)).toBeGreaterThan(75);
    });
  });

  test('is whole characters, also by itself', () => {
    expect(rows.every((row) => row.isWellFormed())).toBe(true);
  });
});
