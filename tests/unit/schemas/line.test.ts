/** What a line may say, and how an editor is told what it may not; of its hours, see `office-hours`. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { readContentFile } from '../../../src/data/read-file.ts';
import { lineSchema } from '../../../src/schemas/line.ts';
import { ORIGINAL, change, expectTold, type Mistake } from '../../fixtures/changed-line.ts';

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

/** The first number with a verification. */
const verified = ({ on = '2026-05-31', by = 'by: redactie, ', dialled = '0208407620' } = {}) =>
  `sourceDate: 2016-04\n    verified: { on: ${on}, ${by}dialled: '${dialled}' }`;

const third = (role: string) =>
  `  - { number: '0343 - 57 88 44', hours: office, ${role}, source: x, sourceDate: 2016 }\n`;

describe('a number that is none', () => {
  test.each([
    { what: 'a digit too few', number: '020 - 840 76 2', expected: /10 cijfers/ },
    { what: 'a digit too many', number: '020 - 840 76 200', expected: /10 cijfers/ },
    {
      what: 'as it is dialled from abroad',
      number: '0031 20 840 76 20',
      expected: /belt: 020 - 840 76 20$/,
    },
    {
      what: 'as a site abroad has it',
      number: '+31 20 840 76 20',
      expected: /belt: 020 - 840 76 20$/,
    },
    { what: 'a digit too few, from abroad', number: '+31 20 840 76 2', expected: /10 cijfers/ },
    { what: 'a full-width digit', number: '020 - 840 76 2０', expected: /gewone cijfers/ },
    { what: 'a letter', number: '020 - 840 76 2O', expected: /gewone cijfers/ },
    { what: 'a foreign number', number: '+32 2 555 12 12', expected: /Nederlands nummer/ },
    { what: 'no area code behind 14', number: '14 021', expected: /14 020/ },
    { what: 'no such short number', number: '116 007', expected: /116 006/ },
  ])('$what: "$number"', ({ number, expected }) => {
    expectTold({
      before: '020 - 840 76 20',
      after: number,
      key: 'numbers[0].number',
      received: `"${number}"`,
      expected,
    });
  });

  test('without quotes', () => {
    expectTold({
      before: "'020 - 840 76 20'",
      after: '208407620',
      key: 'numbers[0].number',
      received: '208407620',
      expected: /aanhalingstekens/,
    });
  });

  test('the only one, and it is a second one', () => {
    const { problems } = change(
      /numbers:[\s\S]*(?=facts:)/,
      "numbers:\n  - { number: '144', role: alternative, hours: always, source: x, sourceDate: 2016 }\n",
    );
    expect(problems).toMatchObject([
      { key: 'numbers[0].role', expected: expect.stringMatching(/laat role weg/) as string },
    ]);
  });

  test('for abroad, and it works only at home', () => {
    expectTold({
      before: "'020 - 840 76 20'",
      after: "'0800 - 1234'\n    role: abroad",
      key: 'numbers[0].role',
      received: '"abroad"',
      expected: /alleen in Nederland/,
    });
  });
});

describe('the second of two numbers', () => {
  test.each([
    { what: 'has the same hours', hours: 'office', expected: /overlappen/ },
    { what: 'is always on', hours: 'always', expected: /overlappen/ },
    { what: 'leaves a gap', hours: 'unknown', expected: /gat/ },
    {
      what: 'has hours that do not exist',
      hours: 'night',
      expected: /een van: office, outside-office, always, unknown/,
    },
  ])('$what', ({ hours, expected }) => {
    expectTold({
      before: 'hours: outside-office',
      after: `hours: ${hours}`,
      key: 'numbers[1].hours',
      received: `"${hours}"`,
      expected,
    });
  });
});

describe('the date of a source that cannot be', () => {
  test.each([
    { what: 'a day that does not exist', date: '2016-04-31', expected: /bestaat/ },
    { what: 'a month that does not exist', date: '2016-13', expected: /bestaat/ },
    { what: 'to come', date: '2999-04', expected: /geweest/ },
    { what: 'in words', date: 'april', expected: /2016-04-21/ },
  ])('$what: $date', ({ date, expected }) => {
    expectTold({
      before: 'sourceDate: 2016-04',
      after: `sourceDate: ${date}`,
      key: 'numbers[0].sourceDate',
      received: `"${date}"`,
      expected,
    });
  });
});

