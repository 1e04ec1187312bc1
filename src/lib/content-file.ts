/** Reads one content file and says, for an editor, everything that is wrong with it. */

import { z } from 'astro/zod';
import { keyOf, pathsOf, valueAt, withValueAt } from '../data/key-path.ts';
import { GOOD_HEADING, UNKNOWN } from '../schemas/fields.ts';
import type { Problem } from './problem.ts';
import { parseYaml, type Yaml } from './yaml.ts';

/** A file that could be read, with the line on which each key stands. */
export interface Sound<T> {
  data: T;
  lineOf: (path: readonly PropertyKey[]) => number;
  problems: [];
}

/** Such a file; or what is wrong with it. */
export type Outcome<T> = Sound<T> | { data: undefined; problems: Problem[] };

/** What a text may not hold: it can hide a number, load something, or make a heading useless. */
const FORBIDDEN: [pattern: RegExp, expected: string][] = [
  [/<[a-z!/?]/i, 'gewone tekst, zonder HTML'],
  [/!\[/, 'tekst zonder plaatjes'],
  [/\]\((?!\/|#|https:)/, 'een link naar een pagina van de site (/wat-nu/) of naar https://'],
  [/^#\s/, 'een tussenkop met ##; de kop van de pagina komt uit title of name'],
  [/^#+\s+informatie over\b/i, GOOD_HEADING],
];

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
  const isMarkdown = file.endsWith('.md');
  const fail = (problem: Omit<Problem, 'file' | 'key'>): Outcome<z.output<S>> => ({
    data: undefined,
    problems: [{ file, key: '', ...problem }],
  });

  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const lines = text.split('\n');
  const strange = lines.findIndex((line) => line.includes('\uFFFD'));
  if (strange >= 0) {
    const received = lines[strange] ?? '';
    return fail({ line: strange + 1, received, expected: 'tekst, opgeslagen als UTF-8' });
  }
  const [, frontMatter, body = ''] = /^--- *\n([\s\S]*?)\n--- *(?:\n([\s\S]*))?$/.exec(text) ?? [];
  const yamlText = isMarkdown ? frontMatter : text;
  if (yamlText === undefined) {
    const received = JSON.stringify(lines[0]?.slice(0, 30));
    const expected = 'bovenaan een regel ---, dan de sleutels, dan weer een regel ---';
    return fail({ line: 1, received, expected });
  }

  const yaml = parseYaml(yamlText, isMarkdown ? 2 : 1);
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
    ...checkText(body, file, yamlText.split('\n').length + 3),
  ];
  return result.success && problems.length === 0
    ? { data: result.data, lineOf, problems: [] }
    : { data: undefined, problems };
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

function checkText(body: string, file: string, firstLine: number): Problem[] {
  return body.split('\n').flatMap((text, place) => {
    const found = FORBIDDEN.find(([pattern]) => pattern.test(text));
    if (!found) return [];
    const where = { file, line: firstLine + place, key: 'tekst' };
    return [{ ...where, received: text.trim(), expected: found[1] }];
  });
}

function show(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}

function oneOf(values: readonly unknown[]): string {
  return `een van: ${values.join(', ')}`;
}
