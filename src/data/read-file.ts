/** Reads one content file, and reports to an editor everything that is wrong with it. */

import path from 'node:path';
import { z } from 'astro/zod';
import { checkCut } from './check-cut.ts';
import { checkText, saysOpen } from './check-text.ts';
import type { ReadResult } from './content-file.ts';
import { shown, type Problem } from './content-problem.ts';
import { splitFile } from './front-matter.ts';
import { keyOf, pathsOf, textsIn, valueAt } from './key-path.ts';
import { readMarkdown } from './markdown.ts';
import { findUnreadable } from './read-text.ts';
import { parseYaml } from './yaml.ts';

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
          received: shown(valueAt(value, path)),
          expected: issue.code === 'invalid_value' ? oneOf(issue.values) : issue.message,
        })),
      )
      .filter(({ key }) => !cutKeys.includes(key)),
    ...texts.flatMap(({ path, text }) => {
      const expected = saysOpen(text);
      const where = { file, line: lineOf(path), key: keyOf(path) };
      return expected ? [{ ...where, received: shown(text), expected }] : [];
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

/** Says which values a key may have. */
function oneOf(values: readonly unknown[]): string {
  return `een van: ${values.join(', ')}`;
}
