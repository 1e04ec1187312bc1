/**
 * `npm run words`: prints how easy each text in `content/` is to read, and which sentences are too long.
 * It only reports. Stops with a report when the content cannot be read.
 */

import { readContent } from '../src/data/read-content.ts';
import { readText } from '../src/data/read-text.ts';
import { report } from '../src/data/content-problem.ts';
import { readMarkdown } from '../src/data/markdown.ts';
import { readingReport } from './reports/reading-report.ts';

const { lines, former, measures, pages, ui, problems } = readContent();
if (problems.length > 0) {
  console.error(report(problems));
  process.exit(1);
}

// The guide for editors is a text to read as well.
const guide = 'content/README.md';
const files = [
  { file: guide, passages: readMarkdown(readText(guide), 1).passages },
  ...[...former, ...lines, ...measures, ...pages, ...ui],
];
console.log(readingReport(new Map(files.map(({ file, passages }) => [file, passages]))));
