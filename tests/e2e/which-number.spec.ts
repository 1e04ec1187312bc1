import { rows } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

for (const zone of ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`on a phone set to ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('the number that answers comes first, at every telling moment', async ({
      page,
      callNow,
    }) => {
      await callNow.openAt(rows()[0]?.[1] ?? new Date());
      const wrong: string[] = [];
      for (const [title, instant, state] of rows()) {
        const expected = `${state} ${state === 'office' ? OFFICE : OUTSIDE}`;
        await page.clock.setFixedTime(instant);
        await callNow.judgeAgain();
        const picked = await callNow.picked();
        if (picked !== expected)
          wrong.push(`${title} (${instant.toISOString()}): ${picked}, expected ${expected}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
