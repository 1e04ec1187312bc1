/** Holds the table of rooms that people read to the one by which imports are judged. */

import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOMS } from '../../oxlint.config.ts';

/** Each row of the table in `CONTRIBUTING.md`: the rooms that it is about, and what they may import. */
const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| ((?:`\w+\/` ?)+).*$/gm)]
  .map(([row]) => row.split('|').map((cell) => cell.trim()))
  .map(([, names = '', , imports = '']) => ({ names: codeIn(names), imports }));

/** Finds what stands between backticks in a cell. */
function codeIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w/]+?)\/?`/g)].map(([, code = '']) => code);
}

test('a newcomer finds every folder of src/ on the map', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rows.flatMap(({ names }) => names).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test.each(Object.entries(ROOMS))('the map says what %s may import', (room, allowed) => {
  const { imports = '' } = rows.find(({ names }) => names.includes(room)) ?? {};
  const [modules = ''] = imports.split(';');
  expect(codeIn(modules)).toEqual(allowed.filter((name) => name !== 'site.config'));
});