describe('a verification that cannot be', () => {
  test.each([
    ...['2026-06-31', '2026-02-29', '2025-04-31', '2025-13-01', '2025-00-10', '2025-1-10'].map(
      (on) => ({
        what: `on ${on}`,
        after: verified({ on }),
        key: 'on',
        received: on,
        expected: /bestaat/,
      }),
    ),
    {
      what: 'in a month',
      after: verified({ on: '2026-05' }),
      key: 'on',
      received: '2026-05',
      expected: /hele datum/,
    },
    {
      what: 'of other digits',
      after: verified({ dialled: '0208407621' }),
      key: 'dialled',
      received: '0208407621',
      expected: /dezelfde cijfers/,
    },
  ])('$what', ({ after, key, received, expected }) => {
    expectTold({
      before: 'sourceDate: 2016-04',
      after,
      key: `numbers[0].verified.${key}`,
      received: `"${received}"`,
      expected,
    });
  });

  test('told once when it is on a day that is written in another way', () => {
    const { problems } = change('sourceDate: 2016-04', verified({ on: '3-3-2026' }));
    expect(problems).toMatchObject([{ expected: expect.stringMatching(/bestaat/) as string }]);
  });

  test('by nobody', () => {
    expectTold({
      before: 'sourceDate: 2016-04',
      after: verified({ by: '' }),
      key: 'numbers[0].verified.by',
      received: 'niets',
      expected: /wie belde/,
    });
  });

  test.each([
    ...['Jan de Vries', 'jan de vries', 'griffier Jansen', 'griffier jansen', 'Mevrouw Jansen'],
    ...['J. de Vries', 'JdV', 'Jansen, griffier', 'griffier (Jan)', 'j.devries@voorbeeld.nl'],
    ...['griffie@voorbeeld.nl', '06 12345678', 'griffier 06 12345678', 'griffier 2', 'van de'],
    'onbekend',
  ])('by "%s"', (name) => {
    expectTold({
      before: 'sourceDate: 2016-04',
      after: verified({ by: `by: '${name}', ` }),
      key: 'numbers[0].verified.by',
      received: `"${name}"`,
      expected: /functie.*geen naam/,
    });
  });
});

describe('a text of which YAML would keep a part', () => {
  test.each([
    {
      what: 'that goes on after a #',
      before: 'summary: Acute',
      after: 'summary: Kamer #5, acute',
      key: 'summary',
      written: 'Kamer #5, acute psychische hulp na agressie, bedreiging of geweld.',
      left: '"Kamer"',
    },
    {
      what: 'that begins with a #',
      before: 'shortName: IVP',
      after: 'shortName: #IVP',
      key: 'shortName',
      written: '#IVP',
      left: 'null',
    },
    {
      what: 'with a # on its second row',
      before: 'shortName: IVP',
      after: 'shortName: Het\n  IVP #1',
      key: 'shortName',
      written: 'Het IVP #1',
      left: '"Het IVP"',
    },
    {
      what: 'with a # inside a list',
      before: 'source: raadsleden.nl',
      after: 'source: Kamerstuk # 28',
      key: 'numbers[0].source',
      written: 'Kamerstuk # 28',
      left: '"Kamerstuk"',
    },
    {
      what: 'that begins with &',
      before: 'shortName: IVP',
      after: 'shortName: &Co IVP',
      key: 'shortName',
      written: '&Co IVP',
      left: '"IVP"',
    },
    {
      what: 'that begins with !',
      before: 'shortName: IVP',
      after: 'shortName: !Het IVP',
      key: 'shortName',
      written: '!Het IVP',
      left: '"IVP"',
    },
  ])('$what', ({ written, left, ...mistake }) => {
    const received = `"${written}"; zonder aanhalingstekens blijft daarvan over: ${left}`;
    expectTold({ ...mistake, received, expected: /tussen aanhalingstekens.*eigen regel/ });
  });
});

