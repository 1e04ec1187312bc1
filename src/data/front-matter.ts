/** Splits a Markdown file into front matter and body. */

/** Both parts, each with the line of the file on which it begins, from 1. */
export interface FileParts {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
}

/** Two lines of three hyphens, and whatever spaces an editor left behind them. */
const FRONT_MATTER = /^---[^\S\n]*\n([\s\S]*?)\n---[^\S\n]*(?:\n([\s\S]*))?$/;

/**
 * Splits a file into front matter and body.
 *
 * @param file its path; what does not end in `.md` is YAML as a whole
 * @param source its text, with `\n` between the lines
 * @returns undefined when there is no front matter
 */
export function splitFile(file: string, source: string): FileParts | undefined {
  if (!file.endsWith('.md')) return { yaml: source, yamlLine: 1, body: '', bodyLine: 1 };
  const [, yaml, body = ''] = FRONT_MATTER.exec(source) ?? [];
  if (yaml === undefined) return undefined;
  return { yaml, yamlLine: 2, body, bodyLine: yaml.split('\n').length + 3 };
}
