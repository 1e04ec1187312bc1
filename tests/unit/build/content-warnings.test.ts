import { expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentWarnings } from '../../../src/build/content-warnings.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { useContentCopy } from '../../fixtures/content-copy.ts';
import { planContent } from '../../fixtures/planned-content.ts';

const root = useContentCopy();

test('a number that has ended is to be filed under the old ones', () => {
  planContent(root());
  const content = readContent(root());
  expect(content.problems).toEqual([]);
  expect(contentWarnings(content)).toContainEqual(
    expect.stringMatching(
      /lines\/luisterlijn\.md, regel \d+, .*088 - 111 22 33 geldt niet meer.*former/,
    ),
  );
});

test('a notice that is over is to be taken away, and stops no build', () => {
  const file = path.join(root(), 'content/notice.yml');
  writeFileSync(file, 'text: Bel [112](bel:112).\nvalidUntil: 2026-01-01\n');
  const content = readContent(root());
  expect(content.problems).toEqual([]);
  expect(contentWarnings(content)).toContainEqual(
    expect.stringMatching(/^content\/notice\.yml, validUntil: .*Haal het weg/),
  );
});

test.each([
  ['calls a line that is not there', 'Bel [iemand](bel:niemand).', /bel:/],
  ['has digits of its own', 'Bel 020 - 123 45 67.', /020 - 123 45 67/],
  ['says that somebody answers now', 'Bel nu de griffier.', /bel nu/i],
])('a notice that %s is refused', (_, text, expected) => {
  const file = path.join(root(), 'content/notice.yml');
  writeFileSync(file, `text: ${text}\nvalidUntil: 2030-01-01\n`);
  const told = readContent(root())
    .problems.map((problem) => JSON.stringify(problem))
    .join('\n');
  expect(told).toContain('content/notice.yml');
  expect(told).toMatch(expected);
});
