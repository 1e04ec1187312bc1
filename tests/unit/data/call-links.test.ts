import { expect, test } from 'vitest';
import { checkCallLinks, withNumbers } from '../../../src/data/call-links.ts';
import { readMarkdown } from '../../../src/data/markdown.ts';
import { fixedLine } from '../../fixtures/content.ts';

const LINES = ['112', 'ivp', 'politie'].map((id) => fixedLine(id));
const IDS = LINES.map(({ id }) => id);

test.each([
  [
    'a name leads to its page, and the number behind it dials',
    'Bel de [politie](bel:politie).',
    'Bel de [politie](/hulplijnen/politie/) [0900 - 8844](tel:09008844).',
  ],
  ['a number that is a name stands there once', 'Bel [112](bel:112).', 'Bel [112](tel:112).'],
  [
    'a line of which the number depends on the hour is told by its page',
    'Bel het [IVP](bel:ivp).',
    'Bel het [IVP](/hulplijnen/ivp/).',
  ],
  ['any other link stays as it is', '[Lees verder](/wat-nu/)', '[Lees verder](/wat-nu/)'],
])('%s', (_, written, shown) => {
  expect(withNumbers(written, LINES)).toBe(shown);
});

test('a line that is not there is named with its row, and the one that is meant', () => {
  const markdown = readMarkdown('Ben je veilig?\n\nBel de [politie](bel:polite).', 7);
  expect(checkCallLinks([{ file: 'content/pages/over.md', markdown }], IDS)).toEqual([
    {
      file: 'content/pages/over.md',
      line: 9,
      key: 'tekst',
      received: 'Bel de [politie](bel:polite).',
      expected: 'bel: en de naam van een bestand in lines/, zonder .md. Bedoel je bel:politie?',
    },
  ]);
});
