import { rows, type Row } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

const numberFor = (state: Row[2]) => `${state} ${state === 'office' ? OFFICE : OUTSIDE}`;
const expected = rows().map(([title, , state]) => [title, numberFor(state)]);

for (const zone of ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`on a phone set to ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('the number that answers comes first, in every edge case', async ({ page, callNow }) => {
      await callNow.openAt(new Date());
      const picked: string[][] = [];
      for (const [title, instant] of rows()) {
        await page.clock.setFixedTime(instant);
        await callNow.judgeAgain();
        picked.push([title, await callNow.picked()]);
      }
      expect(picked).toEqual(expected);
    });
  });
}

test('a page that is opened at each of them picks the same', async ({ callNow }) => {
  const picked: string[][] = [];
  for (const [title, instant] of rows()) {
    await callNow.openAt(instant);
    picked.push([title, await callNow.picked()]);
  }
  expect(picked).toEqual(expected);
});
