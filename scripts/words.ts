/**
 * `npm run words`: how easy each text in `content/` is to read, and its sentences that are too long.
 * It only reports. Stops with a report when the content cannot be read.
 */

import { globSync } from 'node:fs';
import { readContent } from '../src/data/read-content.ts';
import { readText } from '../src/data/read-text.ts';
import { report } from '../src/data/content-problem.ts';
import { passagesOf } from '../src/data/passages.ts';
import { readingReport } from './reports/reading-report.ts';

const { problems } = readContent();
if (problems.length > 0) {
  console.error(report(problems));
  process.exit(1);
}

// The guide for editors is a text to read as well.
const files = globSync('content/**/*.{md,yml}').sort();
console.log(readingReport(new Map(files.map((file) => [file, passagesOf(file, readText(file))]))));
