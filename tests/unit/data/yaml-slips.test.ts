import { expect, test } from 'vitest';
import { findSlip } from '../../../src/data/yaml-slips.ts';

test.each<[string, yaml: string, row: number, expected: RegExp]>([
  ['a tab before a key', 'facts:\n\tcost: Gratis.', 1, /geen tab/],
  ['a tab after spaces', 'facts:\n  \tcost: Gratis.', 1, /geen tab/],
  ['single quotes that are curly', 'name: ‘112’', 0, /rechte aanhalingstekens/],
  ['quotes that begin low', 'name: x\nshortName: ‚112’', 1, /rechte aanhalingstekens/],
  ['double quotes that are curly', 'title: “Wat nu?”', 0, /rechte aanhalingstekens/],
  ['such quotes in an item', 'numbers:\n  - number: ‘020’', 1, /rechte aanhalingstekens/],
  ['such quotes between brackets', 'verified: { on: ‘2026’, by: griffier }', 0, /rechte/],
  ['no space behind a colon between braces', 'x: 1\nverified: {on:2026-05-31}', 1, /een spatie/],
  [
    'the same further on',
    "verified: { on: 2026-05-31, by:griffier, dialled: '1' }",
    0,
    /een spatie/,
  ],
  ['the rows of a conflict', 'name: x\n<<<<<<< HEAD\nsay: y', 1, /zonder de regels met <<<<<<</],
])('%s is found', (_, yaml, row, expected) => {
  const slip = findSlip(yaml);
  expect(slip?.row).toBe(row);
  expect(slip?.expected).toMatch(expected);
});

test.each([
  ['curly quotes within straight ones', "say: '“Ik ben raadslid.”'"],
  ['a sentence with words between curly quotes', 'say: “Ja” is goed, “nee” ook.'],
  ['a sentence that begins with them', 'say: “Ik ben bang”, zeg je dan.'],
  ['hours by their name', "family: 'Ja, {kantooruren:ivp}.'"],
  ['spaces behind each colon', 'verified: { on: 2026-05-31, core: 9:00-17:00 }'],
  ['an apostrophe', 'alsoAtNight: ook ’s nachts'],
  ['a tab behind a value', 'name: x\t'],
  ['a row with only a tab', 'name: x\n\t\nshortName: x'],
])('%s may stand there', (_, yaml) => {
  expect(findSlip(yaml)).toBeUndefined();
});
