import { describe, expect, test } from 'vitest';
import { inLadderOrder, ladderOf, mainNumbers, nextAfter } from '../../../src/numbers/ladder.ts';
import type { LineRecord } from '../../../src/schemas/line.ts';
import { fixedLine } from '../../fixtures/content.ts';

const { data } = fixedLine('weerbaar-bestuur');

/** A line with a number for each of these hours; its numbers are its own, unless `digits` says so. */
function line(
  id: string,
  hours: LineRecord['numbers'][number]['hours'][],
  change: Partial<LineRecord> & { digits?: string } = {},
) {
  const { digits = id, ladder, ...rest } = change;
  const numbers = hours.map((one, place) => ({
    ...data.numbers[0],
    number: `${digits}${place}`,
    hours: one,
  }));
  const { ladder: _, ...unranked } = data;
  const ranked = ladder === undefined ? unranked : { ...unranked, ladder };
  return { id, data: { ...ranked, ...rest, numbers } as LineRecord };
}

const first = line('first', ['office', 'outside-office'], { ladder: 1 });
const second = line('second', ['unknown'], { ladder: 2 });
const third = line('third', ['always'], { ladder: 3 });
const beside = line('beside', ['unknown']);
const danger = line('112', ['always'], { group: 'everyone' });
const island = line('island', ['unknown'], { group: 'caribbean' });
const all = [beside, third, danger, first, island, second];

describe('who is called when nobody answers', () => {
  test.each<[string, typeof first, string | undefined]>([
    ['at a line of the ladder: the next on it', first, 'second'],
    ['at the last but one: the last', second, 'third'],
    ['at the last: nobody, as no other answers day and night', third, undefined],
    ['beside the ladder: its first line that answers day and night', beside, 'third'],
    ['in danger: nobody', danger, undefined],
    ['on the islands: nobody, as the ladder is for the European Netherlands', island, undefined],
    [
      'on the islands at a line that names another: that one',
      line('isle', ['unknown'], { group: 'caribbean', next: 'island' }),
      'island',
    ],
    [
      'at a line of the ladder that names another: that one',
      line('named', ['unknown'], { ladder: 1, next: 'beside' }),
      'beside',
    ],
    ['at a line that names none of these: nobody', line('lost', [], { next: 'gone' }), undefined],
    [
      'at a line that shares its number with the one that answers day and night: nobody',
      line('twin', ['unknown'], { digits: 'third' }),
      undefined,
    ],
  ])('%s', (_, from, expected) => {
    expect(nextAfter(from, all)?.id).toBe(expected);
  });

  test('at the last of the ladder: an earlier line, when that one answers day and night', () => {
    const early = line('early', ['always'], { ladder: 1 });
    const late = line('late', ['unknown'], { ladder: 2 });
    expect(nextAfter(late, [late, early])).toBe(early);
  });
});

test('the ladder is in its own order, without the lines beside it', () => {
  expect(ladderOf(all)).toEqual([first, second, third]);
});

test('the ladder goes first, in its order; the others stay as they were', () => {
  const before = [...all];
  expect(inLadderOrder(all)).toEqual([first, second, third, beside, danger, island]);
  expect(all).toEqual(before);
});

test('a second number, or one for abroad, is no main number', () => {
  const main = fixedLine('ivp').data.numbers;
  const others = (['abroad', 'alternative'] as const).flatMap((role) =>
    main.map((number) => ({ ...number, role })),
  );
  expect(mainNumbers({ numbers: [...others, ...main] })).toEqual(main);
});
