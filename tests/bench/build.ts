/**
 * How the build grows: seconds and memory of the site with more and more extra content files, beside
 * a bare Astro project with the same files. `npm run bench:build -- 100 1000` says how many.
 */

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProject, linkPackages } from '../fixtures/copy-project.ts';
import { addMeasures } from './extra-measures.ts';
import { growthInWords, type Row } from './growth-in-words.ts';
import { timedBuild, type Cost } from './timed-build.ts';

const MEASURES = 'content/measures';
const COUNTS = [100, 1000, 10_000];

/** @returns a folder with the bare project, and the measures of the site */
function copyBare(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  cpSync(path.join(import.meta.dirname, 'bare'), folder, { recursive: true });
  cpSync(MEASURES, path.join(folder, MEASURES), { recursive: true });
  linkPackages(folder);
  return folder;
}

async function costOf(copy: () => string, extra: number, withCards = false): Promise<Cost> {
  const folder = copy();
  try {
    addMeasures(folder, extra);
    return await timedBuild(folder, withCards);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function rowOf(extra: number): Promise<Row> {
  return { extra, bare: await costOf(copyBare, extra), site: await costOf(copyProject, extra) };
}

const given = process.argv.slice(2);
const wrong = given.find((count) => !/^[1-9]\d*$/.test(count));
if (wrong !== undefined || given.length === 1) {
  console.error(
    `received: ${given.join(' ')}, expected: two or more numbers of files, as 100 1000`,
  );
  process.exit(1);
}
const counts = given.length > 0 ? given.map(Number) : COUNTS;

const withCards = await costOf(copyProject, 0, true);
const none = await rowOf(0);
const rows = [];
for (const count of counts) rows.push(await rowOf(count));
console.log(growthInWords(none, rows, withCards));
