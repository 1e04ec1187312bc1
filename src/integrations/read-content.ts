/** Reads `content/` from disk without Astro: for the build's own checks and for commands. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { readContentFile, type Outcome, type Problem } from '../lib/content-file.ts';
import { checkRecord, type LineFile } from '../lib/record-check.ts';
import { COLLECTIONS } from '../schemas/collections.ts';

/**
 * @param root the folder that holds `content/`
 * @returns the lines that could be read, and every problem in any collection
 */
export function readContent(root = process.cwd()): { lines: LineFile[]; problems: Problem[] } {
  const lines = readCollection(root, COLLECTIONS.lines);
  const others = [COLLECTIONS.measures, COLLECTIONS.pages, COLLECTIONS.ui].flatMap((collection) =>
    readCollection(root, collection),
  );
  const readable = lines.flatMap(({ file, data }) => (data ? [{ file, data }] : []));
  const problems = [...lines, ...others].flatMap((outcome) => outcome.problems);
  return { lines: readable, problems: [...problems, ...checkRecord(readable)] };
}

function readCollection<S extends z.ZodType>(
  root: string,
  { base, pattern, schema }: { base: string; pattern: string; schema: S },
): ({ file: string } & Outcome<z.output<S>>)[] {
  return globSync(`${base}/${pattern}`, { cwd: root }).sort().map((found) => {
    const file = found.split(path.sep).join('/');
    return { file, ...readContentFile(file, readFileSync(path.join(root, found), 'utf8'), schema) };
  });
}