describe('a key that is wrong, missing or empty', () => {
  test.each([
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
      what: 'an invisible character',
      before: 'shortName: IVP',
      after: 'shortName: IVP\u200b',
      key: 'shortName',
      received: '"IVP\u200b"',
      expected: /onzichtbare/,
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
      what: 'a file that is named with its ending',
      before: 'ladder: 1',
      after: 'ladder: 1\nnext: politie.md',
      key: 'next',
      received: '"politie.md"',
      expected: /zonder \.md/,
    },
    {
      what: 'a missing fact',
      before: /^ {2}cost: .*\n/m,
      after: '',
      key: 'facts.cost',
      received: 'niets',
      expected: /^een korte zin, of: onbekend$/,
    },
    ...['Bel de [politie](bel:politie).', 'Ja, **altijd**.', 'Ja, <b>altijd</b>.'].map((words) => ({
      what: `a fact with markup: ${words}`,
      before: /^ {2}family: .*$/m,
      after: `  family: ${words}`,
      key: 'facts.family',
      received: `"${words}"`,
      expected: /^gewone woorden/,
    })),
    {
      what: 'facts that are a word',
      before: /facts:[\s\S]*?(?=---)/,
      after: 'facts: geen\n',
      key: 'facts',
      received: '"geen"',
      expected: /sleutels: answeredBy/,
    },
  ] satisfies (Mistake & { what: string })[])('$what', expectTold);

  test('a 0900 number without its cost', () => {
    const { problems } = readContentFile(
      'x.md',
      POLICE.replace('2 cent per minuut.', 'onbekend'),
      lineSchema,
    );
    expect(problems).toMatchObject([{ key: 'facts.cost', line: 12, received: '"onbekend"' }]);
    expect(readContentFile('x.md', POLICE, lineSchema).problems).toEqual([]);
  });
});

