import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/data/read-content.ts';
import { report } from '../../../src/data/content-problem.ts';
import { useContentCopy } from '../../fixtures/content-copy.ts';

const PAGE = 'content/pages/over.md';
const root = useContentCopy();

/** Where the text that is written behind a page begins. */
const write = (text: string) => {
  const line = readFileSync(path.join(root(), PAGE), 'utf8').split('\n').length;
  appendFileSync(path.join(root(), PAGE), text);
  return line;
};

test('a number in a text that is not in the record is told with its row, why, and what to do', () => {
  const line = write('\nBel 020 - 123 45 67, of 112.\n');
  const { problems } = readContent(root());
  expect(problems).toMatchObject([
    { file: PAGE, line: line + 1, key: 'tekst', received: 'Bel 020 - 123 45 67, of 112.' },
  ]);
  expect(problems[0]?.expected).toMatch(
    /^geen "020 - 123 45 67"; dit .*lijkt een telefoonnummer\. .*Zet het in content\/lines, of in content\/former .*KvK/,
  );
});

test('a number over two rows is told once, with both', () => {
  const line = write('Of:\n\n- 020 - 123\n- 45 67\n\nTot dan.\n');
  const { problems } = readContent(root());
  expect(problems).toMatchObject([{ line: line + 2, key: 'tekst' }]);
  expect(report(problems)).toContain(
    'gekregen: - 020 - 123\n            - 45 67\n  verwacht: geen "020 - 123 - 45 67"',
  );
});

test('two numbers in one row are told apart', () => {
  write('Bel 14020 of 144.\n');
  expect(readContent(root()).problems.map(({ expected }) => expected)).toEqual([
    expect.stringMatching(/^geen "14020";/),
    expect.stringMatching(/^geen "144";/),
  ]);
});

test('numbers of the record, dates and papers do no harm', () => {
  write('Sinds 1-10-2009, 9.00-17.00: 020 - 840 76 20 (Kamerstuk 28 684, nr. 455).\n');
  expect(readContent(root()).problems).toEqual([]);
});
