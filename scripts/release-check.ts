/**
 * `npm run release-check`: names all that stands in the way of publishing, and then exits with 1. For a
 * person to judge it prints what differs from the site as it is published; `-- --published` names
 * another file or address to compare with.
 */

import { existsSync, readFileSync } from 'node:fs';
import { readContent } from '../src/data/read-content.ts';
import { flagsOf } from './flags.ts';
import { obstacles } from './reports/obstacles.ts';
import { releaseReport } from './reports/release-report.ts';
import { staleNumbers } from './reports/unchecked-numbers.ts';
import { site } from '../src/site.config.ts';
import { changesReport } from './reports/changes-report.ts';

const { values } = flagsOf(
  { options: { published: { type: 'string' } } },
  'niets, of --published met een bestand of adres.',
);
const built = 'dist/.well-known/security.txt';
const securityTxt = existsSync(built) ? readFileSync(built, 'utf8') : undefined;
const content = readContent();
const now = Date.now();
const found = obstacles(content, site, process.env, now, securityTxt);
const report = releaseReport(found, staleNumbers(content.lines, site.shelfLifeDays, now));
if (content.words) {
  console.log(await changesReport(content, content.words, site.url, now, values.published));
  console.log();
}
if (found.length === 0) {
  console.log(report);
} else {
  console.error(report);
  process.exitCode = 1;
}
