/** Finds every text of the content that names a line, and where links to it must go. */

import type { Content } from '../../src/data/read-content.ts';
import type { LineFile } from '../../src/data/content-file.ts';
import { textsIn } from '../../src/data/key-path.ts';
import type { NumberRecord } from '../../src/schemas/line.ts';
import type { Desk, Draft } from './draft.ts';
import { setKey } from './edit-keys.ts';
import { keysOf, parseKeys, type Path } from './key-text.ts';
import { lineEndOf } from './text-file.ts';

/** A text that names a line. */
export interface Mention {
  file: string;
  /** The key that it stands at; undefined for a row of the text below the keys. */
  path?: Path;
  text: string;
}

/** Keys that hold the name of a file in `lines/`, and nothing else. */
const REFERENCES = ['next', 'instead', 'line'];
/** Keys in which digits are no part of a text. */
const NO_TEXTS = [...REFERENCES, 'number', 'dialled', 'name', 'shortName'];

/** Lists the texts in other files that name a line, link to it or call it. */
export function mentionsOf(line: LineFile, desk: Desk): Mention[] {
  const pattern = new RegExp(
    [namesOf(line), linkTo(line.id).source, namedHoursOf(line)].join('|'),
    'u',
  );
  return filesWithText(desk.content)
    .filter((file) => file !== line.file)
    .flatMap((file) => textsOf(file, desk.textOf(file)))
    .filter(({ text }) => pattern.test(text));
}

/** Lists the texts that name a number by its digits, in any grouping. */
export function numberMentioned({ number }: Pick<NumberRecord, 'number'>, desk: Desk): Mention[] {
  const digits = new RegExp(
    `(?<!\\d)${number
      .split('')
      .map((one) => RegExp.escape(one))
      .join('[ -]*')}(?!\\d)`,
  );
  return filesWithText(desk.content)
    .flatMap((file) => textsOf(file, desk.textOf(file)))
    .filter(({ path, text }) => !NO_TEXTS.includes(String(path?.at(-1))) && digits.test(text));
}

/** A time of day as texts write it: "9.00 tot 17.00 uur", "van 9 tot 17 uur". */
const HOURS = /\d{1,2}(?:[.:]\d{2})?(?: uur)? (?:tot|en|t\/m) \d{1,2}(?:[.:]\d{2})? uur/;

/**
 * Lists the texts that name hours of a line: by their name, as `{kantooruren}`, or as times in a row of its
 * own file or of one that names it.
 */
export function hoursMentioned(line: LineFile, desk: Desk): Mention[] {
  const named = new RegExp(namesOf(line), 'u');
  const times = filesWithText(desk.content)
    .flatMap((file) => textsOf(file, desk.textOf(file)))
    .filter(({ path, text }) => path === undefined && HOURS.test(text))
    .filter(({ file, text }) => file === line.file || named.test(text));
  const byName = namedHoursMentioned(line, desk);
  const isNew = ({ file, text }: Mention) =>
    !byName.some((one) => one.file === file && one.text === text);
  return [...byName, ...times.filter(isNew)];
}

/**
 * Lets every link and reference to a line lead to another one. A link whose words name the line leads to
 * where its number can be looked up, and one that calls it takes the name of the other: nobody who taps a
 * name gets somebody else.
 */
export function leadElsewhere(draft: Draft, desk: Desk, from: LineFile, to: LineFile): void {
  const named = new RegExp(namesOf(from), 'u');
  const elsewhere = (_: string, words: string, kind: string, tail: string) => {
    if (!named.test(words)) return `[${words}](${kind}${to.id}${tail})`;
    return kind === 'bel:' ? `[${to.data.name}](bel:${to.id})` : `[${words}](/oude-nummers/)`;
  };
  const link = linkTo(from.id);
  for (const file of filesWithText(desk.content)) {
    for (const { path, text } of textsOf(file, draft.textOf(file))) {
      const isReference = REFERENCES.includes(String(path?.at(-1))) && text === from.id;
      const changed = isReference ? to.id : text.replace(link, elsewhere);
      if (changed === text) continue;
      // Nobody is sent on from a line to that same line.
      const isOwn = path?.at(-1) === 'next' && file === to.file;
      changeText(draft, { file, text, ...(path && { path }) }, isOwn ? undefined : changed);
    }
  }
}

/** Lists the rows of text in which the hours of a line stand by their name, as `{kantooruren:ivp}`. */
export function namedHoursMentioned(line: LineFile, desk: Desk): Mention[] {
  const [named, own] = [new RegExp(namedHoursOf(line)), /\{[a-z]+\}/];
  return filesWithText(desk.content)
    .flatMap((file) => textsOf(file, desk.textOf(file)))
    .filter(({ file, path, text }) => {
      return path === undefined && (named.test(text) || (file === line.file && own.test(text)));
    });
}

/** Replaces a text; without one, its key goes. */
export function changeText(draft: Draft, { file, path, text }: Mention, changed?: string): void {
  draft.edit(file, (source) => {
    if (path) return setKey(source, path, changed);
    const { body } = keysOf(source);
    const rows = source.slice(body).split(/(?<=\n)/);
    const place = rows.findIndex((row) => row.trimEnd() === text);
    const row = rows[place];
    if (row === undefined) return source;
    const end = lineEndOf(source);
    rows[place] = row.replace(text, () => (changed ?? '').replaceAll(/\r?\n/g, end));
    return source.slice(0, body) + rows.join('');
  });
}

/** Matches the names of a line; a short one of digits only is a number, and is no name. */
function namesOf({ data: { name, shortName } }: LineFile): string {
  const names = [name, shortName].filter((one) => /\D/.test(one));
  const words = names.map((one) => RegExp.escape(one)).join('|');
  return `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
}

/** Matches the names of the hours of a line, outside its own file. */
function namedHoursOf({ id }: LineFile): string {
  return `\\{[a-z]+:${id}\\}`;
}

/** Matches links to the page, the contact and the number of a line: the words, what it is, and how it ends. */
function linkTo(id: string): RegExp {
  return new RegExp(
    `\\[([^\\]]*)\\]\\((bel:|/hulplijnen/|/contact/)${id}(|/|\\.vcf)(?:#[^)]*)?\\)`,
    'gu',
  );
}

function filesWithText({ lines, measures, pages, former, notice }: Content): string[] {
  return [...lines, ...measures, ...pages, ...former, ...notice].map(({ file }) => file);
}

/** Lists the texts at the keys of a file, and the rows below them. */
function textsOf(file: string, source: string): Mention[] {
  const { body } = keysOf(source);
  const values = textsIn(parseKeys(source));
  const rows = source.slice(body).split(/\r?\n/);
  return [
    ...values.map(({ path, text }) => ({ file, path, text })),
    ...rows.map((row) => ({ file, text: row.trimEnd() })),
  ];
}
