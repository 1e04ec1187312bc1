import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readText } from '../../../src/data/read-text.ts';
import { readContentFile } from '../../../src/data/read-file.ts';
import { report } from '../../../src/data/content-problem.ts';
import { lineSchema } from '../../../src/schemas/line.ts';
import { measureSchema } from '../../../src/schemas/measure.ts';
import { pageSchema } from '../../../src/schemas/page.ts';
import { uiSchema } from '../../../src/schemas/ui.ts';

const read = readText;
const IVP = 'tests/fixtures/content/lines/ivp.md';

test('a mistake in the text is found, with its line', () => {
  const mutated = read(IVP).replace('Het IVP heeft', '<b>Het IVP</b> heeft');
  const { problems } = readContentFile(IVP, mutated, lineSchema);
  const line = mutated.split('\n').findIndex((row) => row.includes('<b>')) + 1;
  expect(problems).toMatchObject([{ file: IVP, line, key: 'tekst' }]);
  expect(problems[0]?.expected).toMatch(/zonder HTML/);
});

test.each([
  ['no front matter', 'Alleen tekst.', '"Alleen tekst."', /---/],
  ['a list without an end', '---\nname: [x\n---\n', 'name: [x', /haakje gesloten/],
  ['a text without an end', '---\nname: "x\n---\n', 'name: "x', /aanhalingsteken gesloten/],
  ['a key that stands twice', '---\nname: x\nname: y\n---\n', 'name: y', /één keer/],
  ['a colon in a text', '---\nsay: Let op: bel\n---\n', 'say: Let op: bel', /dubbele punt/],
  ['an apostrophe in quotes', "---\nsay: 'Zo'n'\n---\n", "say: 'Zo'n'", /daarbinnen dubbel/],
  ['an @ before a text', '---\nname: @ivp\n---\n', 'name: @ivp', /aanhalingstekens/],
  ['a tab before a key', '---\nfacts:\n\tcost: x\n---\n', 'cost: x', /geen tab/],
  ['an escape that is none', '---\nname: "\\q"\n---\n', 'name: "\\q"', /sleutels als naam/],
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
  ['a page', '---\ntitle: Bellen\ndescription: Wie je belt.\n---\n', 'title: ', pageSchema],
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

const TEXT = `---
title: Wat nu?
numbers:
  - source: raadsleden.nl
    verified: false
facts:
  cost: 'Gratis: altijd.'
---

## Het eerste uur

1. **Bel 112.** Zeg
   waar je bent.
2. Zie [de lijst](/hulplijnen/) of \`ivp.md\`.
`;

test('what people read in a file: words without Markdown and keys, each with its line', () => {
  expect(readContentFile('content/pages/x.md', TEXT, z.unknown())).toMatchObject({
    ok: true,
    id: 'x',
    passages: [
      { text: 'Wat nu?', line: 2 },
      { text: 'raadsleden.nl', line: 4 },
      { text: 'Gratis: altijd.', line: 7 },
      { text: 'Het eerste uur', line: 10 },
      { text: 'Bel 112. Zeg\nwaar je bent.', line: 12 },
      { text: 'Zie de lijst of ivp.md.', line: 14 },
    ],
  });
});

test('the words of the interface are read in the same way', () => {
  const source = '# Bellen\ncall: Bel\nnow: nu\n';
  expect(readContentFile('content/ui/nl.yml', source, z.unknown())).toMatchObject({
    ok: true,
    passages: [
      { text: 'Bel', line: 2 },
      { text: 'nu', line: 3 },
    ],
  });
});
