/** Stops a build when anything in it shows or dials a number that is not in the record. */

import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { extractText } from 'unpdf';
import { CHECKED_ENDINGS, checkSite } from '../lib/output-check.ts';
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
  return checkSite(await readSite(folder), lines, former);
}

/**
 * Reads what was built, as far as numbers can stand in it.
 *
 * @returns the text of each file by its path, with forward slashes
 */
export async function readSite(folder: string): Promise<Map<string, string>> {
  // A star does not stand for a name with a dot before it, as in `.well-known/security.txt`.
  const names = `*.{${CHECKED_ENDINGS.join()}}`;
  const files = new Map<string, string>();
  for (const file of globSync([`**/${names}`, `**/.*/**/${names}`], { cwd: folder })) {
    files.set(file.split(path.sep).join('/'), await readText(path.join(folder, file)));
  }
  return files;
}

/** What stands in a file; of a PDF, what a reader could select and copy from it. */
async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  if (!file.endsWith('.pdf')) return bytes.toString('utf8');
  const { text } = await extractText(new Uint8Array(bytes));
  return text.join('\n');
}
