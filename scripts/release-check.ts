/** `npm run release-check`: stops, and says why, while anything stands in the way of publishing. */

import { existsSync, readFileSync } from 'node:fs';
import { readContent } from '../src/data/read-content.ts';
import { obstacles } from '../src/lib/release.ts';
import { releaseReport } from '../src/lib/release-report.ts';
import { staleNumbers } from '../src/numbers/unchecked-numbers.ts';
import { site } from '../src/site.config.ts';

const built = 'dist/.well-known/security.txt';
const securityTxt = existsSync(built) ? readFileSync(built, 'utf8') : undefined;
const content = readContent();
const now = Date.now();
const found = obstacles(content, site, process.env, now, securityTxt);
const report = releaseReport(found, staleNumbers(content.lines, site.shelfLifeDays, now));
if (found.length === 0) {
  console.log(report);
} else {
  console.error(report);
  process.exit(1);
}
