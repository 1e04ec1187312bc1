/** Reads and writes the files of a built site. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CODE } from '../checks/files.ts';
import { codesIn, eachPage, wordsOn } from '../checks/pdf.ts';
import { CHECKED_ENDINGS } from '../checks/site.ts';
import { filesIn } from './site-folder.ts';

/** The text of each file by its path below the folder of the site, with forward slashes. */
export type Texts = ReadonlyMap<string, string>;

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
    texts.set(file, file.endsWith('.pdf') ? await pdfText(bytes) : bytes.toString('utf8'));
  }
  return texts;
}

/** Enough to decode the smallest code. */
const DOTS_PER_INCH = 150;

/** Extracts the text of a PDF, and under it what each QR code says, a row each. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const pages = await eachPage(pdf, DOTS_PER_INCH, async ({ page, dots }) => ({
    words: await wordsOn(page),
    codes: await codesIn(dots),
  }));
  const codes = pages.flatMap((page) => page.codes).map((code) => CODE + code);
  return [...pages.map(({ words }) => words), ...codes].join('\n');
}

/** Writes a file below a folder. */
export function writeText(folder: string, file: string, text: string): void {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/**
 * Gives pictures the line ends that every build has: Astro copies them as they lie in the checkout, where on
 * Windows each row may end in two characters.
 *
 * @param files the path of every file below the folder
 */
export function unifyLineEnds(folder: string, files: readonly string[]): void {
  for (const file of files.filter((name) => name.endsWith('.svg'))) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    writeText(folder, file, text.replaceAll('\r\n', '\n'));
  }
}
