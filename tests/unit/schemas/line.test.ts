/** What a line may say, and how an editor is told what it may not. */

import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContentFile } from '../../../src/data/content-file.ts';
import { lineSchema } from '../../../src/schemas/line.ts';

const IVP = 'tests/fixtures/content/lines/ivp.md';
const ORIGINAL = readFileSync(IVP, 'utf8');
const POLICE = `---
name: Politie
shortName: Politie
group: everyone
summary: Geen spoed.
forWhom: Iedereen.
say: Ik wil aangifte doen.
numbers:
  - { number: 0900-8844, hours: unknown, source: politie.nl, sourceDate: circa 2023 }
facts:
  answeredBy: onbekend
  cost: 2 cent per minuut.
  happens: onbekend
  phoneBill: onbekend
  anonymous: onbekend
  confidential: onbekend
  family: onbekend
  fromAbroad: onbekend
  deaf: onbekend
---
`;
const verified = (fields: string) =>
  `sourceDate: 2016-04\n    verified: { on: 2026-05-31, by: redactie, dialled: '0208407620'${fields} }`;

const third = (role: string) =>
  `  - { number: '0343 - 57 88 44', hours: office, ${role}, source: x, sourceDate: 2016 }\n`;
const change = (before: string | RegExp, after: string) => {
  const changed = ORIGINAL.replace(before, () => after);
  expect(changed).not.toBe(ORIGINAL);
  const result = readContentFile(IVP, changed, lineSchema);
  return { problems: result.problems, data: result.ok ? result.data : undefined };
};

