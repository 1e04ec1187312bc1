import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { KeyPath } from '../../../../src/data/key-path.ts';
import { keysOf } from '../../../../scripts/editor/front-matter.ts';
import { FROZEN } from '../../../fixtures/content.ts';
import { appendItem, setBody, setKey, setWords } from '../../../../scripts/editor/edit-keys.ts';
import { OneLine, type Value } from '../../../../scripts/editor/render-yaml.ts';

const FILE = `---
name: 'Lijn: een'  # de naam
numbers:
  # het eerste
  - number: '020 - 840 76 20'
    hours: office   # kantoor
    source: "raadsleden.nl"
    verified: { on: 2026-05-31, by: redactie, dialled: '0208407620' }
  - number: '088 - 330 51 12'
    hours: outside-office
officeHours:
  closed:
    - Nieuwjaar
    # na Nieuwjaar
    - Koningsdag
  contested: [Goede Vrijdag, 5 mei]
offices: { raadslid: ja, wethouder: nee }
# tot slot
facts:
  cost: onbekend
---

Tekst met  twee spaties.
`;

/** Lists the rows that are only in one of two texts. */
function changedRows(before: string, after: string): string[] {
  const [old, young] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((row) => !young.includes(row)).map((row) => `-${row}`),
    ...young.filter((row) => !old.includes(row)).map((row) => `+${row}`),
  ];
}

const on = (day: string) => new OneLine({ on: day, by: 'griffier', outcome: 'no-answer' });

const EDITS: [title: string, edit: (source: string) => string, rows: string[]][] = [
  [
    'a number keeps its quotes, and the comments round it',
    (source) => setKey(source, ['numbers', 0, 'number'], '020 - 123 45 67'),
    ["-  - number: '020 - 840 76 20'", "+  - number: '020 - 123 45 67'"],
  ],
  [
    'a word keeps the comment behind it',
    (source) => setKey(source, ['numbers', 0, 'hours'], 'always'),
    ['-    hours: office   # kantoor', '+    hours: always   # kantoor'],
  ],
  [
    'double quotes stay',
    (source) => setKey(source, ['numbers', 0, 'source'], 'een "bron"'),
    ['-    source: "raadsleden.nl"', '+    source: "een \\"bron\\""'],
  ],
  [
    'a text that YAML would misread gets quotes',
    (source) => setKey(source, ['facts', 'cost'], 'Let op: 2 cent'),
    ['-  cost: onbekend', "+  cost: 'Let op: 2 cent'"],
  ],
  [
    'a verification goes with its row',
    (source) => setKey(source, ['numbers', 0, 'verified'], undefined),
    ["-    verified: { on: 2026-05-31, by: redactie, dialled: '0208407620' }"],
  ],
  [
    'a new key comes behind the one that is named',
    (source) => setKey(source, ['numbers', 1, 'validUntil'], '2026-12-31', 'hours'),
    ['+    validUntil: 2026-12-31'],
  ],
  [
    'a new list is made, with a record on one row',
    (source) => appendItem(source, ['numbers', 0, 'attempts'], on('2027-03-03')),
    ['+    attempts:', '+      - { on: 2027-03-03, by: griffier, outcome: no-answer }'],
  ],
  [
    'a number is added at the end of the list',
    (source) => appendItem(source, ['numbers'], { number: '020 - 123 45 67', hours: 'office' }),
    ["+  - number: '020 - 123 45 67'", '+    hours: office'],
  ],
  [
    'a number goes with all its rows, and without those of the next',
    (source) => setKey(source, ['numbers', 1], undefined),
    ["-  - number: '088 - 330 51 12'", '-    hours: outside-office'],
  ],
  [
    'a day is taken from a list with a row for each, and another added',
    (source) => setWords(source, ['officeHours', 'closed'], ['Nieuwjaar', '6 mei 2027']),
    ['-    - Koningsdag', '+    - 6 mei 2027'],
  ],
  [
    'a day is added to a list on one row',
    (source) => setWords(source, ['officeHours', 'contested'], ['Goede Vrijdag', '24 december']),
    ['-  contested: [Goede Vrijdag, 5 mei]', '+  contested: [Goede Vrijdag, 24 december]'],
  ],
  [
    'one value of a record on one row',
    (source) => setKey(source, ['offices', 'statenlid'], 'ja'),
    [
      '-offices: { raadslid: ja, wethouder: nee }',
      '+offices: { raadslid: ja, wethouder: nee, statenlid: ja }',
    ],
  ],
  [
    'a value of a record on one row goes',
    (source) => setKey(source, ['offices', 'raadslid'], undefined),
    ['-offices: { raadslid: ja, wethouder: nee }', '+offices: { wethouder: nee }'],
  ],
  [
    'a record is replaced, and what follows it stays',
    (source) => setKey(source, ['officeHours'], { closed: [] }),
    [
      '-    - Nieuwjaar',
      '-    # na Nieuwjaar',
      '-    - Koningsdag',
      '-  contested: [Goede Vrijdag, 5 mei]',
      '+  closed: []',
      '-  closed:',
    ].sort(),
  ],
  [
    'a key at the end',
    (source) => setKey(source, ['sources'], [{ about: 'De uren', source: 'ANP' }]),
    ['+sources:', '+  - about: De uren', '+    source: ANP'],
  ],
  [
    'a record in a list on one row',
    (source) =>
      appendItem(
        setKey(source, ['facts', 'cost'], [{ a: 'b' }]),
        ['facts', 'cost'],
        on('2027-03-03'),
      ),
    [
      '-  cost: onbekend',
      '+  cost:',
      '+    - a: b',
      '+    - { on: 2027-03-03, by: griffier, outcome: no-answer }',
    ],
  ],
  ['the same value', (source) => setKey(source, ['facts', 'cost'], 'onbekend'), []],
  ['the same text below', (source) => setBody(source, 'Tekst met  twee spaties.'), []],
  [
    'another text below',
    (source) => setBody(source, 'Tekst.\r\n\r\nNog een.'),
    ['-Tekst met  twee spaties.', '+Tekst.', '+Nog een.'],
  ],
];

