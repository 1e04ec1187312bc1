import { rows } from './calendar.ts';
import { OFFICE, OUTSIDE, expect, test } from './fixtures.ts';

for (const zone of ['Europe/Amsterdam', 'UTC', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`on a phone set to ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('the number that answers comes first, at every telling moment', async ({ callNow }) => {
      const wrong: string[] = [];
      for (const [title, instant, state] of rows()) {
        await callNow.openAt(instant);
        const expected = `${state} ${state === 'office' ? OFFICE : OUTSIDE}`;
        const picked = await callNow.picked();
        if (picked !== expected)
          wrong.push(`${title} (${instant.toISOString()}): ${picked}, expected ${expected}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