describe('an editor may write', () => {
  test('the number for other hours first', () => {
    const [, first = '', second = ''] =
      /numbers:\n( {2}- .*?\n)(?= {2}- )( {2}- .*?\n)(?=#|\w)/s.exec(ORIGINAL) ?? [];
    const { problems, data } = change(first + second, second + first);
    expect(problems).toEqual([]);
    expect(data?.numbers.map(({ hours }) => hours)).toEqual(['outside-office', 'office']);
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
    ['Onbekend', 'onbekend'],
    ['Circa 2016', 'circa 2016'],
    ['2016 # of later', '2016'],
  ])('the date of a source as %s', (written, expected) => {
    const { data } = change('sourceDate: 2016-04', `sourceDate: ${written}`);
    expect(data?.numbers[0]?.sourceDate).toBe(expected);
  });

  test.each([
    ...['redactie', 'Redactie', 'redactie van de site', 'griffier', 'griffie'],
    ...['plaatsvervangend griffier', 'raadsgriffier', 'medewerker communicatie'],
    ...['medewerker burgerzaken', 'beleidsmedewerker openbare orde en veiligheid'],
    ...['communicatieadviseur', 'ambtenaar openbare veiligheid'],
    ...['coördinator integrale veiligheid', 'secretariaat', 'bestuurssecretaris'],
    ...['secretaresse van de burgemeester', 'functionaris gegevensbescherming'],
    ...['hoofd voorlichting', 'web-redacteur', 'vrijwilliger', 'raadslid'],
  ])('who phoned as "%s"', (by) => {
    const { data, problems } = change('sourceDate: 2016-04', verified({ by: `by: ${by}, ` }));
    expect(problems).toEqual([]);
    expect(data?.numbers[0]?.verified?.by).toBe(by);
  });

  test.each([
    ['a remark after a word from a list', 'hours: office', 'hours: office # in kantooruren'],
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
      change('sourceDate: 2016-04', verified({ on: day })).problems;
    expect(verifiedOn(today)).toEqual([]);
    expect(verifiedOn(tomorrow)).toMatchObject([{ received: `"${tomorrow}"` }]);
  });
});

describe('a number that changes on a day', () => {
  const OLD = "  - number: '020 - 840 76 20'\n    hours: office\n";
  const planned = (keys: string, number = '020 - 552 91 11') =>
    `  - { number: '${number}', hours: office, ${keys}, source: x, sourceDate: onbekend }\n${OLD}`;
  const told = (keys: string, until = 'validUntil: 2028-02-29') =>
    change(OLD, `${planned(keys)}    ${until}\n`).problems.map(({ key, expected }) => [
      key,
      expected,
    ]);

  test('the old one until a day, the new one from the next', () => {
    expect(told('validFrom: 2028-03-01')).toEqual([]);
  });

  test('one number that has other hours from a day', () => {
    const same = `${planned('validFrom: 2028-03-01', '020 - 840 76 20')}    validUntil: 2028-02-29\n`;
    expect(change(OLD, same).problems).toEqual([]);
  });

  test.each([
    ['a gap', 'validFrom: 2028-03-02', 'validUntil: 2028-02-29', /een gat.* op 1 maart 2028/],
    [
      'a day of both',
      'validFrom: 2028-02-29',
      'validUntil: 2028-02-29',
      /overlappen.* op 29 februari 2028/,
    ],
    [
      'no end of the old one',
      'validFrom: 2028-03-01',
      'role: main',
      /overlappen.* op 1 maart 2028/,
    ],
    [
      'an end before the beginning',
      'validFrom: 2028-03-01, validUntil: 2028-02-01',
      'validUntil: 2028-02-29',
      /dezelfde dag/,
    ],
    ['a month', 'validFrom: 2028-03', 'validUntil: 2028-02-29', /een dag die bestaat/],
    [
      'no day that exists',
      'validFrom: 2028-02-30',
      'validUntil: 2028-02-29',
      /een dag die bestaat/,
    ],
    [
      'a day beyond the horizon',
      'validFrom: 2060-01-01',
      'validUntil: 2028-02-29',
      /verder kijkt de site niet/,
    ],
  ])('%s', (_, keys, until, expected) => {
    expect(told(keys, until).map(([, message]) => message)).toContainEqual(
      expect.stringMatching(expected),
    );
  });

  test('what ended before the build leaves no gap in the past', () => {
    expect(told('validFrom: 2020-03-01', 'validUntil: 2019-02-28')).toEqual([]);
  });

  test('a line of which the only number ends', () => {
    const file = POLICE.replace('sourceDate', 'validUntil: 2028-02-29, sourceDate');
    expect(readContentFile('content/lines/politie.md', file, lineSchema).problems).toMatchObject([
      { key: 'numbers[0].validUntil', expected: 'elke dag een nummer: op 1 maart 2028 is er geen' },
    ]);
  });
});

describe('calls that did not verify a number', () => {
  const attempt = (outcome: string, on = '2026-05-31') =>
    change(
      'sourceDate: 2016-04\n',
      `sourceDate: 2016-04\n    attempts:\n      - { on: ${on}, by: redactie, outcome: ${outcome} }\n`,
    ).problems.map(({ key }) => key);
  test.each([
    ['no-answer', '2026-05-31', []],
    ['other-party', '2026-05-31', []],
    ['voicemail', '2026-05-31', []],
    ['answered', '2026-05-31', ['numbers[0].attempts[0].outcome']],
    ['voicemail', '2060-05-31', ['numbers[0].attempts[0].on']],
  ])('%s on %s', (outcome, on, keys) => {
    expect(attempt(outcome, on)).toEqual(keys);
  });
});

describe('a verification that another copy of the site made', () => {
  const from = "takenFrom: 'https://voorbeeld.nl', ";
  const on = 'takenOn: 2026-06-02, ';

  test('has its address and the day on which it was taken', () => {
    const { data, problems } = change('sourceDate: 2016-04', verified({ by: from + on }));
    expect(problems).toEqual([]);
    expect(data?.numbers[0]?.verified).toMatchObject({
      takenFrom: 'https://voorbeeld.nl',
      takenOn: '2026-06-02',
    });
  });

  test.each([
    ['by somebody of our own too', `by: redactie, ${from}${on}`, 'by'],
    ['without a day', from, 'takenOn'],
    ['with a day and no address', `by: redactie, ${on}`, 'takenOn'],
    ['taken before it was made', `${from}takenOn: 2026-05-30, `, 'takenOn'],
    ['from an address with a path', `takenFrom: 'https://voorbeeld.nl/x', ${on}`, 'takenFrom'],
    ['from an address without a lock', `takenFrom: 'http://voorbeeld.nl', ${on}`, 'takenFrom'],
  ])('%s is refused', (_, by, key) => {
    const { problems } = change('sourceDate: 2016-04', verified({ by }));
    expect(problems.map((problem) => problem.key)).toContain(`numbers[0].verified.${key}`);
  });
});
