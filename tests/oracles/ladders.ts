/** Ladders that nobody thought of, and what holds for each that the site accepts. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { answer } from '../../src/clock/answer.ts';
import { checkRecord } from '../../src/data/check-lines.ts';
import { scheduleOf } from '../../src/calendar/schedule.ts';
import { lineSchema } from '../../src/schemas/line.ts';
import { fixedLine } from '../fixtures/content.ts';
import { moments, officeHours, type Moment } from './arbitrary.ts';
import { dutch } from './dutch-clock.ts';
import { statesOn, type Line, type State } from './temporal-rules.ts';

type Numbers = Line['numbers'];

/** What else a line has. */
const NEUTRAL = fixedLine('weerbaar-bestuur');

/** By place on the ladder and in the line; no two differ in one digit. */
const DIGITS = [
  ['020 - 123 45 67', '030 - 234 56 78', '040 - 345 67 89'],
  ['050 - 456 78 91', '070 - 567 89 12', '010 - 678 91 23'],
  ['053 - 789 12 34', '045 - 891 23 45', '055 - 912 34 56'],
] as const;

const number = fc.record({
  hours: fc.constantFrom('office', 'outside-office', 'always', 'unknown', 'onbekend'),
  role: fc.constantFrom('main', 'main', 'main', 'abroad', 'alternative'),
  source: fc.constant('a test'),
  sourceDate: fc.constant('onbekend'),
});

/** Lines that the schema lets pass, for a place on the ladder; office hours where it asks for them. */
function rungs(digits: readonly string[]): fc.Arbitrary<Line> {
  const numbers = fc.array(number, { minLength: 1, maxLength: 3 }).map((written) => {
    const withDigits = written.map((one, i) => ({ ...one, number: digits[i] }));
    return lineSchema.shape.numbers.safeParse(withDigits).data;
  });
  return fc
    .tuple(
      numbers.filter((parsed) => parsed !== undefined),
      officeHours,
    )
    .map(([parsed, hours]) => ({
      numbers: parsed,
      officeHours: parsed.some((one) => one.hours.includes('office')) ? [hours] : [],
    }));
}

/** Ladders that the check of the record lets pass. */
const ladders = fc
  .tuple(...DIGITS.map(rungs))
  .filter((lines) => checkRecord(lines.map(asFile)).length === 0);

function asFile({ numbers }: Line, rung: number) {
  return { ...NEUTRAL, id: `${rung}`, data: { ...NEUTRAL.data, ladder: rung + 1, numbers } };
}

/**
 * Tries on arbitrary ladders whether a number that is closed for certain is ever on top while a number
 * of another line answers for certain.
 *
 * @param years the first and the last year of the builds
 */
export function triedLadders(
  years: readonly [from: number, to: number],
  parameters: { seed: number; numRuns: number },
): fc.RunDetails<[ladder: Line[], moment: Moment]> {
  const property = fc.property(ladders, moments(...years), ([first, ...others], moment) => {
    if (!first) assert.fail();
    const onTop = answer(scheduleOf(first, moment.builtAt), moment.instant).first;
    const isClosed = answering([onTop], stateOf(first, moment)) === 'never';
    const answered = others.map(({ numbers, ...line }) =>
      answering(
        numbers.filter(({ role }) => role === 'main'),
        stateOf({ numbers, ...line }, moment),
      ),
    );
    assert.ok(!(isClosed && answered.includes('certainly')));
  });
  return fc.check(property, parameters);
}

/** What the independent rules say of a line at a moment. */
function stateOf(line: Line, { builtAt, instant }: Moment): State | undefined {
  const now = dutch(instant);
  const states = statesOn(line, now.toPlainDate(), dutch(builtAt).toPlainDate());
  return states[now.hour * 60 + now.minute];
}

function answering(numbers: Numbers, state: State | undefined): 'certainly' | 'perhaps' | 'never' {
  if (numbers.some(({ hours }) => hours === 'always' || hours === state)) return 'certainly';
  const isClosed = numbers.every(({ hours }) => hours !== 'unknown' && state !== 'uncertain');
  return isClosed ? 'never' : 'perhaps';
}
