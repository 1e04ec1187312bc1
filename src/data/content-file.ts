/** Reads one content file and says, for an editor, everything that is wrong with it. */

import { z } from 'astro/zod';
import { checkText, saysOpen } from './check-text.ts';
import { splitFile } from './front-matter.ts';
import { keyOf, pathsOf, valueAt, withValueAt } from './key-path.ts';
import { readMarkdown } from './markdown.ts';
import { findUnreadable } from './read-text.ts';
import { UNKNOWN } from '../schemas/fields.ts';
import type { Problem } from './content-problem.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A file that could be read, with the line on which each key stands. */
export interface Sound<T> {
  data: T;
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: [];
}

/** Such a file; or what is wrong with it. */
export type Outcome<T> = Sound<T> | { data: undefined; problems: Problem[] };

/** How to mend a file of an old Windows, in which each letter with an accent is another byte. */
const AS_UTF_8 = 'tekst in UTF-8; kies in Kladblok Opslaan als, en dan bij Codering UTF-8';

// What a schema does not put in its own words is at least in the editor's language.
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
): Outcome<z.output<S>> {
  const fail = (problem: Omit<Problem, 'file' | 'key'>): Outcome<z.output<S>> => ({
    data: undefined,
    problems: [{ file, key: '', ...problem }],
  });

  const rows = source.split('\n');
  const unreadable = findUnreadable(rows);
  if (unreadable >= 0) {
    const received = rows[unreadable]?.trim().slice(0, 60) ?? '';
    return fail({ line: unreadable + 1, received, expected: AS_UTF_8 });
  }
  const parts = splitFile(file, source);
  if (!parts) {
    const received = JSON.stringify(rows[0]?.slice(0, 30));
    const expected = 'bovenaan een regel ---, dan de sleutels, dan weer een regel ---';
    return fail({ line: 1, received, expected });
  }

  const yaml = parseYaml(parts.yaml, parts.yamlLine);
  if (!('lineOf' in yaml)) return fail(yaml);
  const { value, lineOf } = yaml;
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
    ...wordsIn(value).flatMap(({ path, words }) => {
      const expected = saysOpen(words);
      const where = { file, line: lineOf(path), key: keyOf(path) };
      return expected ? [{ ...where, received: show(words), expected }] : [];
    }),
    ...checkText(file, readMarkdown(parts.body, parts.bodyLine)),
  ];
  return result.success && problems.length === 0
    ? { data: result.data, lineOf, problems: [] }
    : { data: undefined, problems };
}

/** Every text that stands at a key, however deep. */
function wordsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; words: string }[] {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inside: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, child]) => wordsIn(child, [...path, key]));
}

/**
 * Texts of which YAML leaves a part out without a word: what comes after " #". Behind a value that can
 * hold no such thing, as a date or a word from a list, it is a comment and does no harm.
 */
function checkCut({ value, lineOf, cut }: Yaml, file: string, schema: z.ZodType): Problem[] {
  return cut.flatMap(({ path, written }) => {
    const read = valueAt(value, path);
    const key = keyOf(path);
    const { error } = schema.safeParse(withValueAt(value, path, written));
    const isComment = error?.issues.some((issue) => pathsOf(issue).some((at) => keyOf(at) === key));
    if (read === UNKNOWN || isComment) return [];
    const received = `${show(written)}; zonder aanhalingstekens blijft daarvan over: ${show(read)}`;
    const expected = 'de hele tekst tussen aanhalingstekens; een opmerking na # op een eigen regel';
    return [{ file, line: lineOf(path), key, received, expected }];
  });
}

function show(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}

function oneOf(values: readonly unknown[]): string {
  return `een van: ${values.join(', ')}`;
}
