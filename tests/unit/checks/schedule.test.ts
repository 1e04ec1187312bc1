import { expect, test } from 'vitest';
import { truthOf } from '../../../src/checks/interpret.ts';
import { readHtml } from '../../../src/checks/read-html.ts';
import { checkForScript } from '../../../src/checks/schedule.ts';
import { inOrder } from '../../../src/clock/answer.ts';
import { label } from '../../../src/numbers/phone.ts';
import { scheduleOf } from '../../../src/calendar/schedule.ts';
import { listedLines } from '../../oracles/lines.ts';
import { BUILT_AT, content } from '../../fixtures/truth.ts';

/** A block as a page has it, with the rules of a line as they are, or changed. */
function block(
  name: string,
  change: (rules: string) => string = (rules) => rules,
  builtAt = BUILT_AT,
  order: 'uncertain' | 'office' = 'uncertain',
) {
  const line = listedLines.get(name);
  const [first] = content.lines.filter(({ id }) => id === 'ivp');
  if (!line || !first) throw new Error(name);
  const own = { id: 'ivp', data: { ...first.data, ...line } };
  const { numbers, ...rules } = scheduleOf(line, BUILT_AT);
  const schedule = change(JSON.stringify(rules)).replaceAll('"', '&quot;');
  const shown = inOrder(numbers, order).map(
    ({ number, hours, from = 0, until = '' }) =>
      `<p data-number><a data-hours="${hours}"${from || until ? ` data-from="${from}"` : ''}${until && ` data-until="${until}"`}>${label(number)}</a></p>`,
  );
  const html = `<call-now data-line="ivp" data-numbers="${numbers.length}" data-schedule="${schedule}">${shown.join('')}</call-now>`;
  return checkForScript(readHtml(html), truthOf({ ...content, lines: [own], builtAt }));
}

test.each([...listedLines.keys()])('the rules of %s pass', (name) => {
  expect(block(name)).toEqual([]);
});

test.each([
  ['a holiday missing', (rules: string) => rules.replace(/\[\d+,-1\],/, '')],
  ['a doubtful day certain', (rules: string) => rules.replace(/(\[\d+,)0\]/, '$1720]')],
  ['an afternoon for a day', (rules: string) => rules.replace(/,720\]/, ',0]')],
  ['no days', (rules: string) => rules.replace(/("exceptions":)\[\[.*?\]\]/, '$1[]')],
  ['a later end', (rules: string) => rules.replace('1020', '1021')],
  ['an earlier beginning of doubt', (rules: string) => rules.replace('480', '479')],
  ['another weekday', (rules: string) => rules.replace('[1,2,3,4,5]', '[1,2,3,4]')],
  ['a year less to trust', (rules: string) => rules.replace(/("trusted":\[\d+,)\d+/, '$120000')],
])('rules of ivp with %s are found', (_, change) => {
  expect(block('ivp', change)).toHaveLength(1);
});

test('numbers in another order than that for doubt are found', () => {
  expect(block('ivp', undefined, undefined, 'office')).toHaveLength(1);
});

test('rules of another build are found', () => {
  expect(block('ivp', (rules) => rules, BUILT_AT + 86_400_000)).toHaveLength(1);
});

test('the rules of a line pass when a line before it has the same numbers and other hours', () => {
  const [first] = content.lines.filter(({ id }) => id === 'ivp');
  if (!first) throw new Error('ivp');
  const officeHours = first.data.officeHours.map((hours) => ({ ...hours, closed: [] }));
  const lines = [{ id: 'loket', data: { ...first.data, officeHours } }, first];
  const { numbers, ...rules } = scheduleOf(first.data, BUILT_AT);
  const shown = inOrder(numbers, 'uncertain').map(
    ({ label, hours }) => `<p data-number><a data-hours="${hours}">${label}</a></p>`,
  );
  const schedule = JSON.stringify(rules).replaceAll('"', '&quot;');
  const html = `<roster-moment data-numbers="2" data-schedule="${schedule}">${shown.join('')}</roster-moment>`;
  expect(checkForScript(readHtml(html), truthOf({ ...content, lines }))).toEqual([]);
});
