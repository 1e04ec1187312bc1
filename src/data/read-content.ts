/** Reads `content/` from disk without Astro: for the build's own checks and for commands. */

import path from 'node:path';
import type { z } from 'astro/zod';
import { COLLECTIONS } from '../schemas/collections.ts';
import type { noticeSchema } from '../schemas/notice.ts';
import type { Words } from '../schemas/ui.ts';
import { site } from '../site.config.ts';
import { withNumbers } from './call-links.ts';
import { checkAgreement, checkLinks } from './check-across.ts';
import { checkText } from './check-text.ts';
import type { ReadFile, ReadResult } from './content-file.ts';
import { checkFile, filesOf, findUnread, type FileSet } from './content-files.ts';
import type { Problem } from './content-problem.ts';
import { readMarkdown } from './markdown.ts';
import { withNamedHours } from './named-hours.ts';
import { readContentFile } from './read-file.ts';
import { readText } from './read-text.ts';

type Collections = typeof COLLECTIONS;

/** The files in which nothing is wrong, by their kind. */
export type Files = { [K in keyof Collections]: ReadFile<z.output<Collections[K]['schema']>>[] };

/** The content, as far as it could be read. */
export interface Content extends Files {
  /** The words of the interface; undefined when their file has a problem. */
  words: Words | undefined;
  /** Every problem in any file. */
  problems: Problem[];
}

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
  const all = Object.values(results).flat();
  const [words] = files.ui
    .filter(({ id }) => id === site.language)
    .map(({ id, data }) => ({ ...data, locale: id }));
  const inFiles = [
    ...all.flatMap((result) => result.problems),
    ...findUnread(root, new Set(all.map(({ file }) => file))),
  ];
  const ids = results.lines.map(({ id }) => id);
  const problems = [
    ...inFiles,
    ...(inFiles.length === 0 ? checkAgreement(all, files, words) : []),
    ...checkLinks(all, files, ids),
  ];
  return { ...(words ? filledIn(files, words) : files), words, problems };
}

/** Fills in the numbers and the hours that texts name. */
function filledIn(files: Files, words: Words): Files {
  const fill = <S extends z.ZodType>(read: ReadFile<z.output<S>>[], schema: S) =>
    read.map((file) => withRecord(file, schema, files.lines, words));
  return {
    ...files,
    lines: fill(files.lines, COLLECTIONS.lines.schema),
    measures: fill(files.measures, COLLECTIONS.measures.schema),
    pages: fill(files.pages, COLLECTIONS.pages.schema),
    notice: fill(files.notice, COLLECTIONS.notice.schema).map(withText),
  };
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

/** Adds the text of a notice, which is Markdown in the value of a key, and what is wrong with that. */
function withText<R extends ReadResult<z.output<typeof noticeSchema>>>(result: R): R {
  if (!result.ok || !result.data.notice) return result;
  const markdown = readMarkdown(result.data.notice.text, result.lineOf(['text']));
  const problems = checkText(result.file, markdown);
  const read = { ...result, markdown, passages: markdown.passages };
  return problems.length > 0 ? { ...read, ok: false, problems } : read;
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

function isRead<T>(result: ReadResult<T>): result is ReadFile<T> {
  return result.ok;
}
