import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/data/yaml.ts';

test.each<[string, yaml: string, mended: string]>([
  ['a colon in a text', 'name: x\nsummary: Let op: bel eerst\n', "summary: 'Let op: bel eerst'"],
  ['a colon in an item', 'closed:\n  - Let op: x: y\n', "  - 'Let op: x: y'"],
  ['no space behind the colon', 'name:Naam\nsay: x\n', 'name: Naam'],
  ['the colon of another script', 'name：Naam\nsay: x\n', 'name: Naam'],
  ['an apostrophe in front', "name: 's Nachts bellen\n", `name: "'s Nachts bellen"`],
  ['an apostrophe in single quotes', "name: 'Ga 's nachts'\n", `name: "Ga 's nachts"`],
  ['a quote that is never closed', "name: 'Naam\nsay: x\n", "name: 'Naam'"],
  ['quotes in quotes', 'name: "Zeg "nee" hardop"\n', `name: 'Zeg "nee" hardop'`],
  ['words behind a quote', 'name: "Naam" van de lijn\n', `name: '"Naam" van de lijn'`],
  [
    'one space too few',
    'numbers:\n  - number: "1"\n   hours: office\n',
    '    hours: office (met 4 spaties ervoor)',
  ],
  ['one space too many', 'name: x\n say: y\n', 'say: y (zonder spaties ervoor)'],
  [
    'one space too few before an item',
    'closed:\n  - a\n - b\nname: x\n',
    '  - b (met 2 spaties ervoor)',
  ],
  [
    'a quote that is closed rows below',
    'name: "Naam\nsay: x\nforWhom: y\nnext: z\n',
    "name: 'Naam'",
  ],
  ['a quote that another ends', "a:\n  - b: '020\n    c: d\ne: 'f'\n", "  - b: '020'"],
  ['a bracket that is never closed', 'closed: [a, b\nname: x\n', 'closed: [a, b]'],
  ['a brace that is never closed', 'verified: { by: x\nname: x\n', 'verified: { by: x }'],
  ['an at sign in front', 'name: @griffier\n', "name: '@griffier'"],
  ['a star in front', 'name: *belangrijk\n', "name: '*belangrijk'"],
])('%s comes with the row as it should be', (_, yaml, mended) => {
  expect(adviceOn(yaml).split('. Zo klopt de regel: ')[1]).toBe(mended);
});

test.each([
  ['a row of a text that goes on', 'summary: een regel\nnog een regel\nname: x\n'],
  ['a key that stands twice', 'name: x\nname: y\n'],
  ['a third row of dashes', 'name: x\n---\nsay: y\n'],
])('%s gets advice, and no guess', (_, yaml) => {
  expect(adviceOn(yaml)).toMatch(/^(?!.*Zo klopt)./);
});

test.each([
  ['a non-breaking space', '\u00a0'],
  ['a narrow one', '\u202f'],
  ['a wide one', '\u3000'],
])('%s counts as a space before and behind a key', (_, space) => {
  expect(parseYaml(`facts:\n${space}${space}cost:${space}Gratis\n`, 1)).toMatchObject({
    value: { facts: { cost: 'Gratis' } },
  });
});

test('a space without width does no harm before a key', () => {
  expect(parseYaml('name: x\n\u200bsay: y\n', 1)).toMatchObject({ value: { name: 'x', say: 'y' } });
});

function adviceOn(yaml: string): string {
  const result = parseYaml(yaml, 1);
  return 'expected' in result ? result.expected : '';
}
