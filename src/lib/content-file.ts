/** Reads one content file and says, for an editor, everything that is wrong with it. */

import { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';

/** One mistake in the content. */
export interface Problem {
  /** The file, as people know it: `content/lines/ivp.md`. */
  file: string;
  /** The line in that file, from 1. */
  line: number;
  /** The key, as `numbers[0].number`; empty for the file as a whole. */
  key: string;
  received: string;
  expected: string;
}

/** A file that could be read, with the line on which each key stands; or what is wrong with it. */
export type Outcome<T> =
  | { data: T; lineOf: (path: readonly PropertyKey[]) => number; problems: [] }
  | { data: undefined; problems: Problem[] };

// What a schema does not put in its own words is at least in the editor's language.
z.config(z.locales.nl());

/**
 * Checks a Markdown file's front matter, or a whole YAML file, against its schema.
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
  const yaml = isMarkdown ? /^---\r?\n([\s\S]*?)^---\s*$/m.exec(source)?.[1] : source;
  if (yaml === undefined) {
    const received = JSON.stringify(source.slice(0, 30));
    const expected = 'bovenaan een regel ---, dan de sleutels, dan weer een regel ---';
    return { data: undefined, problems: [{ file, line: 1, key: '', received, expected }] };
  }

  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + (isMarkdown ? 1 : 0);
  if (document.errors.length > 0) {
    const lastLine = lineAt(yaml.trimEnd().length);
    const problems = document.errors.map(({ message, pos }) => {
      // A bracket or quote that is never closed is found out at the end.
      const line = Math.min(lineAt(pos[0]), lastLine);
      const received = source.split('\n')[line - 1]?.trim() ?? '';
      const [reason = ''] = message.split(/ at line |\n/);
      return { file, line, key: '', received, expected: `geldige YAML (${reason})` };
    });
    return { data: undefined, problems };
  }

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  if (result.success) return { data: result.data, lineOf, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    pathsOf(issue).map((path) => ({
      file,
      line: lineOf(path),
      key: keyOf(path),
      received: show(path.reduce<unknown>(valueAt, raw)),
      expected: issue.code === 'invalid_value' ? oneOf(issue.values) : issue.message,
    })),
  );
  return { data: undefined, problems };
}

/** All problems as one message, each with file, key, what was received and what was expected. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'staat een fout' : `staan ${problems.length} fouten`;
  const paragraphs = problems.map(
    ({ file, line, key, received, expected }) =>
      `${file}, regel ${line}${key && `, ${key}`}\n  gekregen: ${received}\n  verwacht: ${expected}`,
  );
  return [`Er ${count} in de inhoud. Verbeter dit en probeer het opnieuw.`, ...paragraphs].join(
    '\n\n',
  );
}

/** Where an issue is: a mistyped key is reported at that key, not at the object around it. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code !== 'unrecognized_keys') return [issue.path];
  return issue.keys.map((key) => [...issue.path, key]);
}

/** The offset of the value at a path, or, where there is none, of what is around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
      return Number(node.range[0]);
    }
  }
  return 0;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function show(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}

function oneOf(values: readonly unknown[]): string {
  return `een van: ${values.join(', ')}`;
}
