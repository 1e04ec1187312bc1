/** Whole folders of content: what an editor may do to them, and what not. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/data/read-text.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { useContentCopy } from '../../fixtures/content-copy.ts';

const root = useContentCopy();

/** One change of a file of `content/`; without `before` the file is new. */
type Edit = [file: string, after: string, before?: string | RegExp];

function make(edits: readonly Edit[]): void {
  for (const [file, after, before] of edits) {
    const place = path.join(root(), 'content', file);
    const original = before === undefined ? '' : readText(place);
    const changed = before === undefined ? after : original.replace(before, () => after);
    expect(changed).not.toBe(original);
    writeFileSync(place, changed);
  }
}

const lineOf = (name: string, digits: string, more = '') =>
  `---
name: ${name}
shortName: ${name}
group: everyone
summary: Een lijn.
forWhom: Iedereen.
say: Ik heb hulp nodig.
${more}numbers:
  - { number: '${digits}', hours: always, source: politie.nl, sourceDate: onbekend }
facts:
  answeredBy: onbekend
  happens: onbekend
  cost: onbekend
  phoneBill: onbekend
  anonymous: onbekend
  confidential: onbekend
  family: onbekend
  fromAbroad: onbekend
  deaf: onbekend
---
`;
const measure = (from: string, until: string, title = 'Een regeling') =>
  `---
title: ${title}
from: ${from}
until: ${until}
forWhom: Iedereen.
notFor: onbekend
how: onbekend
law: onbekend
source: politie.nl
sourceDate: onbekend
---
`;
const former = (was: string, instead = 'ivp') =>
  `---
number: '020 - 123 45 67'
was: ${was}
instead: ${instead}
source: politie.nl
sourceDate: onbekend
---
`;
const verified = (digits: string) => ({
  number: `number: '${digits}'`,
  both: `number: '${digits}'\n    verified: { on: 2026-05-31, by: redactie, dialled: '${digits}' }`,
});
const OFFICE_HOURS = `officeHours:
  basis: published
  periods: [{ days: [ma, di], core: 9-17 }]
  closed: []
  contested: []
  contestedAfternoon: []
`;
const [one, two] = [verified('020 - 123 45 67'), verified('020 - 123 45 68')];

describe('an editor may', () => {
  test.each<{ what: string; edits: Edit[] }>([
    { what: 'change nothing', edits: [] },
    {
      what: 'exchange the first two lines of the ladder',
      edits: [
        ['lines/ivp.md', 'ladder: 2', 'ladder: 1'],
        ['lines/weerbaar-bestuur.md', 'ladder: 1', 'ladder: 2'],
      ],
    },
    {
      what: 'put a line first of which nobody knows the hours',
      edits: [
        ['lines/ivp.md', 'ladder: 3', 'ladder: 1'],
        ['lines/vertrouwenslijn.md', 'ladder: 1', 'ladder: 3'],
      ],
    },
    {
      what: 'take a line off the ladder',
      edits: [['lines/vertrouwenslijn.md', '', 'ladder: 3\n']],
    },
    {
      what: 'put a fourth on it',
      edits: [['lines/schadefonds.md', 'ladder: 4\nsay:', 'say:']],
    },
    {
      what: 'give the second line of the ladder office hours',
      edits: [
        ['lines/weerbaar-bestuur.md', 'hours: office', 'hours: always'],
        ['lines/weerbaar-bestuur.md', `${OFFICE_HOURS}facts:`, 'facts:'],
      ],
    },
    {
      what: 'give it a number for other times, too',
      edits: [
        ['lines/weerbaar-bestuur.md', 'hours: office', 'hours: always'],
        [
          'lines/weerbaar-bestuur.md',
          "  - { number: '020 - 123 45 67', hours: outside-office, source: x, sourceDate: 2016 }\n" +
            `${OFFICE_HOURS}facts:`,
          'facts:',
        ],
      ],
    },
    {
      what: 'give a line off the ladder office hours and no other number',
      edits: [
        ['lines/schadefonds.md', 'hours: office', 'hours: unknown'],
        ['lines/schadefonds.md', `${OFFICE_HOURS}facts:`, 'facts:'],
      ],
    },
    {
      what: 'give two lines one number',
      edits: [
        ['lines/een.md', lineOf('Een', '020 - 123 45 67')],
        ['lines/twee.md', lineOf('Twee', '020 - 123 45 67', 'next: politie\n')],
      ],
    },
    {
      what: 'have numbers that differ in one digit, when somebody dialled both',
      edits: [
        ['lines/ivp.md', one.both, "number: '020 - 840 76 20'"],
        ['lines/schadefonds.md', two.both, "number: '070 - 414 20 00'"],
      ],
    },
    ...['14 020', '14 0343', '116 006', '116006', '144'].map((digits) => ({
      what: `add a line with ${digits}`,
      edits: [['lines/een.md', lineOf('Een', digits)]] as Edit[],
    })),
    {
      what: 'add two municipalities, whose numbers differ in one digit',
      edits: [
        ['lines/een.md', lineOf('Een', '14 020')],
        ['lines/twee.md', lineOf('Twee', '14 023')],
      ],
    },
    {
      what: 'close on 6 May, on which Hemelvaartsdag falls now and then',
      edits: [['lines/ivp.md', '- 6 mei\n    - Koningsdag', '- Koningsdag']],
    },
    ...[
      ['2099-01-01', 'heden'],
      ['2099', 'onbekend'],
      ['2099-01', '2099-12-31'],
      ['2016', '2099-12-31'],
      ['circa 2016-03', 'circa 2099'],
      ['2016-04', '2016'],
      ['onbekend', '2023-12-31'],
      ['onbekend', 'onbekend'],
      ["'2016'", "'heden'"],
    ].map(([from = '', until = '']) => ({
      what: `add a measure from ${from} until ${until}`,
      edits: [['measures/nieuw.md', measure(from, until)]] as Edit[],
    })),
    {
      what: 'keep a number that is no longer there',
      edits: [['former/oud.md', former('Wat het was.', 'ivp # die nu belt')]],
    },
    {
      what: 'write a # between quotes',
      edits: [
        ['former/oud.md', former("'Kamer #5 van het stadhuis'")],
        ['ui/nl.yml', "menu: 'Menu #1'", 'menu: Menu'],
      ],
    },
    {
      what: 'write with Windows',
      edits: [
        ['former/oud.md', `\uFEFF${former('Wat het was.').replaceAll('\n', '\r\n')}`],
        ['lines/een.md', lineOf('Een', '144').replaceAll('\n', '\r\n')],
      ],
    },
  ])('$what', ({ edits }) => {
    make(edits);
    expect(readContent(root()).problems).toEqual([]);
  });
});

