/** The rule of time, as the page applies it: every edge case once, five of them in each other way. */

import { fiveRows, rows, type Row } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test, type CallNow } from './fixtures.ts';

/** What the page picks at each moment, and what it should. */
async function expectPicks(
  callNow: CallNow,
  moments: readonly Row[],
  look: (instant: Date) => Promise<void>,
): Promise<void> {
  const picked: string[][] = [];
  for (const [title, instant] of moments) {
    await look(instant);
    picked.push([title, await callNow.picked()]);
  }
  expect(picked).toEqual(
    moments.map(([title, , state]) => [title, `${state} ${state === 'office' ? OFFICE : OUTSIDE}`]),
  );
}

for (const [zone, moments] of [
  ['Europe/Amsterdam', rows()],
  ['UTC', fiveRows()],
  ['America/New_York', fiveRows()],
  ['Pacific/Auckland', fiveRows()],
] as const) {
  test.describe(`on a phone set to ${zone}`, () => {
    test.use({ timezoneId: zone });

    test(`the number that answers comes first, at each of ${moments.length} edge cases`, async ({
      page,
      callNow,
    }) => {
      await callNow.openAt(new Date());
      await expectPicks(callNow, moments, async (instant) => {
        await page.clock.setFixedTime(instant);
        await callNow.judgeAgain();
      });
    });
  });
}

test('a page that is opened at five of them picks the same', async ({ callNow }) => {
  await expectPicks(callNow, fiveRows(), (instant) => callNow.openAt(instant));
});
