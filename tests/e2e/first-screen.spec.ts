import { workday } from './calendar.ts';
import { NEXT, OFFICE, OFFICE_SHOWN, OUTSIDE, OUTSIDE_SHOWN, expect, test } from './fixtures.ts';

const HEIGHT = 640;

for (const [state, instant, first] of [
  ['office', workday('10:00:00'), OFFICE],
  ['outside-office', workday('23:14:00'), OUTSIDE],
  ['uncertain', workday('17:30:00'), OUTSIDE],
] as const) {
  test(`${state}: danger, the number to dial and the next one are on the first screen`, async ({
    page,
    callNow,
  }) => {
    await callNow.openAt(instant);
    await expect(callNow.block).toHaveAttribute('data-state', state);
    let above = 0;
    for (const href of ['tel:112', first, NEXT]) {
      const box = await page.locator(`a[href="${href}"]`).first().boundingBox();
      expect(box?.y, href).toBeGreaterThan(above);
      above = (box?.y ?? 0) + (box?.height ?? 0);
      expect(above, href).toBeLessThanOrEqual(HEIGHT);
    }
  });
}

test('on paper nothing is said of the moment of printing', async ({ page, callNow }) => {
  await callNow.openAt(workday('10:00:00'));
  await page.emulateMedia({ media: 'print' });
  const text = await callNow.block.innerText();
  expect(text).not.toMatch(/\bnu\b|daarna|Nu in Nederland/);
  expect(text.replace(/\s+/g, ' ')).toContain(`${OFFICE_SHOWN} IVP: kantooruren`);
  expect(text.replace(/\s+/g, ' ')).toContain(`${OUTSIDE_SHOWN} IVP: buiten`);
});
