import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changesOf, contentAfter } from '../../../../scripts/editor/judge.ts';
import { differences, momentsChanged } from '../../../../scripts/editor/preview.ts';
import { readContent } from '../../../../src/data/read-content.ts';
import { FROZEN } from '../../../fixtures/content.ts';

const NOW = Date.UTC(2026, 5, 1);
const before = readContent(FROZEN);
/** Lists the moments with ordinary spaces in the numbers. */
const moments = (...pair: Parameters<typeof momentsChanged>) =>
  momentsChanged(...pair).map((row) => row.replaceAll('\u00a0', ' '));
/** Reads the content with other words in one file. */
function after(file: string, old: string, young: string) {
  const text = readFileSync(path.join(FROZEN, file), 'utf8');
  expect(text).toContain(old);
  return contentAfter(FROZEN, changesOf(FROZEN, new Map([[file, text.replaceAll(old, young)]])));
}

test('another number is seen on its page, on the cards and in its contact', () => {
  const changed = after('content/lines/ivp.md', '020 - 840 76 20', '020 - 123 45 67');
  const seen = differences(before, changed, NOW);
  expect(seen.map(({ where }) => where)).toEqual([
    'De pagina van Instituut voor Psychotrauma',
    'De kaarten en posters',
    'Het contact van Instituut voor Psychotrauma',
  ]);
  for (const { rows } of seen) {
    expect(rows.map(({ text }) => text).join('\n')).toMatch(/123 45 67|\+31201234567/);
  }
  expect(moments(before, changed, NOW)).toEqual([
    'IVP, kantooruren: 020 - 840 76 20 wordt 020 - 123 45 67',
  ]);
});

test('other hours are seen as moments at which another number comes first', () => {
  const changed = after('content/lines/ivp.md', '9.00-17.00', '10.00-17.00');
  expect(moments(before, changed, NOW).join('\n')).toMatch(
    /9\.00: eerst 020 - 840 76 20, nu 088 - 330 51 12/,
  );
});

test('of a measure only the rows that differ', () => {
  const changed = after('content/measures/ela.md', 'until: heden', 'until: 2026-12-31');
  expect(differences(before, changed, NOW)).toEqual([
    {
      where: 'De maatregel Afspraken van politie en Openbaar Ministerie',
      rows: [
        { sign: '-', text: 'Geldt nu. Vanaf rond 2010, tot heden.' },
        { sign: '+', text: 'Geldt nu. Vanaf rond 2010, tot 31 december 2026.' },
      ],
    },
  ]);
});

test('the same content has no difference', () => {
  expect(differences(before, before, NOW)).toEqual([]);
});
