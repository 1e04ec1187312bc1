/** Reads one content file, and reports to an editor everything that is wrong with it. */

import path from 'node:path';
import { z } from 'astro/zod';
import { checkText, saysOpen } from './check-text.ts';
import { splitFile } from './front-matter.ts';
import { keyOf, pathsOf, valueAt, withValueAt } from './key-path.ts';
import { readMarkdown, type Markdown, type Passage } from './markdown.ts';
import { findUnreadable } from './read-text.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { FormerRecord } from '../schemas/former.ts';
import type { LineRecord } from '../schemas/line.ts';
import type { Problem } from './content-problem.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** The data of a file, with the line on which each key stands. */
export interface ContentFile<T> {
  /** The name of the file without its ending, which is also that of its page. */
  id: string;
  /** Its path, as editors know it: `content/lines/ivp.md`. */
  file: string;
  data: T;
  lineOf: (path: readonly PropertyKey[]) => number;
}

export type LineFile = ContentFile<LineRecord>;
export type FormerFile = ContentFile<FormerRecord>;

/** A line as far as readers are concerned, who never see its file. */
export type Line = Pick<LineFile, 'id' | 'data'>;

/** The text of a file, whatever its keys say. */
export interface SourceFile {
  id: string;
  file: string;
  source: string;
  /** What stands below the keys; undefined where the two can't be told apart. */
  markdown: Markdown | undefined;
}

/** A file in which nothing is wrong, with all that people read in it. */
export type ReadFile<T> = SourceFile &
  ContentFile<T> & { ok: true; problems: []; passages: Passage[] };

/** Such a file, or what is wrong with it. */
export type ReadResult<T> = ReadFile<T> | (SourceFile & { ok: false; problems: Problem[] });

/** How to mend a file in an old encoding of Windows. */
const AS_UTF_8 = 'tekst in UTF-8; kies in Kladblok Opslaan als, en dan bij Codering UTF-8';

// Messages that no schema words itself are in Dutch too.
z.config(z.locales.nl());

/**
 * Checks a Markdown file's front matter and text, or a whole YAML file.
 *
 * @param file the path to name in messages
 * @param source the file's text
 */
export function readContentFile<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
): ReadResult<z.output<S>> {
  const parts = splitFile(file, source);
  const markdown = parts && readMarkdown(parts.body, parts.bodyLine);
  const read = { id: path.parse(file).name, file, source, markdown };
  const fail = (problem: Omit<Problem, 'file' | 'key'>): ReadResult<z.output<S>> => ({
    ...read,
    ok: false,
    problems: [{ file, key: '', ...problem }],
  });

  const rows = source.split('\n');
  const unreadable = findUnreadable(rows);
  if (unreadable >= 0) {
    const received = rows[unreadable]?.trim().slice(0, 60) ?? '';
    return fail({ line: unreadable + 1, received, expected: AS_UTF_8 });
  }
  if (!parts || !markdown) {
    const received = JSON.stringify(rows[0]?.slice(0, 30));
    const expected = 'bovenaan een regel ---, dan de sleutels, dan weer een regel ---';
    return fail({ line: 1, received, expected });
  }

  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  if (!('lineOf' in yaml)) return fail(yaml);
  const { value, lineOf } = yaml;
  const texts = textsIn(value);
  const result = schema.safeParse(value);
  const cut = checkCut(yaml, file, schema);
  const cutKeys = cut.map(({ key }) => key);
  const problems = [
    ...cut,
    ...(result.error?.issues ?? [])
      .flatMap((issue) =>
        pathsOf(issue).map((path) => ({
          file,
          line: lineOf(path),
          key: keyOf(path),
          received: show(valueAt(value, path)),
          expected: issue.code === 'invalid_value' ? oneOf(issue.values) : issue.message,
        })),
      )
      .filter(({ key }) => !cutKeys.includes(key)),
    ...texts.flatMap(({ path, text }) => {
      const expected = saysOpen(text);
      const where = { file, line: lineOf(path), key: keyOf(path) };
      return expected ? [{ ...where, received: show(text), expected }] : [];
    }),
    ...checkText(file, markdown),
  ];
  if (!result.success || problems.length > 0) return { ...read, ok: false, problems };
  const values = texts.map(({ path, text }) => ({ text, line: lineOf(path) }));
  const passages = [
    ...values,
    ...markdown.passages.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  ];
  return { ...read, ok: true, problems: [], data: result.data, lineOf, passages };
}

/** Lists every text that stands at a key, however deep. */
function textsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, child]) => textsIn(child, [...path, key]));
}

/**
 * Finds texts that YAML cuts off silently at " #". After a value that cannot hold that part, as a date or
 * a word from a list, it is a comment and does no harm.
 */
function checkCut({ value, lineOf, cut }: Yaml, file: string, schema: z.ZodType): Problem[] {
  return cut.flatMap(({ path, written }) => {
    const read = valueAt(value, path);
    const key = keyOf(path);
    const { error } = schema.safeParse(withValueAt(value, path, written));
    const isComment = error?.issues.some((issue) => pathsOf(issue).some((at) => keyOf(at) === key));
    if (read === UNKNOWN || isComment) return [];
    const received = `${show(written)}; zonder aanhalingstekens blijft daarvan over: ${show(read)}`;
    const whole = written.includes("'") ? JSON.stringify(written) : `'${written}'`;
    const expected = `de hele tekst tussen aanhalingstekens: ${whole}; een opmerking na # op een eigen regel`;
    return [{ file, line: lineOf(path), key, received, expected }];
  });
}

function show(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}

function oneOf(values: readonly unknown[]): string {
  return `een van: ${values.join(', ')}`;
}
