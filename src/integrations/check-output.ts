/** Stops a build when anything in it shows or dials a number that is not in the record. */

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { extractText } from 'unpdf';
import { CHECKED_ENDINGS, checkFile } from '../lib/output-check.ts';
import { readContent } from '../data/read-content.ts';

export function checkOutput(): AstroIntegration {
  return {
    name: 'check-output',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const problems = await checkFolder(fileURLToPath(dir));
        if (problems.length === 0) return;
        console.error(['De gebouwde site klopt niet.', ...problems].join('\n  '));
        process.exit(1);
      },
    },
  };
}

/** Every problem in every file below a folder, each with the file's path. */
async function checkFolder(folder: string): Promise<string[]> {
  const { lines, former } = readContent();
  const record = lines.flatMap(({ data }) => data.numbers.map((entry) => entry.number));
  const old = former.map(({ data }) => data.number);
  // A star does not stand for a name with a dot before it, as in `.well-known/security.txt`.
  const files = `*.{${CHECKED_ENDINGS.join()}}`;
  const problems = globSync([`**/${files}`, `**/.*/**/${files}`], { cwd: folder }).map(
    async (file) => checkFile(file, await readText(path.join(folder, file)), record, old),
  );
  return (await Promise.all(problems)).flat();
}

/** What stands in a file; of a PDF, what a reader could select and copy from it. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (!file.endsWith('.pdf')) return bytes.toString('utf8');
  const { text } = await extractText(new Uint8Array(bytes));
  return text.join('\n');
}
