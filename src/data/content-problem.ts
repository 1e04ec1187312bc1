/** Reports mistakes in the content to an editor. */

/** A mistake in a file. */
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

/** Writes all problems as one message, each with file, key, what was received and what was expected. */
export function report(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'staat een fout' : `staan ${problems.length} fouten`;
  const paragraphs = problems.map(
    ({ file, line, key, received, expected }) =>
      `${file}, regel ${line}${key && `, ${key}`}\n  gekregen: ${received}\n  verwacht: ${expected}`,
  );
  const title = `Er ${count} in de inhoud. Verbeter dit en probeer het opnieuw.`;
  return [title, ...paragraphs].join('\n\n');
}

/** Shows an editor a value as it stands in a file. */
export function shown(value: unknown): string {
  return value === undefined ? 'niets' : JSON.stringify(value);
}
