import { expect, test } from 'vitest';
import { passagesOf } from '../../../src/data/passages.ts';

const PAGE = `---
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

\`\`\`yaml
number: geen tekst
\`\`\`
`;

test('the words of a page, each with its line, without Markdown, keys and code', () => {
  expect(passagesOf('content/pages/x.md', PAGE)).toEqual([
    { text: 'Wat nu?', line: 2 },
    { text: 'raadsleden.nl', line: 4 },
    { text: 'Gratis: altijd.', line: 7 },
    { text: 'Het eerste uur', line: 10 },
    { text: 'Bel 112. Zeg\nwaar je bent.', line: 12 },
    { text: 'Zie de lijst of ivp.md.', line: 14 },
  ]);
});

test('the words of the interface', () => {
  expect(passagesOf('content/ui/nl.yml', '# Bellen\ncall: Bel\nnow: nu\n')).toEqual([
    { text: 'Bel', line: 2 },
    { text: 'nu', line: 3 },
  ]);
});

test('keys that cannot be read are said to be so', () => {
  expect(() => passagesOf('content/ui/nl.yml', "call: 'Bel\n")).toThrow(/aanhalingsteken/);
});
