/** Stops a build when a page shows or dials a number that is not in the record. */

import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkPage } from '../lib/output-check.ts';
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

/** Every problem in every page below a folder, each with the page's path. */
function checkFolder(folder: string): string[] {
  const { lines, former } = readContent();
  const record = lines.flatMap(({ data }) => data.numbers.map((entry) => entry.number));
  const old = former.map(({ data }) => data.number);
  return globSync('**/*.html', { cwd: folder }).flatMap((file) =>
    checkPage(readFileSync(path.join(folder, file), 'utf8'), record, old).map(
      (problem) => `${file}: ${problem}`,
    ),
  );
}
