import { expect, test } from 'vitest';
import { weekRows } from '../../../src/words/week.ts';
import { fixedLine, fixedWords } from '../../fixtures/content.ts';

const [hours] = fixedLine('ivp').data.officeHours;
if (!hours) throw new Error('IVP has no office hours');
const week = weekRows(
  { ...hours, periods: [{ days: [1], core: [540, 1020], edges: [500, 1060] }] },
  fixedWords(),
);

test('a week begins on Monday', () => {
  expect(week.map(({ name }) => name)).toEqual([
    ...['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  ]);
});

test('a day has a bar for what is sure, and stripes where the office may be there', () => {
  expect(week[0]).toMatchObject({
    core: 'M540 0H1020V60H540z',
    stripes: 'M510 0v60M530 0v60M1030 0v60M1050 0v60',
    sure: '9 tot 17 uur',
    perhaps: '8.20 tot 17.40 uur',
  });
});

test('a day without hours is empty', () => {
  expect(week[1]).toMatchObject({ core: '', stripes: '', sure: '', perhaps: '' });
});
