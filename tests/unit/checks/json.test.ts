import { expect, test } from 'vitest';
import { checkJsonLd, checkNumbersJson } from '../../../src/checks/json.ts';
import { truthOf } from '../../../src/checks/interpret.ts';
import { jsonLd } from '../../../src/formats/json-ld.ts';
import { numbersJson } from '../../../src/formats/numbers-json.ts';
import { presentLine } from '../../../src/calendar/validity.ts';
import { todayOf } from '../../../src/numbers/verification.ts';
import { listedLines } from '../../oracles/lines.ts';
import { BUILT_AT, SITE, content } from '../../fixtures/truth.ts';

/** The content of the tests, with lines that have other hours. */
const invented = [...listedLines].map(([name, line]) => {
  const [ivp] = content.lines.filter(({ id }) => id === 'ivp');
  if (!ivp) throw new Error('ivp');
  const id = name.replaceAll(' ', '-');
  return name === 'ivp' ? ivp : { id, data: { ...ivp.data, ...line, name, shortName: name } };
});
const lines = [...content.lines.filter(({ id }) => id !== 'ivp'), ...invented].map((line) => ({
  ...line,
  data: presentLine(line.data, todayOf(BUILT_AT)),
}));
const truth = truthOf({ ...content, lines });

const JSON_FILE = JSON.stringify(numbersJson(lines, BUILT_AT));

test('nummers.json passes, whatever hours its lines have', () => {
  expect(checkNumbersJson(JSON_FILE, truth)).toEqual([]);
});

test.each([
  ['hours of another number', ['"hours":"outside-office"', '"hours":"office"'], 'ivp'],
  ['a name of another line', ['"name":"De Luisterlijn"', '"name":"IVP"'], 'luisterlijn'],
  ['a number of another line', ['"tel":"112"', '"tel":"113"'], '112'],
  ['a verification that nobody did', ['"verifiedOn":null', '"verifiedOn":"2026-05-01"'], ''],
  ['a later end', ['"to":"17:00"', '"to":"18:00"'], 'ivp'],
  ['a holiday less', ['"Koningsdag",', ''], 'ivp'],
  ['hours that the organisation itself would name', ['"assumption"', '"published"'], 'ivp'],
  ['a line less', [/\{"id":"113".*?"officeHours":null\},/, ''], '113'],
] as const)('nummers.json with %s is found', (_, [from, to], id) => {
  const text = JSON_FILE.replace(from, to);
  expect(text).not.toBe(JSON_FILE);
  expect(checkNumbersJson(text, truth).join()).toContain(`de lijn ${id}`);
});

const LD = jsonLd(lines, content.words, new URL(SITE));

const judge = (text: string) => checkJsonLd([text], truth.lines, truth);

test('JSON-LD passes, whatever hours its lines have', () => {
  expect(judge(LD)).toEqual([]);
});

test.each([
  ['the telephone of another line', ['"telephone":"112"', '"telephone":"113"']],
  ['a telephone of nobody', ['"telephone":"112"', '"telephone":"+31201234567"']],
  ['hours of another number', ['"description":"Uren onbekend"', '"description":"Dag en nacht"']],
  ['a name of another line', ['"name":"De Luisterlijn"', '"name":"Politie, geen spoed"']],
  ['the page of another line', ['/hulplijnen/luisterlijn/', '/hulplijnen/politie/']],
  ['hours that a machine would show as sure', ['"opens":"00:00"', '"opens":"09:00"']],
  ['words of its own', ['"description":"Dag en nacht"', '"description":"Altijd"']],
] as const)('JSON-LD with %s is found', (_, [from, to]) => {
  expect(judge(LD.replace(from, to))).not.toEqual([]);
});
