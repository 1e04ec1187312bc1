/** Orders lines by the ladder: which line to call after which, while nobody answers. */

import { inOrder, type State } from '../clock/answer.ts';
import type { LineRecord, NumberRecord } from '../schemas/line.ts';

/** The id of the line to call in danger; it stands apart from the ladder. */
export const EMERGENCY = '112';

/** The id of the line to call in danger on Bonaire, Sint Eustatius and Saba. */
export const ISLAND_EMERGENCY = 'noodnummer-caribisch';

/** What the ladder needs to know of a line. */
type Rung = Pick<LineRecord, 'group' | 'ladder' | 'next' | 'numbers'>;

/** Names what a caller needs a line for: what its file says, else what its group is there for. */
export function needOf({
  need,
  group,
}: Pick<LineRecord, 'need' | 'group'>): NonNullable<LineRecord['need']> | 'caribbean' {
  return need ?? (group === 'caribbean' ? 'caribbean' : 'threat');
}

/** Sorts lines: those on the ladder first, in its order; the others stay as they were. */
export function inLadderOrder<L extends { data: Pick<Rung, 'ladder'> }>(lines: readonly L[]): L[] {
  const rung = ({ data }: L) => data.ladder ?? Number.MAX_SAFE_INTEGER;
  return [...lines].sort((a, b) => rung(a) - rung(b));
}

/** Picks the lines on the ladder, in its order. */
export function ladderOf<L extends { data: Pick<Rung, 'ladder'> }>(lines: readonly L[]): L[] {
  return inLadderOrder(lines.filter(({ data }) => data.ladder !== undefined));
}

/** Picks a line's numbers for who calls from the Netherlands: no second ones, none for abroad. */
export function mainNumbers({ numbers }: Pick<Rung, 'numbers'>): NumberRecord[] {
  return numbers.filter(({ role }) => role === 'main');
}

/**
 * Lists a line's main numbers in the order in which to dial them in a state, those that are yet to hold
 * last. Which those are, `presentLine` has found out.
 */
export function inDialOrder(line: Pick<Rung, 'numbers'>, state: State): NumberRecord[] {
  return allInOrder({ numbers: mainNumbers(line) }, state);
}

/** Lists all numbers of a line in that order, second ones too. */
export function allInOrder({ numbers }: Pick<Rung, 'numbers'>, state: State): NumberRecord[] {
  const ordered = inOrder(numbers, state);
  const isPlanned = ({ validFrom }: NumberRecord) => validFrom !== undefined;
  return [...ordered.filter((one) => !isPlanned(one)), ...ordered.filter(isPlanned)];
}

/**
 * Finds the line to try when nobody answers at this one: the line that its file names, else the next
 * on the ladder, else the first on the ladder that answers day and night. In danger there is no other,
 * and what the ladder offers is for the European Netherlands.
 *
 * @param lines all lines, in any order
 */
export function nextAfter<L extends { id: string; data: Rung }>(
  { id, data }: L,
  lines: readonly L[],
): L | undefined {
  if (data.next !== undefined) return lines.find((line) => line.id === data.next);
  if (id === EMERGENCY || data.group === 'caribbean') return undefined;
  const ladder = ladderOf(lines);
  const following = ladder.find((line) => line.data.ladder === (data.ladder ?? NaN) + 1);
  const own = data.numbers.map(({ number }) => number);
  // Two lines may share a number: then the other is no line to try next.
  const always = ladder.find(({ data: { numbers } }) =>
    numbers.some(({ hours, number }) => hours === 'always' && !own.includes(number)),
  );
  return following ?? always;
}
