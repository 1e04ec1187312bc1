/**
 * No example is a number of the record: who changes that number would meet a message about a file that
 * editors do not know.
 */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { digitsOf } from '../../../src/numbers/phone.ts';
import { numbersJsonSchema } from '../../../src/schemas/numbers-json.ts';
import { FROZEN, LINE_IDS, fixedLine } from '../../fixtures/content.ts';

const former = globSync(`${FROZEN}/content/former/*.md`).map(
  (file) => /^number: '(.*)'$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file,
);
const RECORD = [
  ...LINE_IDS.flatMap((id) => fixedLine(id).data.numbers.map(({ number }) => number)),
  ...former.map(digitsOf),
].filter(({ length }) => length >= 7);

/** Every run of digits in a text, whatever stands between them, as it is dialled at home. */
function runsIn(text: string): string[] {
  return [...text.matchAll(/\+?\d(?:[^\p{L}\p{N}\n]{0,4}\d){6,}/gu)].map(([run]) =>
    run
      .replaceAll('(0)', '')
      .replace(/(?!^)\D/g, '')
      .replace(/^(\+31|0031)/, '0'),
  );
}

const recordIn = (text: string) =>
  runsIn(text).filter((run) => RECORD.some((number) => run.includes(number.replace('+', ''))));

test('the record has numbers to look for, former ones too', () => {
  expect(RECORD).toEqual(expect.arrayContaining(['0208407620', '0418683444', '+5997176181']));
});

test('no example is a number of the record: not in the guides, the code or the commands', () => {
  const guides = ['README.md', 'content/README.md', 'hosting/README.md'];
  const code = globSync('{src,scripts}/**/*', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  expect(code.length).toBeGreaterThan(100);
  const found = [...guides, ...code].flatMap((file) =>
    recordIn(readFileSync(file, 'utf8')).map((run) => `${file}: ${run}`),
  );
  expect(found).toEqual([]);
});

test.each([
  '020 - 840 76 20',
  "'0208407620'",
  '+31 20 840 76 20',
  '+31 (0)20-840 76 20',
  '0031208407620',
  'tel:+31208407620',
  '020/840.76.20',
  '020_840_76_20',
  '020\u00a0-\u00a0840\u00a076\u00a020',
  '+599 717 61 81',
  '0900-8844',
])('%s would be found', (written) => {
  expect(recordIn(`Bel ${written}, of niet.`)).toHaveLength(1);
});

test('the descriptions of nummers.schema.json have no digits that look like a number', () => {
  const schema = JSON.stringify(z.toJSONSchema(numbersJsonSchema));
  const described = schema.match(/"description":"[^"]*"/g) ?? [];
  expect(described.length).toBeGreaterThan(5);
  expect(described.filter((text) => /\d(?:[ -]?\d){2}/.test(text))).toEqual([]);
});
