/** Defines what a task of the editor is, and does what several of them need. */

import type { z } from 'astro/zod';
import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { DAY, isoDay } from '../../src/clock/amsterdam.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { dateInWords } from '../../src/words/date-in-words.ts';
import type { Words } from '../../src/schemas/ui.ts';
import type { Desk, Draft, Plan } from './draft.ts';
import type { Html, Part } from './html.ts';

/** What stands in the fields of a form, by their names. */
export type Values = Readonly<Partial<Record<string, string>>>;

/** One thing that an editor comes to do. */
export interface Task {
  /** Its address, as `/nummer/`. */
  path: string;
  title: string;
  /** When to choose it. */
  hint: string;
  /** Shows what it can be about, with links to `?over=`. */
  choose: (desk: Desk) => Html;
  /** Says what it is about; undefined when there is no such thing. */
  heading: (desk: Desk, about: string) => string | undefined;
  /** Gives the fields what stands there before anybody typed. */
  start: (desk: Desk, about: string) => Values;
  form: (desk: Desk, about: string, values: Values) => Html;
  /** Says what it comes to; a promise where another site must be asked first. */
  plan: (desk: Desk, about: string, values: Values) => Plan | Promise<Plan>;
  /** Shows more beside the form, of the content as it would be. */
  beside?: (content: Content, about: string) => Part;
}

/** A number of a line, and where it stands. */
export interface NumberOfLine {
  line: LineFile;
  number: NumberRecord;
  /** Its place in the list of the line. */
  index: number;
}

/** Names a number in an address: `ivp:0201234567`. */
export function nameOf({ line, number }: Pick<NumberOfLine, 'line' | 'number'>): string {
  return `${line.id}:${number.number}`;
}

/** Finds a number by its name; undefined when there is none. */
export function numberNamed(
  { content }: Pick<Desk, 'content'>,
  name: string,
): NumberOfLine | undefined {
  return numbersOf(content.lines).find((one) => nameOf(one) === name);
}

/** Lists every number of every line. */
export function numbersOf(lines: readonly LineFile[]): NumberOfLine[] {
  return lines.flatMap((line) =>
    line.data.numbers.map((number, index) => ({ line, number, index })),
  );
}

/** Returns the words of the interface; without them no task can be shown. */
export function wordsOf({ words }: Content): Words {
  if (!words) throw new Error('content/ui: the words of the interface cannot be read');
  return words;
}

/** Asks for what is not filled in, and says what the build would not take. */
export function askFor(
  draft: Draft,
  field: string,
  label: string,
  schema: z.ZodType,
  value: string,
): void {
  // A label that is a sentence is followed by one.
  const [asked, fillIn, said] = /[.?]$/.test(label)
    ? [label, 'Vul', 'Je']
    : [`${label}:`, 'vul', 'je'];
  if (value === '') {
    draft.ask(field, `${asked} ${fillIn} dit nog in.`);
    return;
  }
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  if (issue) draft.ask(field, `${asked} ${said} typte "${value}". Verwacht: ${issue.message}.`);
}

/**
 * Returns what was typed in a field, on one row: the ends of lines and the marks that nobody sees, which
 * come along when one pastes, are no words.
 */
export function typed(values: Values, name: string): string {
  const words = values[name] ?? '';
  return words
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Returns the day before another, as 2026-05-31. */
export function dayBefore(day: string): string {
  return isoDay(Date.parse(day) / DAY - 1);
}

/** Writes a date as people say it; nothing for a field that is empty. */
export function inWords(date: string | undefined, content: Content): string {
  return date === undefined || date === '' ? '' : dateInWords(date, wordsOf(content));
}
