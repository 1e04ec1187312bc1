import { expect, test } from 'vitest';
import { cutMarks, foldMarks } from '../../../src/cards/cut-marks.ts';

const card = { x: 10, y: 20, columns: 1, rows: 1, width: 85, height: 55, gap: 10 };

test('a card has two marks at each of its corners, a millimetre outside of it', () => {
  expect(cutMarks(card)).toBe('M10 16v3m0 57v3M95 16v3m0 57v3M6 20h3m87 0h3M6 75h3m87 0h3');
});

test('cards side by side share the mark between them, cards below each other an edge', () => {
  expect(cutMarks({ ...card, columns: 2, rows: 2 }).split(/(?=M)/)).toEqual([
    ...['M10 16v3m0 112v3', 'M95 16v3m0 112v3', 'M105 16v3m0 112v3', 'M190 16v3m0 112v3'],
    ...['M6 20h3m87 0h8m87 0h3', 'M6 75h3m87 0h8m87 0h3', 'M6 130h3m87 0h8m87 0h3'],
  ]);
});

test('a card is folded along marks beside its middle, longer than those to cut along', () => {
  expect(foldMarks({ ...card, x: 62.5, height: 110 })).toBe('M39 75h22.5m87 0h22.5');
});