describe('a mistake in a line names file, line, key, what was received and what was expected', () => {
  test.each<{
    what: string;
    before: string | RegExp;
    after: string;
    key: string;
    received: string;
    expected: RegExp;
  }>([
    {
      what: 'a digit too few',
      before: '840 76 20',
      after: '840 76 2',
      key: 'numbers[0].number',
      received: '"020 - 840 76 2"',
      expected: /10 cijfers/,
    },
    {
      what: 'a digit too many',
      before: '840 76 20',
      after: '840 76 200',
      key: 'numbers[0].number',
      received: '"020 - 840 76 200"',
      expected: /10 cijfers/,
    },
    {
      what: 'a full-width digit',
      before: '840 76 20',
      after: '840 76 2０',
      key: 'numbers[0].number',
      received: '"020 - 840 76 2０"',
      expected: /gewone cijfers/,
    },
    {
      what: 'a letter',
      before: '840 76 20',
      after: '840 76 2O',
      key: 'numbers[0].number',
      received: '"020 - 840 76 2O"',
      expected: /gewone cijfers/,
    },
    {
      what: 'a number without quotes',
      before: "'020 - 840 76 20'",
      after: '208407620',
      key: 'numbers[0].number',
      received: '208407620',
      expected: /aanhalingstekens/,
    },
    {
      what: 'a foreign number',
      before: '020 - 840 76 20',
      after: '+32 2 555 12 12',
      key: 'numbers[0].number',
      received: '"+32 2 555 12 12"',
      expected: /Nederlands nummer/,
    },
    {
      what: 'a mistyped key',
      before: 'shortName:',
      after: 'shortname:',
      key: 'shortname',
      received: '"IVP"',
      expected: /shortName/,
    },
    {
      what: 'a key too many',
      before: 'ladder: 1',
      after: 'ladder: 1\nphone: x',
      key: 'phone',
      received: '"x"',
      expected: /een van: name/,
    },
    {
      what: 'a missing name',
      before: 'name: Instituut voor Psychotrauma\n',
      after: '',
      key: 'name',
      received: 'niets',
      expected: /tekst/,
    },
    {
      what: 'an empty name',
      before: 'name: Instituut voor Psychotrauma',
      after: "name: ' '",
      key: 'name',
      received: '" "',
      expected: /niet leeg/,
    },
    {
      what: 'two office numbers',
      before: 'hours: outside-office',
      after: 'hours: office',
      key: 'numbers[1].hours',
      received: '"office"',
      expected: /overlappen/,
    },
    {
      what: 'a number that is always on beside another',
      before: 'hours: outside-office',
      after: 'hours: always',
      key: 'numbers[1].hours',
      received: '"always"',
      expected: /overlappen/,
    },
    {
      what: 'a gap in the hours',
      before: 'hours: outside-office',
      after: 'hours: unknown',
      key: 'numbers[1].hours',
      received: '"unknown"',
      expected: /gat/,
    },
    {
      what: 'hours that do not exist',
      before: 'hours: outside-office',
      after: 'hours: night',
      key: 'numbers[1].hours',
      received: '"night"',
      expected: /een van: office, outside-office, always, unknown/,
    },
    {
      what: 'no numbers',
      before: /numbers:[\s\S]*?(?=# Het)/,
      after: 'numbers: []\n',
      key: 'numbers',
      received: '[]',
      expected: /minstens één/,
    },
    {
      what: 'an impossible date',
      before: 'sourceDate: 2016-04',
      after: 'sourceDate: 2016-04-31',
      key: 'numbers[0].sourceDate',
      received: '"2016-04-31"',
      expected: /bestaat/,
    },
    {
      what: 'a month that is none',
      before: 'sourceDate: 2016-04',
      after: 'sourceDate: 2016-13',
      key: 'numbers[0].sourceDate',
      received: '"2016-13"',
      expected: /bestaat/,
    },
    {
      what: 'a date to come',
      before: 'sourceDate: 2016-04',
      after: 'sourceDate: 2999-04',
      key: 'numbers[0].sourceDate',
      received: '"2999-04"',
      expected: /geweest/,
    },
    {
      what: 'a date in words',
      before: 'sourceDate: 2016-04',
      after: 'sourceDate: april',
      key: 'numbers[0].sourceDate',
      received: '"april"',
      expected: /2016-04-21/,
    },
    {
      what: 'no source',
      before: '    source: raadsleden.nl\n',
      after: '',
      key: 'numbers[0].source',
      received: 'niets',
      expected: /tekst/,
    },
    ...['openbare pagina', 'Een website van derden', 'onbekend', 'Internet.'].map((nameless) => ({
      what: `a source without a name: ${nameless}`,
      before: 'source: raadsleden.nl',
      after: `source: ${nameless}`,
      key: 'numbers[0].source',
      received: JSON.stringify(nameless),
      expected: /een bron met een naam, als politie\.nl/,
    })),
    {
      what: 'another source that has no name',
      before: 'facts:',
      after: "sources: [{ about: De prijs, source: 'nieuws', sourceDate: '2016' }]\nfacts:",
      key: 'sources[0].source',
      received: '"nieuws"',
      expected: /een bron met een naam/,
    },
    {
      what: 'other digits dialled',
      before: 'sourceDate: 2016-04',
      after: verified('').replace('7620', '7621'),
      key: 'numbers[0].verified.dialled',
      received: '"0208407621"',
      expected: /dezelfde cijfers/,
    },
    {
      what: 'verified on an impossible day',
      before: 'sourceDate: 2016-04',
      after: verified('').replace('05-31', '06-31'),
      key: 'numbers[0].verified.on',
      received: '"2026-06-31"',
      expected: /bestaat/,
    },
    {
      what: 'verified in a month',
      before: 'sourceDate: 2016-04',
      after: verified('').replace('-31', ''),
      key: 'numbers[0].verified.on',
      received: '"2026-05"',
      expected: /hele datum/,
    },
    {
      what: 'verified by nobody',
      before: 'sourceDate: 2016-04',
      after: verified('').replace(' by: redactie,', ''),
      key: 'numbers[0].verified.by',
      received: 'niets',
      expected: /tekst/,
    },
    {
      what: 'an unknown weekday',
      before: '[ma, di',
      after: '[maandag, di',
      key: 'officeHours.periods[0].days[0]',
      received: '"maandag"',
      expected: /een van: zo, ma/,
    },
    {
      what: 'no weekdays',
      before: '[ma, di, wo, do, vr]',
      after: '[]',
      key: 'officeHours.periods[0].days',
      received: '[]',
      expected: /minstens één dag/,
    },
    {
      what: 'a time that does not exist',
      before: '9.00-17.00',
      after: '9.00-25.00',
      key: 'officeHours.periods[0].core',
      received: '"9.00-25.00"',
      expected: /9.00-17.00/,
    },
    {
      what: 'minutes that do not exist',
      before: '9.00-17.00',
      after: '9.60-17.00',
      key: 'officeHours.periods[0].core',
      received: '"9.60-17.00"',
      expected: /9.00-17.00/,
    },
    {
      what: 'times without an end',
      before: '9.00-17.00',
      after: '9.00',
      key: 'officeHours.periods[0].core',
      received: '9',
      expected: /9.00-17.00/,
    },
    {
      what: 'hours of no length',
      before: '9.00-17.00',
      after: '9.00-9.00',
      key: 'officeHours.periods[0].core',
      received: '"9.00-9.00"',
      expected: /9.00-17.00/,
    },
    {
      what: 'hours that end before they begin',
      before: 'core: 9.00-17.00',
      after: 'core: 17.00-9.00',
      key: 'officeHours.periods[0].core',
      received: '"17.00-9.00"',
      expected: /volgende dag/,
    },
    {
      what: 'published hours with edges',
      before: 'basis: assumption',
      after: 'basis: published',
      key: 'officeHours.basis',
      received: '"published"',
      expected: /edges/,
    },
    {
      what: 'one day under two names',
      before: '- Kerstmis',
      after: '- 24 december',
      key: 'officeHours.contested',
      received: '["Goede Vrijdag","Bevrijdingsdag"]',
      expected: /één keer/,
    },
    {
      what: 'a number as it is dialled from abroad',
      before: "'020 - 840 76 20'",
      after: "'0031 20 840 76 20'",
      key: 'numbers[0].number',
      received: '"0031 20 840 76 20"',
      expected: /10 cijfers/,
    },
    {
      what: 'an invisible character',
      before: 'shortName: IVP',
      after: 'shortName: IVP\u200b',
      key: 'shortName',
      received: '"IVP\u200b"',
      expected: /onzichtbare/,
    },
    {
      what: 'edges inside the core',
      before: '8.00-18.00',
      after: '9.30-18.00',
      key: 'officeHours.periods[0].edges',
      received: '"9.30-18.00"',
      expected: /minstens zo ruim/,
    },
    {
      what: 'periods that overlap',
      before: '      edges: 8.00-18.00',
      after: '      edges: 8.00-18.00\n    - { days: [ma], core: 17.30-20.00 }',
      key: 'officeHours.periods',
      received:
        '[{"days":["ma","di","wo","do","vr"],"core":"9.00-17.00","edges":"8.00-18.00"},{"days":["ma"],"core":"17.30-20.00"}]',
      expected: /overlappen/,
    },
    {
      what: 'an unknown holiday',
      before: '- Koningsdag',
      after: '- Koninginnedag',
      key: 'officeHours.closed[2]',
      received: '"Koninginnedag"',
      expected: /Koningsdag/,
    },
    {
      what: 'a day of the year that does not exist',
      before: '[24 december',
      after: '[31 november',
      key: 'officeHours.contestedAfternoon[0]',
      received: '"31 november"',
      expected: /24 december/,
    },
    {
      what: 'a day that is both closed and contested',
      before: '[Goede Vrijdag,',
      after: '[Koningsdag,',
      key: 'officeHours.contested',
      received: '["Koningsdag","Bevrijdingsdag"]',
      expected: /één keer/,
    },
    {
      what: 'an unknown basis',
      before: 'basis: assumption',
      after: 'basis: guess',
      key: 'officeHours.basis',
      received: '"guess"',
      expected: /assumption, published/,
    },
    {
      what: 'no office hours',
      before: /officeHours:[\s\S]*?(?=facts:)/,
      after: '',
      key: 'officeHours',
      received: 'niets',
      expected: /kantooruren als/,
    },
    {
      what: 'a ladder of words',
      before: 'ladder: 1',
      after: 'ladder: eerste',
      key: 'ladder',
      received: '"eerste"',
      expected: /heel getal/,
    },
    {
      what: 'the ladder from zero',
      before: 'ladder: 1',
      after: 'ladder: 0',
      key: 'ladder',
      received: '0',
      expected: /vanaf 1/,
    },
    {
      what: 'a missing fact',
      before:
        '  cost: Bellen kost wat je altijd betaalt. Of de hulp zelf iets kost, is onbekend.\n',
      after: '',
      key: 'facts.cost',
      received: 'niets',
      expected: /tekst/,
    },
    {
      what: 'facts that are a word',
      before: /facts:[\s\S]*?(?=---)/,
      after: 'facts: geen\n',
      key: 'facts',
      received: '"geen"',
      expected: /sleutels: answeredBy/,
    },
    {
      what: 'an area code that does not exist behind 14',
      before: '020 - 840 76 20',
      after: '14 021',
      key: 'numbers[0].number',
      received: '"14 021"',
      expected: /14 020/,
    },
    {
      what: 'a short number that does not exist',
      before: '020 - 840 76 20',
      after: '116 007',
      key: 'numbers[0].number',
      received: '"116 007"',
      expected: /116 006/,
    },
    {
      what: 'a number for abroad that works only at home',
      before: "'020 - 840 76 20'",
      after: "'0800 - 1234'\n    role: abroad",
      key: 'numbers[0].role',
      received: '"abroad"',
      expected: /alleen in Nederland/,
    },
    {
      what: 'a file that is named with its ending',
      before: 'ladder: 1',
      after: 'ladder: 1\nnext: politie.md',
      key: 'next',
      received: '"politie.md"',
      expected: /zonder \.md/,
    },
    ...['9-25', '9.0-17.00', '9-12-17', '9.00 17.00', 'overdag', '9-17 volgende dag'].map(
      (times) => ({
        what: `the times "${times}"`,
        before: 'core: 9.00-17.00',
        after: `core: ${times}`,
        key: 'officeHours.periods[0].core',
        received: `"${times}"`,
        expected: /9\.00-17\.00/,
      }),
    ),
    ...['25 december', 'Kerstmis'].map((day) => ({
      what: `Kerstmis is closed and ${day} is contested`,
      before: '[Goede Vrijdag,',
      after: `[${day},`,
      key: 'officeHours.contested',
      received: `["${day}","Bevrijdingsdag"]`,
      expected: /één keer/,
    })),
    ...['2026-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-1-10'].map((day) => ({
      what: `verified on ${day}`,
      before: 'sourceDate: 2016-04',
      after: verified('').replace('2026-05-31', day),
      key: 'numbers[0].verified.on',
      received: `"${day}"`,
      expected: /bestaat/,
    })),
    ...[
      'Jan de Vries',
      'jan de vries',
      'griffier Jansen',
      'griffier jansen',
      'Mevrouw Jansen',
      'J. de Vries',
      'JdV',
      'Jansen, griffier',
      'griffier (Jan)',
      'j.devries@voorbeeld.nl',
      'griffie@voorbeeld.nl',
      '06 12345678',
      'griffier 06 12345678',
      'griffier 2',
      'van de',
      'onbekend',
    ].map((by) => ({
      what: `verified by "${by}"`,
      before: 'sourceDate: 2016-04',
      after: verified('').replace('redactie', `'${by}'`),
      key: 'numbers[0].verified.by',
      received: `"${by}"`,
      expected: /functie.*geen naam/,
    })),
    {
      what: 'a text that goes on after a #',
      before: 'summary: Acute',
      after: 'summary: Kamer #5, acute',
      key: 'summary',
      received:
        '"Kamer #5, acute psychische hulp na agressie, bedreiging of geweld."; zonder aanhalingstekens blijft daarvan over: "Kamer"',
      expected: /tussen aanhalingstekens.*eigen regel/,
    },
    {
      what: 'a text that begins with a #',
      before: 'shortName: IVP',
      after: 'shortName: #IVP',
      key: 'shortName',
      received: '"#IVP"; zonder aanhalingstekens blijft daarvan over: null',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a # on the second row of a text',
      before: 'shortName: IVP',
      after: 'shortName: Het\n  IVP #1',
      key: 'shortName',
      received: '"Het IVP #1"; zonder aanhalingstekens blijft daarvan over: "Het IVP"',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a # in a text inside a list',
      before: /source: raadsleden\.nl/,
      after: 'source: Kamerstuk # 28',
      key: 'numbers[0].source',
      received: '"Kamerstuk # 28"; zonder aanhalingstekens blijft daarvan over: "Kamerstuk"',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a text that begins with &',
      before: 'shortName: IVP',
      after: 'shortName: &Co IVP',
      key: 'shortName',
      received: '"&Co IVP"; zonder aanhalingstekens blijft daarvan over: "IVP"',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a text that begins with !',
      before: 'shortName: IVP',
      after: 'shortName: !Het IVP',
      key: 'shortName',
      received: '"!Het IVP"; zonder aanhalingstekens blijft daarvan over: "IVP"',
      expected: /tussen aanhalingstekens/,
    },
  ])('$what', ({ before, after, key, received, expected }) => {
    const problem = change(before, after).problems.find((one) => one.key === key);
    expect(problem).toMatchObject({ file: IVP, received });
    expect(problem?.expected).toMatch(expected);
    expect(problem?.line).toBeGreaterThan(1);
  });

  test('a 0900 number without its cost', () => {
    const { problems } = readContentFile(
      'x.md',
      POLICE.replace('2 cent per minuut.', 'onbekend'),
      lineSchema,
    );
    expect(problems).toMatchObject([{ key: 'facts.cost', line: 12, received: '"onbekend"' }]);
    expect(readContentFile('x.md', POLICE, lineSchema).problems).toEqual([]);
  });

  test('the line number is that of the key', () => {
    const { problems } = change('Koningsdag', 'Koekdag');
    const lines = ORIGINAL.split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toContain('Koningsdag');
  });
});

describe('an editor may write', () => {
  test.each([
    ['9.00 - 17.00', [540, 1020]],
    ['9:00-17:00', [540, 1020]],
    ['9-17', [540, 1020]],
    ['9 - 17', [540, 1020]],
    ['09.00 – 17.00 uur', [540, 1020]],
    ['9.00 uur tot 17.00 uur', [540, 1020]],
    ["'9.00-17.00'", [540, 1020]],
    ['9.30-17 # in de week', [570, 1020]],
    ['8.00-18', [480, 1080]],
  ])('the times %s', (times, expected) => {
    const { data } = change('core: 9.00-17.00', `core: ${times}`);
    expect(data?.officeHours?.periods[0]?.core).toEqual(expected);
  });

  test.each([
    ['22.00-6.00 volgende dag', [1320, 1800]],
    ['22 - 6 uur volgende dag', [1320, 1800]],
    ['0-24', [0, 1440]],
  ])('the times %s, over midnight or until it', (times, expected) => {
    const { data } = change(/core: .*\n.*edges: .*/, `core: ${times}\n      edges: ${times}`);
    expect(data?.officeHours?.periods[0]?.core).toEqual(expected);
  });

  test.each([
    ['14020', "'14 020'"],
    ['140343', '"14 0343"'],
    ['116006', "'116006'"],
    ['144', "'144'"],
    ['0201234567', "'(020) 123.45.67'"],
    ['0201234567', '020-123 45 67'],
  ])('the number %s as %s', (digits, written) => {
    const { data } = change("'020 - 840 76 20'", written);
    expect(data?.numbers[0]?.number).toBe(digits);
  });

  test.each([
    ['2016', '2016'],
    ["'2016'", '2016'],
    ['"2016-04"', '2016-04'],
    ['2016-04-11', '2016-04-11'],
    ["'2016-04-11'", '2016-04-11'],
    ['circa 2016', 'circa 2016'],
    ['circa 2016-04-11', 'circa 2016-04-11'],
    ['onbekend', 'onbekend'],
    ['2016 # of later', '2016'],
  ])('the date of a source as %s', (written, expected) => {
    const { data } = change('sourceDate: 2016-04', `sourceDate: ${written}`);
    expect(data?.numbers[0]?.sourceDate).toBe(expected);
  });

  test.each([
    'redactie',
    'Redactie',
    'redactie van de site',
    'griffier',
    'griffie',
    'plaatsvervangend griffier',
    'raadsgriffier',
    'medewerker communicatie',
    'medewerker burgerzaken',
    'beleidsmedewerker openbare orde en veiligheid',
    'communicatieadviseur',
    'ambtenaar openbare veiligheid',
    'coördinator integrale veiligheid',
    'secretariaat',
    'bestuurssecretaris',
    'secretaresse van de burgemeester',
    'functionaris gegevensbescherming',
    'hoofd voorlichting',
    'web-redacteur',
    'vrijwilliger',
    'raadslid',
  ])('who phoned as "%s"', (by) => {
    const { data, problems } = change('sourceDate: 2016-04', verified('').replace('redactie', by));
    expect(problems).toEqual([]);
    expect(data?.numbers[0]?.verified?.by).toBe(by);
  });

  test.each([
    ['a day that falls on a holiday in some years', '- Koningsdag', '- 6 mei\n    - 26 april'],
    ['a day that is contested when it is no holiday', '[Goede Vrijdag,', '[27 april, 6 mei,'],
    ['a remark after a word from a list', 'hours: office', 'hours: office # in kantooruren'],
    ['a remark after a holiday', '- Koningsdag', '- Koningsdag # elk jaar'],
    ['a remark after a place on the ladder', 'ladder: 1', 'ladder: 1 # eerst'],
    ['a remark after quotes', 'shortName: IVP', "shortName: 'IVP' # kort"],
    ['a remark after "onbekend"', 'answeredBy: onbekend', 'answeredBy: onbekend # nog vragen'],
    ['a remark after a file’s name', 'ladder: 1', 'ladder: 1\nnext: politie # als vangnet'],
    ['a remark on a row of its own', 'ladder: 1', '# eerst\nladder: 1\n# en dan'],
    ['a # between quotes', 'shortName: IVP', "shortName: 'IVP #1'"],
    ['a # inside a word', 'shortName: IVP', 'shortName: IVP#1'],
    ['no place on the ladder', 'ladder: 1\n', ''],
    ['a third number for abroad', /(?=# Het)/, third('role: abroad')],
    ['a second number of the same hours', /(?=# Het)/, third('role: alternative')],
  ])('%s', (_, before, after) => {
    expect(change(before, after).problems).toEqual([]);
  });

  test('that nobody knows the hours, in Dutch', () => {
    const { data } = change(
      /numbers:[\s\S]*(?=facts:)/,
      "numbers:\n  - { number: '144', hours: onbekend, source: x, sourceDate: onbekend }\n",
    );
    expect(data?.numbers[0]?.hours).toBe('unknown');
  });

  test('a space of a web page, at which no row ends: the record has plain spaces', () => {
    const { data } = change('name: Instituut voor', 'name: Instituut\u00a0voor');
    expect(data?.name).toBe('Instituut voor Psychotrauma');
  });

  test.each([
    'nieuws.nl',
    'Het Parool',
    'de Volkskrant',
    'Openbaar Ministerie',
    'pagina 12 van de gemeentegids van Boxtel',
  ])('a source with a name: %s', (named) => {
    expect(change('source: raadsleden.nl', `source: ${named}`).problems).toEqual([]);
  });

  test.each(['Onbekend', 'onbekend.', "'Onbekend.'"])(
    'that nobody knows a fact as %s',
    (written) => {
      const { data } = change('answeredBy: onbekend', `answeredBy: ${written}`);
      expect(data?.facts.answeredBy).toBe('onbekend');
    },
  );
});

test('each number has its label, as its readers read it, and what a phone dials', () => {
  const { data } = change(/(?=# Het)/, third('role: abroad'));
  expect(data?.numbers.map(({ label, tel }) => [label, tel])).toEqual([
    ['020 - 840 76 20', '+31208407620'],
    ['088 - 330 51 12', '+31883305112'],
    ['+31 343 57 88 44', '+31343578844'],
  ]);
});

describe('a verification counts until today in the Netherlands', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each([
    ['before midnight', '2027-01-14T22:59:59Z', '2027-01-14', '2027-01-15'],
    ['after midnight, still yesterday in UTC', '2027-01-14T23:00:00Z', '2027-01-15', '2027-01-16'],
  ])('%s', (_, now, today, tomorrow) => {
    vi.useFakeTimers({ now: new Date(now) });
    const verifiedOn = (day: string) =>
      change('sourceDate: 2016-04', verified('').replace('2026-05-31', day)).problems;
    expect(verifiedOn(today)).toEqual([]);
    expect(verifiedOn(tomorrow)).toMatchObject([{ received: `"${tomorrow}"` }]);
  });
});