test.each(EDITS)('%s', (_, edit, rows) => {
  expect(changedRows(FILE, edit(FILE)).sort()).toEqual([...rows].sort());
});

test.each(EDITS)('%s: also in a file from Windows', (_, edit) => {
  const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  expect(edit(windows(FILE))).toBe(windows(edit(FILE)));
});

test('the first key of an item goes, and the next one takes its place behind the dash', () => {
  const source = '---\nlist:\n  - from: a # c\n    to: b\n---\n';
  expect(setKey(source, ['list', 0, 'from'], undefined)).toBe('---\nlist:\n  - to: b\n---\n');
});

test('a record is added to a list that stands on one row', () => {
  const source = '---\nlist: [{ a: b }]\n---\n';
  const added = appendItem(source, ['list'], new OneLine({ c: 'd' }));
  expect(added).toBe('---\nlist: [{ a: b }, { c: d }]\n---\n');
});

test('the last of a list takes the list along', () => {
  const source = '---\na: b\nlist:\n  - x: y\n---\n';
  expect(setKey(source, ['list', 0], undefined)).toBe('---\na: b\n---\n');
});

test('a file without anything in it gets its first keys', () => {
  const text = setKey('', ['text'], 'Let op: x');
  expect(setKey(text, ['validUntil'], '2026-11-27 18.00')).toBe(
    "text: 'Let op: x'\nvalidUntil: 2026-11-27 18.00\n",
  );
});

test.each<[Value, string]>([
  ['2016', "a: '2016'\n"],
  ['2016-04', 'a: 2016-04\n'],
  ['9.00-17.00', 'a: 9.00-17.00\n'],
  ['0800 - 0113', "a: '0800 - 0113'\n"],
  ['112', "a: '112'\n"],
  ['Kamer #5', "a: 'Kamer #5'\n"],
  ["'s nachts", 'a: "\'s nachts"\n'],
])('%s is written as an editor would', (value, row) => {
  expect(setKey('', ['a'], value)).toBe(row);
});

/** Texts that YAML takes for something else without quotes. */
const STRANGE = [
  ...['Let op: y', 'a # b', "'s nachts", '"dubbel" en \'enkel\'', '- streep', '[a, b]', '{x}'],
  ...['12', '2016', 'true', 'null', '~', '*x', '&y', 'een, twee: [', '% x', '@x', '`x`', '? q'],
  ...['| x', '> y', '!t', '#hek', '0123 - 45', 'ja: nee, "x"'],
];

/** Lists every value of a record, with its path. */
function* valuesIn(
  value: unknown,
  path: KeyPath = [],
): Generator<{ path: KeyPath; value: unknown }> {
  if (path.length > 0) yield { path, value };
  if (typeof value !== 'object' || value === null) return;
  const inside: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  for (const [key, child] of inside) yield* valuesIn(child, [...path, key]);
}

const keysIn = (source: string): object => {
  const { from, to } = keysOf(source);
  return parse(source.slice(from, to)) as object;
};

/** Finds the record or list around a key. */
function around(keys: object, path: KeyPath): object {
  return path
    .slice(0, -1)
    .reduce<object>((at, key) => Object(Reflect.get(at, key)) as object, keys);
}

/** Sets a value, or takes it out, in the parsed keys. */
function changed(keys: object, path: KeyPath, value?: string): object {
  const copy = structuredClone(keys);
  const parent = around(copy, path);
  const key = path.at(-1) ?? '';
  if (value !== undefined) Reflect.set(parent, key, value);
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

test.each(globSync(`${FROZEN}/content/{lines,measures,pages}/*.md`))(
  '%s: any value can be another one, on its own row, or go',
  (file) => {
    const source = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
    const keys = keysIn(source);
    for (const [index, { path, value }] of [...valuesIn(keys)].entries()) {
      const where = `${file} ${path.join('.')}`;
      if (typeof value !== 'object') {
        const strange = STRANGE[index % STRANGE.length] ?? '';
        const edited = setKey(source, path, strange);
        expect(keysIn(edited), where).toEqual(changed(keys, path, strange));
        expect(changedRows(source, edited).length, where).toBeLessThanOrEqual(2);
        expect(edited.split('\r\n').length, where).toBe(source.split('\r\n').length);
      }
      if (Object.keys(around(keys, path)).length === 1) continue;
      expect(keysIn(setKey(source, path, undefined)), where).toEqual(changed(keys, path));
    }
  },
);
