/** Stops a build when anything in it shows or dials a number that is not in the record. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CHECKED_ENDINGS, checkFile } from '../lib/output-check.ts';
import { readContent } from '../data/read-content.ts';

export function checkOutput(): AstroIntegration {
  return {
    name: 'check-output',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const problems = checkFolder(fileURLToPath(dir));
        if (problems.length === 0) return;
        console.error(['De gebouwde site klopt niet.', ...problems].join('\n  '));
        process.exit(1);
      },
    },
  };
}

/** Every problem in every file below a folder, each with the file's path. */
function checkFolder(folder: string): string[] {
  const { lines, former } = readContent();
  const record = lines.flatMap(({ data }) => data.numbers.map((entry) => entry.number));
  const old = former.map(({ data }) => data.number);
  // A star does not stand for a name with a dot before it, as in `.well-known/security.txt`.
  const files = `*.{${CHECKED_ENDINGS.join()}}`;
  return globSync([`**/${files}`, `**/.*/**/${files}`], { cwd: folder }).flatMap((file) =>
    checkFile(file, readFileSync(path.join(folder, file), 'utf8'), record, old),
  );
}
