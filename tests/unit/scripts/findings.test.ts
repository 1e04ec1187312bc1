import { expect, test } from 'vitest';
import { rowsOf } from '../../../scripts/live/findings.ts';

const found = (
  count: number,
  what: (index: number) => string,
  where = (index: number) => `/${index}`,
) => Array.from({ length: count }, (_, index) => ({ where: where(index), what: what(index) }));

test('the same in many places is told once, in a few places of each', () => {
  expect(rowsOf(found(12, () => 'ontbreekt'))).toEqual(['/0 en 11 andere: ontbreekt']);
  expect(rowsOf(found(2, () => 'ontbreekt'))).toEqual(['/0: ontbreekt', '/1: ontbreekt']);
});

test('a server that sends without end does not fill the issue', () => {
  const rows = rowsOf(found(311, (index) => `extra header x-${index}: ${'é'.repeat(1000)}`));
  expect(rows).toHaveLength(101);
  expect(rows.at(-1)).toBe('en nog 211 andere regels');
  expect(rows.join('\n').length).toBeLessThan(60_000);
});

test('what a server sends does not steer the terminal, or turn the words around', () => {
  expect(rowsOf([{ where: '/', what: '\u001b[2Jx\r\n\u202eandersom\u2066' }])).toEqual([
    '/:  [2Jx andersom ',
  ]);
});
