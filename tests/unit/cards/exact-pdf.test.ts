import { expect, test } from 'vitest';
import { finishPdf } from '../../../src/cards/exact-pdf.ts';

const card = { id: 'kaart', words: 'oneCard', width: 85, height: 55, pages: 1, fronts: 1 } as const;
const printed = Buffer.from(
  "/CreationDate (D:20261123212525+00'00')\n/MediaBox [0 0 240.95999 156]\n\u00ff",
  'latin1',
);
const builtAt = Date.parse('2026-01-02T03:04:05Z');

test('the paper is as large as the format, the date is that of the build, no byte moves', () => {
  const finished = finishPdf(printed, card, builtAt);
  expect(finished.toString('latin1')).toBe(
    "/CreationDate (D:20260102030405+00'00')\n/MediaBox [0 0 240.94 155.91]\n\u00ff",
  );
  expect(finished).toHaveLength(printed.length);
});

test('a page too many is refused', () => {
  const twice = Buffer.concat([printed, printed]);
  expect(() => finishPdf(twice, card, builtAt)).toThrow(/2 pages, where 1 of 85 × 55 mm/);
});

test('a file in which the size has no room is refused', () => {
  const short = Buffer.from('/MediaBox [0 0 9 9]');
  expect(() => finishPdf(short, card, builtAt)).toThrow(RangeError);
});
