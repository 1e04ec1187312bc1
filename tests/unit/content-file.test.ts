import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContentFile } from '../../src/lib/content-file.ts';
import { report } from '../../src/lib/problem.ts';
import { lineSchema } from '../../src/schemas/line.ts';
import { measureSchema } from '../../src/schemas/measure.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { uiSchema } from '../../src/schemas/ui.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const IVP = 'tests/fixtures/content/lines/ivp.md';
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

/** Each row: what the editor did, what stood there, what stands there now, key, received, expected. */
describe('a mistake in a line names file, line, key, what was received and what was expected', () => {
  test.each<[string, string | RegExp, string, string, string, RegExp]>([
    [
      'a digit too few',
      '840 76 20',
      '840 76 2',
      'numbers[0].number',
      '"020 - 840 76 2"',
      /10 cijfers/,
    ],
    [
      'a digit too many',
      '840 76 20',
      '840 76 200',
      'numbers[0].number',
      '"020 - 840 76 200"',
      /10 cijfers/,
    ],
    [
      'a full-width digit',
      '840 76 20',
      '840 76 2０',
      'numbers[0].number',
      '"020 - 840 76 2０"',
      /gewone cijfers/,
    ],
    [
      'a letter',
      '840 76 20',
      '840 76 2O',
      'numbers[0].number',
      '"020 - 840 76 2O"',
      /gewone cijfers/,
    ],
    [
      'a number without quotes',
      "'020 - 840 76 20'",
      '208407620',
      'numbers[0].number',
      '208407620',
      /aanhalingstekens/,
    ],
    [
      'a foreign number',
      '020 - 840 76 20',
      '+32 2 555 12 12',
      'numbers[0].number',
      '"+32 2 555 12 12"',
      /Nederlands nummer/,
    ],
    ['a mistyped key', 'shortName:', 'shortname:', 'shortname', '"IVP"', /shortName/],
    ['a key too many', 'ladder: 1', 'ladder: 1\nphone: x', 'phone', '"x"', /een van: name/],
    ['a missing name', 'name: Instituut voor Psychotrauma\n', '', 'name', 'niets', /tekst/],
    ['an empty name', 'name: Instituut voor Psychotrauma', "name: ' '", 'name', '" "', /niet leeg/],
    [
      'two office numbers',
      'hours: outside-office',
      'hours: office',
      'numbers[1].hours',
      '"office"',
      /overlappen/,
    ],
    [
      'a number that is always on beside another',
      'hours: outside-office',
      'hours: always',
      'numbers[1].hours',
      '"always"',
      /overlappen/,
    ],
    [
      'a gap in the hours',
      'hours: outside-office',
      'hours: unknown',
      'numbers[1].hours',
      '"unknown"',
      /gat/,
    ],
    [
      'hours that do not exist',
      'hours: outside-office',
      'hours: night',
      'numbers[1].hours',
      '"night"',
      /een van: office, outside-office, always, unknown/,
    ],
    ['no numbers', /numbers:[\s\S]*?(?=# Het)/, 'numbers: []\n', 'numbers', '[]', /minstens één/],
    [
      'an impossible date',
      'sourceDate: 2016-04',
      'sourceDate: 2016-04-31',
      'numbers[0].sourceDate',
      '"2016-04-31"',
      /bestaat/,
    ],
    [
      'a month that is none',
      'sourceDate: 2016-04',
      'sourceDate: 2016-13',
      'numbers[0].sourceDate',
      '"2016-13"',
      /bestaat/,
    ],
    [
      'a date to come',
      'sourceDate: 2016-04',
      'sourceDate: 2999-04',
      'numbers[0].sourceDate',
      '"2999-04"',
      /geweest/,
    ],
    [
      'a date in words',
      'sourceDate: 2016-04',
      'sourceDate: april',
      'numbers[0].sourceDate',
      '"april"',
      /2016-04-21/,
    ],
    ['no source', '    source: raadsleden.nl\n', '', 'numbers[0].source', 'niets', /tekst/],
    [
      'other digits dialled',
      'sourceDate: 2016-04',
      verified('').replace('7620', '7621'),
      'numbers[0].verified.dialled',
      '"0208407621"',
      /dezelfde cijfers/,
    ],
    [
      'verified on an impossible day',
      'sourceDate: 2016-04',
      verified('').replace('05-31', '06-31'),
      'numbers[0].verified.on',
      '"2026-06-31"',
      /bestaat/,
    ],
    [
      'verified in a month',
      'sourceDate: 2016-04',
      verified('').replace('-31', ''),
      'numbers[0].verified.on',
      '"2026-05"',
      /hele datum/,
    ],
    [
      'verified by nobody',
      'sourceDate: 2016-04',
      verified('').replace(' by: redactie,', ''),
      'numbers[0].verified.by',
      'niets',
      /tekst/,
    ],
    [
      'an unknown weekday',
      '[ma, di',
      '[maandag, di',
      'officeHours.periods[0].days[0]',
      '"maandag"',
      /een van: zo, ma/,
    ],
    [
      'no weekdays',
      '[ma, di, wo, do, vr]',
      '[]',
      'officeHours.periods[0].days',
      '[]',
      /minstens één dag/,
    ],
    [
      'a time that does not exist',
      '9.00-17.00',
      '9.00-25.00',
      'officeHours.periods[0].core',
      '"9.00-25.00"',
      /9.00-17.00/,
    ],
    [
      'minutes that do not exist',
      '9.00-17.00',
      '9.60-17.00',
      'officeHours.periods[0].core',
      '"9.60-17.00"',
      /9.00-17.00/,
    ],
    [
      'times without an end',
      '9.00-17.00',
      '9.00',
      'officeHours.periods[0].core',
      '9',
      /9.00-17.00/,
    ],
    [
      'hours of no length',
      '9.00-17.00',
      '9.00-9.00',
      'officeHours.periods[0].core',
      '"9.00-9.00"',
      /9.00-17.00/,
    ],
    [
      'hours that end before they begin',
      'core: 9.00-17.00',
      'core: 17.00-9.00',
      'officeHours.periods[0].core',
      '"17.00-9.00"',
      /volgende dag/,
    ],
    [
      'published hours with edges',
      'basis: assumption',
      'basis: published',
      'officeHours.basis',
      '"published"',
      /edges/,
    ],
    [
      'one day under two names',
      '- Kerstmis',
      '- 24 december',
      'officeHours.contested',
      '["Goede Vrijdag","Bevrijdingsdag"]',
      /één keer/,
    ],
    [
      'a number as it is dialled from abroad',
      "'020 - 840 76 20'",
      "'0031 20 840 76 20'",
      'numbers[0].number',
      '"0031 20 840 76 20"',
      /10 cijfers/,
    ],
    [
      'an invisible character',
      'shortName: IVP',
      'shortName: IVP\u200b',
      'shortName',
      '"IVP\u200b"',
      /onzichtbare/,
    ],
    ['HTML in the text', 'Het IVP heeft', '<b>Het IVP</b> heeft', 'tekst', '', /zonder HTML/],
    ['a picture in the text', 'Het IVP heeft', '![x](/x.png) heeft', 'tekst', '', /plaatjes/],
    ['a script in a link', 'Het IVP heeft', '[x](javascript:x) heeft', 'tekst', '', /pagina van/],
    ['a second main heading', 'Het IVP heeft', '# Het IVP heeft', 'tekst', '', /tussenkop/],
    [
      'a heading that says nothing',
      'Het IVP heeft',
      '## Informatie over het IVP',
      'tekst',
      '',
      /wat je doet/,
    ],
    [
      'edges inside the core',
      '8.00-18.00',
      '9.30-18.00',
      'officeHours.periods[0].edges',
      '"9.30-18.00"',
      /minstens zo ruim/,
    ],
    [
      'periods that overlap',
      '      edges: 8.00-18.00',
      '      edges: 8.00-18.00\n    - { days: [ma], core: 17.30-20.00 }',
      'officeHours.periods',
      '[{"days":["ma","di","wo","do","vr"],"core":"9.00-17.00","edges":"8.00-18.00"},{"days":["ma"],"core":"17.30-20.00"}]',
      /overlappen/,
    ],
    [
      'an unknown holiday',
      '- Koningsdag',
      '- Koninginnedag',
      'officeHours.closed[2]',
      '"Koninginnedag"',
      /Koningsdag/,
    ],
    [
      'a day of the year that does not exist',
      '[24 december',
      '[31 november',
      'officeHours.contestedAfternoon[0]',
      '"31 november"',
      /24 december/,
    ],
    [
      'a day that is both closed and contested',
      '[Goede Vrijdag,',
      '[Koningsdag,',
      'officeHours.contested',
      '["Koningsdag","Bevrijdingsdag"]',
      /één keer/,
    ],
    [
      'an unknown basis',
      'basis: assumption',
      'basis: guess',
      'officeHours.basis',
      '"guess"',
      /assumption, published/,
    ],
    [
      'no office hours',
      /officeHours:[\s\S]*?(?=facts:)/,
      '',
      'officeHours',
      'niets',
      /kantooruren als/,
    ],
    ['a ladder of words', 'ladder: 1', 'ladder: eerste', 'ladder', '"eerste"', /heel getal/],
    ['the ladder from zero', 'ladder: 1', 'ladder: 0', 'ladder', '0', /vanaf 1/],
    [
      'a missing fact',
      '  cost: Bellen kost wat je altijd betaalt. Of de hulp zelf iets kost, is onbekend.\n',
      '',
      'facts.cost',
      'niets',
      /tekst/,
    ],
    [
      'facts that are a word',
      /facts:[\s\S]*?(?=---)/,
      'facts: geen\n',
      'facts',
      '"geen"',
      /sleutels: answeredBy/,
    ],
  ])('%s', (_, before, after, key, received, expected) => {
    const original = read(IVP);
    const mutated = original.replace(before, () => after);
    expect(mutated).not.toBe(original);
    const { problems } = readContentFile(IVP, mutated, lineSchema);
    const problem = problems.find((one) => one.key === key);
    expect(problem).toMatchObject({ file: IVP, ...(received && { received }) });
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
    const { problems } = readContentFile(
      IVP,
      read(IVP).replace('Koningsdag', 'Koekdag'),
      lineSchema,
    );
    const lines = read(IVP).split('\n');
    expect(lines[(problems[0]?.line ?? 0) - 1]).toContain('Koningsdag');
  });
});

test.each([
  ['no front matter', 'Alleen tekst.', '"Alleen tekst."', /---/],
  ['front matter that is not YAML', '---\nname: [x\n---\n', 'name: [x', /sleutels als naam/],
  ['a key that stands twice', '---\nname: x\nname: y\n---\n', 'name: y', /sleutels als naam/],
])('%s', (_, source, received, expected) => {
  const { problems } = readContentFile('content/lines/x.md', source, lineSchema);
  expect(problems[0]).toMatchObject({ file: 'content/lines/x.md', received });
  expect(problems[0]?.expected).toMatch(expected);
});

test('a measure with an impossible date', () => {
  const file = 'tests/fixtures/content/measures/meldpunt.md';
  const source = read(file).replace('from: circa 2016', 'from: circa 2016-00');
  const { problems } = readContentFile(file, source, measureSchema);
  expect(problems).toMatchObject([{ file, key: 'from', received: '"circa 2016-00"' }]);
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a space after the first line', (text: string) => text.replace('---', '--- ')],
  ['an en dash between times', (text: string) => text.replace('9.00-17.00', '9.00–17.00')],
  ['a non-breaking space in a number', (text: string) => text.replace('020 -', '020\u00a0-')],
])('%s does no harm', (_, change) => {
  expect(readContentFile(IVP, change(read(IVP)), lineSchema).problems).toEqual([]);
});

test.each([
  [
    'a file that is not UTF-8',
    (text: string) => text.replace('ë', '\uFFFD').replace('e', '\uFFFD'),
  ],
  ['an alias that points nowhere', (text: string) => text.replace('IVP', '*IVP')],
  ['a word before the first line', (text: string) => `x\n${text}`],
])('%s is found', (_, change) => {
  expect(readContentFile(IVP, change(read(IVP)), lineSchema).problems).toHaveLength(1);
});

test('words with a place that nothing fills', () => {
  const file = 'tests/fixtures/content/ui/nl.yml';
  const source = read(file).replace('menu: Menu', "menu: 'Menu {x}'");
  const { problems } = readContentFile(file, source, uiSchema);
  expect(problems).toMatchObject([{ key: 'menu', received: '"Menu {x}"' }]);
});

test.each([
  ['a page', '---\ntitle: Bellen\ndescription: Bel nu.\n---\n', 'title: ', pageSchema],
  ['a measure', read('tests/fixtures/content/measures/meldpunt.md'), 'title: ', measureSchema],
  ['the interface', read('tests/fixtures/content/ui/nl.yml'), 'readOn: ', uiSchema],
])('a heading of %s that says nothing', (_, source, key, schema) => {
  const file = source.startsWith('---') ? 'x.md' : 'x.yml';
  expect(readContentFile(file, source, schema).problems).toEqual([]);
  const { problems } = readContentFile(file, source.replace(key, `${key}informatie over `), schema);
  expect(problems).toMatchObject([{ key: key.slice(0, -2) }]);
  expect(problems[0]?.expected).toMatch(/zonder "Informatie over"/);
});

test('a sentence may begin as a bad heading does', () => {
  const source = read(IVP).replace('Het IVP heeft', 'Informatie over het IVP');
  expect(readContentFile(IVP, source, lineSchema).problems).toEqual([]);
});

test('words that lost the place where a time is filled in', () => {
  const file = 'tests/fixtures/content/ui/nl.yml';
  const { problems } = readContentFile(
    file,
    read(file).replace('Tot {until} uur', 'Zo lang'),
    uiSchema,
  );
  expect(problems).toMatchObject([
    { file, key: 'untilThen', received: '"Zo lang, daarna {number}."' },
  ]);
});

test('the report is one message with every mistake in it', () => {
  const problem = { file: 'a.md', line: 3, key: 'b', received: '1', expected: '2' };
  expect(report([problem])).toMatch(
    /een fout.*\n\na\.md, regel 3, b\n {2}gekregen: 1\n {2}verwacht: 2$/,
  );
  expect(report([problem, problem])).toContain('2 fouten');
});
