/** Reads `content/` from disk without Astro: for the build's own checks and for commands. */

import path from 'node:path';
import type { z } from 'astro/zod';
import { checkFile, filesOf, findUnread, type FileSet } from './content-files.ts';
import { checkPlaces } from './check-places.ts';
import { checkReferences, type Reference, type TextFile } from './check-references.ts';
import { checkTitles } from './check-titles.ts';
import { splitFile } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { readText } from './read-text.ts';
import { readContentFile, type Outcome, type Sound } from './content-file.ts';
import type { Problem } from './content-problem.ts';
import { checkRecord } from './check-lines.ts';
import type { FormerFile, LineFile } from './check-order.ts';
import type { FiledLine } from '../numbers/verification.ts';
import { COLLECTIONS } from '../schemas/collections.ts';
import { findStrayDigits } from '../numbers/stray-digits.ts';
import type { Words } from '../schemas/ui.ts';
import { site } from '../site.config.ts';

/** One kind of file, and what may stand in it. */
export interface Collection<S> extends FileSet {
  schema: S;
}

/** A file of `content/`, and what stands in it. */
interface Source {
  file: string;
  source: string;
}

/** The numbers of today and of before, as far as they could be read. */
export interface NumberFiles {
  lines: (LineFile & FiledLine)[];
  former: (FormerFile & { data: z.output<typeof COLLECTIONS.former.schema> })[];
}

/** Those, and every problem in any collection. */
export interface Content extends NumberFiles {
  /** The words of the interface; undefined when their file has a problem. */
  words: Words | undefined;
  problems: Problem[];
}

/** Where the menu stands. */
const SETTINGS = 'src/site.config.ts';

/**
 * Only the files with numbers, of content that has been checked.
 *
 * @param root the folder that holds `content/`
 */
export function readNumbers(root = process.cwd()): NumberFiles {
  return {
    lines: readCollection(root, COLLECTIONS.lines).flatMap(onlySound),
    former: readCollection(root, COLLECTIONS.former).flatMap(onlySound),
  };
}

/**
 * @param root the folder that holds `content/`
 */
export function readContent(root = process.cwd()): Content {
  const lines = readCollection(root, COLLECTIONS.lines);
  const former = readCollection(root, COLLECTIONS.former);
  const measures = readCollection(root, COLLECTIONS.measures);
  const pages = readCollection(root, COLLECTIONS.pages);
  const ui = readCollection(root, COLLECTIONS.ui);
  const read = [...lines, ...former, ...measures, ...pages, ...ui];
  const problems = [
    ...read.flatMap((outcome) => outcome.problems),
    ...findUnread(root, new Set(read.map(({ file }) => file))),
  ];
  const record = { lines: lines.flatMap(onlySound), former: former.flatMap(onlySound) };
  // What holds across files can be judged only when each can be read.
  if (problems.length === 0) {
    problems.push(...checkRecord(record.lines, record.former));
    const shown = [
      ...record.lines.flatMap(({ data }) => data.numbers.map(({ number }) => number)),
      ...record.former.map(({ data }) => data.number),
    ];
    problems.push(...read.flatMap((one) => findStray(one, shown)));
  }
  const texts = read.map(textOf);
  problems.push(
    ...checkReferences(texts, menuLinks()),
    ...texts.flatMap(({ file, markdown }) => (markdown ? checkPlaces(file, markdown) : [])),
    ...checkTitles([
      ...lines.flatMap(onlySound).map((line) => ({ ...line, key: 'name' })),
      ...pages.flatMap(onlySound).map((page) => ({ ...page, key: 'title' })),
    ]),
    // The title of a measure says that it is one.
    ...checkTitles(measures.flatMap(onlySound).map((one) => ({ ...one, key: 'title' }))),
  );
  const [words] = ui.flatMap(({ file, data }) =>
    data && path.basename(file, '.yml') === site.language
      ? [{ ...data, locale: site.language }]
      : [],
  );
  return { ...record, words, problems };
}

/** The files that could be read, of all that were tried. */
export function onlySound<T>(read: Source & Outcome<T>): (Source & Sound<T>)[] {
  return 'lineOf' in read ? [read] : [];
}

/** The text of a Markdown file, whatever stands in its keys. */
function textOf({ file, source }: Source): TextFile {
  const parts = splitFile(file, source);
  return { file, markdown: parts && readMarkdown(parts.body, parts.bodyLine) };
}

/** What the menu leads to. */
function menuLinks(): Reference[] {
  const rows = readText(SETTINGS).split('\n');
  return site.menu.map(({ path: href }, place) => {
    const line = rows.findIndex((row) => row.includes(`'${href}'`)) + 1;
    return { file: SETTINGS, line: line || 1, key: `menu[${place}].path`, received: href, href };
  });
}

/** A number in a text that is not in the record: it would stop the build later, without its line. */
function findStray({ file, source }: Source, shown: readonly string[]): Problem[] {
  return findStrayDigits(source, shown).map(({ digits, why, advice, index, end }) => {
    const from = source.lastIndexOf('\n', index) + 1;
    const to = source.indexOf('\n', end);
    // A number that runs on over the end of a row is shown with both rows.
    const rows = source.slice(from, to < 0 ? undefined : to).trim();
    return {
      file,
      line: source.slice(0, from).split('\n').length,
      key: 'tekst',
      received: rows.replace(/\s*\n\s*/g, '\n            '),
      expected: `geen "${digits}"; dit ${why}. ${advice}`,
    };
  });
}

/** Reads the files of one kind, in the order of their names. */
export function readCollection<S extends z.ZodType>(
  root: string,
  collection: Collection<S>,
): (Source & Outcome<z.output<S>>)[] {
  return filesOf(root, collection).map((file) => {
    const problem = checkFile(root, file);
    if (problem) return { file, source: '', data: undefined, problems: [problem] };
    const source = readText(path.join(root, file));
    return { file, source, ...readContentFile(file, source, collection.schema) };
  });
}
