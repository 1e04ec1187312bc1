/** What was built, as far as people and machines can read it. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CODE } from '../checks/files.ts';
import { codesIn, eachPage } from '../checks/pdf.ts';
import { CHECKED_ENDINGS } from '../checks/site.ts';

/** The text of each file by its path below the folder of the site, with forward slashes. */
export type Texts = ReadonlyMap<string, string>;

/** The path of every file below a folder, in the order of the alphabet, with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/**
 * Reads every file in which a number can stand.
 *
 * @param files the path of every file below the folder
 */
export async function readTexts(
  folder: string,
  files = filesIn(folder),
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (!CHECKED_ENDINGS.includes(path.extname(file))) continue;
    const bytes = readFileSync(path.join(folder, file));
    texts.set(file, file.endsWith('.pdf') ? await wordsOf(bytes) : bytes.toString('utf8'));
  }
  return texts;
}

/** Enough to decode the smallest code. */
const DOTS_PER_INCH = 150;

/** What a reader could select and copy from a PDF, and under it what each code says, a row each. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  const pages = await eachPage(pdf, DOTS_PER_INCH, async ({ page, dots }) => ({
    words: rowsOf((await page.getTextContent()).items),
    codes: await codesIn(dots),
  }));
  return [
    ...pages.map(({ words }) => words),
    ...pages.flatMap(({ codes }) => codes.map((code) => CODE + code)),
  ].join('\n');
}

/** The words of a page, a row each; what stands upside down begins another. */
function rowsOf(items: readonly (TextItem | TextMarkedContent)[]): string {
  let upright = true;
  return items
    .filter((item) => 'str' in item)
    .map(({ str, hasEOL, transform }) => {
      const isTurned = str !== '' && transform[0] > 0 !== upright;
      if (isTurned) upright = !upright;
      return `${isTurned ? '\n' : ''}${str}${hasEOL ? '\n' : ''}`;
    })
    .join('');
}

/** Writes a file below a folder. */
export function writeText(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}