describe('an editor is told of', () => {
  test.each<{ what: string; edits: Edit[]; key: string; expected: RegExp }>([
    {
      what: 'a first line on the ladder that is closed at night',
      edits: [
        ['lines/ivp.md', 'ladder: 2', 'ladder: 1'],
        ['lines/weerbaar-bestuur.md', 'ladder: 1', 'ladder: 2'],
        ['lines/weerbaar-bestuur.md', 'hours: office', 'hours: always'],
        ['lines/weerbaar-bestuur.md', `${OFFICE_HOURS}facts:`, 'facts:'],
      ],
      key: 'numbers[0].hours',
      expected: /eerste lijn op de ladder moet dag en nacht een nummer hebben/,
    },
    {
      what: 'a ladder on which one number stands twice',
      edits: [['lines/vertrouwenslijn.md', '070 - 373 83 14', '0800 - 2800 200']],
      key: 'numbers[0].number',
      expected: /eerder op de ladder staat; dit staat in content\/lines\/weerbaar-bestuur\.md/,
    },
    {
      what: 'a line on the place of another',
      edits: [['lines/vertrouwenslijn.md', 'ladder: 2', 'ladder: 3']],
      key: 'ladder',
      expected: /ladder: 3; 2 is al van content\/lines\/vertrouwenslijn\.md/,
    },
    {
      what: 'another number in the file of 112, and not of each text that names it',
      edits: [['lines/112.md', "number: '144'", "number: '112'"]],
      key: 'numbers[0].number',
      expected: /112, zoals het bestand heet/,
    },
    {
      what: 'one former number in two files',
      edits: [
        ['former/eerder.md', former('Wat het was.')],
        ['former/oud.md', former('Wat het ook was.')],
      ],
      key: 'number',
      expected: /content\/former\/eerder\.md/,
    },
    {
      what: 'a line to try next that has the same number',
      edits: [['lines/een.md', lineOf('Een', '070 - 414 20 00', 'next: schadefonds\n')]],
      key: 'next',
      expected: /een van: /,
    },
    {
      what: 'numbers that differ in one digit, when somebody dialled only one',
      edits: [
        ['lines/ivp.md', one.both, "number: '020 - 840 76 20'"],
        ['lines/schadefonds.md', two.number, "number: '070 - 414 20 00'"],
      ],
      key: 'numbers[0].number',
      expected: /één cijfer verschilt.*ivp\.md.*verified/,
    },
    ...[
      ['2023-12-31', '2023-12-30'],
      ['2023', '2022'],
      ['2023', '2022-12-31'],
      ['2099', '2098'],
      ['2023', 'nu'],
      ['2023', '2023-02-29'],
    ].map(([from = '', until = '']) => ({
      what: `a measure from ${from} until ${until}`,
      edits: [['measures/nieuw.md', measure(from, until)]] as Edit[],
      key: 'until',
      expected: /een datum/,
    })),
    ...['heden', '2025-06-31', '2206', '1066', '16-01-2016'].map((from) => ({
      what: `a measure from ${from}`,
      edits: [['measures/nieuw.md', measure(from, 'onbekend')]] as Edit[],
      key: 'from',
      expected: /een datum/,
    })),
    {
      what: 'a text of a former number that goes on after a #',
      edits: [['former/oud.md', former('Kamer #5 van het stadhuis')]],
      key: 'was',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a title of a measure that goes on after a #',
      edits: [['measures/nieuw.md', measure('2016', 'heden', 'Regeling #2')]],
      key: 'title',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a description of a page that goes on after a #',
      edits: [['pages/over.md', 'description: Wie wij zijn # 2', /description: .*/]],
      key: 'description',
      expected: /tussen aanhalingstekens/,
    },
    {
      what: 'a word on a button that goes on after a #',
      edits: [['ui/nl.yml', 'menu: Menu #1', 'menu: Menu']],
      key: 'menu',
      expected: /tussen aanhalingstekens/,
    },
  ])('$what', ({ edits, key, expected }) => {
    make(edits);
    const [problem, ...others] = readContent(root()).problems;
    expect(problem?.key).toBe(key);
    expect(problem?.expected).toMatch(expected);
    expect(others).toEqual([]);
  });
});
