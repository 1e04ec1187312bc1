/** Finds the texts of the content that name a line, a number of it, or its hours. */

import type { LineFile } from '../../src/data/content-file.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import type { Desk } from './draft.ts';
import { linkTo, namedHoursOf, namesOf } from './line-patterns.ts';
import { REFERENCES } from './lead-elsewhere.ts';
import { allTexts, type ContentText } from './texts.ts';

/** Keys in which digits are no part of a text. */
const NO_TEXTS = [...REFERENCES, 'number', 'dialled', 'name', 'shortName'];

/** Lists the texts in other files that name a line, link to it or call it. */
export function mentionsOf(line: LineFile, desk: Desk): ContentText[] {
  const pattern = new RegExp(
    [namesOf(line), linkTo(line.id).source, namedHoursOf(line)].join('|'),
    'u',
  );
  return allTexts(desk).filter(({ file, text }) => file !== line.file && pattern.test(text));
}

/** Lists the texts that name a number by its digits, in any grouping. */
export function numberMentioned(
  { number }: Pick<NumberRecord, 'number'>,
  desk: Desk,
): ContentText[] {
  const digits = new RegExp(
    `(?<!\\d)${number
      .split('')
      .map((one) => RegExp.escape(one))
      .join('[ -]*')}(?!\\d)`,
  );
  return allTexts(desk).filter(
    ({ path, text }) => !NO_TEXTS.includes(String(path?.at(-1))) && digits.test(text),
  );
}

/** A time of day as texts write it: "9.00 tot 17.00 uur", "van 9 tot 17 uur". */
const HOURS = /\d{1,2}(?:[.:]\d{2})?(?: uur)? (?:tot|en|t\/m) \d{1,2}(?:[.:]\d{2})? uur/;

/**
 * Lists the texts that name hours of a line: by their name, as `{kantooruren}`, or as times in a row of its
 * own file or of one that names it.
 */
export function hoursMentioned(line: LineFile, desk: Desk): ContentText[] {
  const named = new RegExp(namesOf(line), 'u');
  const times = allTexts(desk)
    .filter(({ path, text }) => path === undefined && HOURS.test(text))
    .filter(({ file, text }) => file === line.file || named.test(text));
  const byName = namedHoursMentioned(line, desk);
  const isNew = ({ file, text }: ContentText) =>
    !byName.some((one) => one.file === file && one.text === text);
  return [...byName, ...times.filter(isNew)];
}

/** Lists the rows of text in which the hours of a line stand by their name, as `{kantooruren:ivp}`. */
export function namedHoursMentioned(line: LineFile, desk: Desk): ContentText[] {
  const [named, own] = [new RegExp(namedHoursOf(line)), /\{[a-z]+\}/];
  return allTexts(desk).filter(({ file, path, text }) => {
    return path === undefined && (named.test(text) || (file === line.file && own.test(text)));
  });
}
