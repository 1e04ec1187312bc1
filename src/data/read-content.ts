/** Reads `content/` from disk without Astro: for the build's own checks and for commands. */

import path from 'node:path';
import type { z } from 'astro/zod';
import { checkFile, filesOf, findUnread, type FileSet } from './content-files.ts';
import { checkAnchors } from './check-anchors.ts';
import { checkCallLinks, withNumbers } from './call-links.ts';
import { checkReferences, type Reference } from './check-references.ts';
import { checkStatements } from './check-statements.ts';
import { checkTimes } from './check-times.ts';
import { checkTitles } from './check-titles.ts';
import { checkNamedHours, withNamedHours } from './named-hours.ts';
import { readText } from './read-text.ts';
import type { ReadFile, ReadResult, SourceFile } from './content-file.ts';
import { readContentFile } from './read-file.ts';
import type { Problem } from './content-problem.ts';
import { checkRecord } from './check-lines.ts';
import { checkText } from './check-text.ts';
import { readMarkdown } from './markdown.ts';
import type { noticeSchema } from '../schemas/notice.ts';
import { COLLECTIONS } from '../schemas/collections.ts';
import { findStrayDigits } from '../numbers/stray-digits.ts';
import type { Words } from '../schemas/ui.ts';
import { site } from '../site.config.ts';

type Collections = typeof COLLECTIONS;

/** The files in which nothing is wrong, by their kind. */
type Files = { [K in keyof Collections]: ReadFile<z.output<Collections[K]['schema']>>[] };

/** The content, as far as it could be read. */
export interface Content extends Files {
  /** The words of the interface; undefined when their file has a problem. */
  words: Words | undefined;
  /** Every problem in any file. */
  problems: Problem[];
}

/** The file with the menu and the foot. */
const SETTINGS = 'src/site.config.ts';

/**
 * Reads every file of the content once, and judges it: by itself, and together with the others.
 *
 * @param root the folder that holds `content/`
 */
export function readContent(root = process.cwd()): Content {
  const results = {
    lines: readFiles(root, COLLECTIONS.lines),
    former: readFiles(root, COLLECTIONS.former),
    measures: readFiles(root, COLLECTIONS.measures),
    pages: readFiles(root, COLLECTIONS.pages),
    statements: readFiles(root, COLLECTIONS.statements),
    notice: readFiles(root, COLLECTIONS.notice).map(withText),
    ui: readFiles(root, COLLECTIONS.ui),
  };
  const files = {
    lines: results.lines.filter(isRead),
    former: results.former.filter(isRead),
    measures: results.measures.filter(isRead),
    pages: results.pages.filter(isRead),
    statements: results.statements.filter(isRead),
    notice: results.notice.filter(isRead),
    ui: results.ui.filter(isRead),
  };
  const { lines, former, measures, pages, statements } = files;
  const all = Object.values(results).flat();
  const [words] = files.ui
    .filter(({ id }) => id === site.language)
    .map(({ id, data }) => ({ ...data, locale: id }));
  const problems = [
    ...all.flatMap((result) => result.problems),
    ...findUnread(root, new Set(all.map(({ file }) => file))),
  ];
  // What holds across files can be judged only when each can be read.
  if (problems.length === 0) {
    problems.push(...checkRecord(lines, former));
    const shown = [
      ...lines.flatMap(({ data }) => data.numbers.map(({ number }) => number)),
      ...former.map(({ data }) => data.number),
    ];
    problems.push(...all.flatMap((one) => findStray(one, shown)));
    problems.push(...checkTimes([...lines, ...measures, ...pages], lines));
    if (words) problems.push(...checkNamedHours(all, lines, words));
    const read = Object.values(files).flat();
    problems.push(...statements.flatMap((one) => checkStatements(one, read)));
  }
  problems.push(
    ...checkReferences(all, [...menuLinks(), ...pages.flatMap(jumpsOf)]),
    ...checkCallLinks(
      all,
      results.lines.map(({ id }) => id),
    ),
    ...all.flatMap(({ file, markdown }) => (markdown ? checkAnchors(file, markdown) : [])),
    ...checkTitles([...lines, ...pages]),
    // The title of a measure says that it is one.
    ...checkTitles(measures),
  );
  const filledIn = <S extends z.ZodType>(read: ReadFile<z.output<S>>[], schema: S) =>
    read.map((file) => (words ? withRecord(file, schema, lines, words) : file));
  return {
    ...files,
    lines: filledIn(lines, COLLECTIONS.lines.schema),
    measures: filledIn(measures, COLLECTIONS.measures.schema),
    pages: filledIn(pages, COLLECTIONS.pages.schema),
    notice: filledIn(files.notice, COLLECTIONS.notice.schema).map(withText),
    words,
    problems,
  };
}

/** Adds the text of a notice, which is Markdown in the value of a key, and what is wrong with that. */
function withText<R extends ReadResult<z.output<typeof noticeSchema>>>(result: R): R {
  if (!result.ok || !result.data.notice) return result;
  const markdown = readMarkdown(result.data.notice.text, result.lineOf(['text']));
  const problems = checkText(result.file, markdown);
  const read = { ...result, markdown, passages: [...result.passages, ...markdown.passages] };
  return problems.length > 0 ? { ...read, ok: false, problems } : read;
}

/** Lists where the buttons on top of a page jump to. */
function jumpsOf({ file, data, lineOf }: Content['pages'][number]): Reference[] {
  return (data.jumps ?? []).map(({ to }, place) => {
    const line = lineOf(['jumps', place, 'to']);
    return { file, line, key: `jumps[${place}].to`, received: to, href: `#${to}` };
  });
}

/** Reads a file once more, with the numbers and the hours that its text names. */
function withRecord<S extends z.ZodType>(
  file: ReadFile<z.output<S>>,
  schema: S,
  lines: Content['lines'],
  words: Words,
): ReadFile<z.output<S>> {
  const source = withNamedHours(withNumbers(file.source, lines), file.id, lines, words);
  const result = source === file.source ? file : readContentFile(file.file, source, schema);
  return result.ok ? result : file;
}

function isRead<T>(result: ReadResult<T>): result is ReadFile<T> {
  return result.ok;
}

/** Lists the links of the menu and the foot. */
function menuLinks(): Reference[] {
  const rows = readText(SETTINGS).split('\n');
  return (['menu', 'foot'] as const).flatMap((list) =>
    site[list].map(({ path: href }, index) => {
      const line = rows.findIndex((row) => row.includes(`'${href}'`)) + 1;
      const key = `${list}[${index}].path`;
      return { file: SETTINGS, line: line || 1, key, received: href, href };
    }),
  );
}

/** Finds numbers in a text that are not in the record: later they would stop the build without a line. */
function findStray({ file, source }: SourceFile, shown: readonly string[]): Problem[] {
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
function readFiles<S extends z.ZodType>(
  root: string,
  { schema, ...kind }: FileSet & { schema: S },
): ReadResult<z.output<S>>[] {
  return filesOf(root, kind).map((file) => {
    const problem = checkFile(root, file);
    if (!problem) return readContentFile(file, readText(path.join(root, file)), schema);
    const { name } = path.parse(file);
    return { id: name, file, source: '', markdown: undefined, ok: false, problems: [problem] };
  });
}
