/** `npm run release-check`: stops, and says why, while anything stands in the way of publishing. */

import { existsSync, readFileSync } from 'node:fs';
import { readContent } from '../src/data/read-content.ts';
import { obstacles } from '../src/lib/release.ts';
import { releaseReport } from '../src/lib/release-report.ts';
import { site } from '../src/site.config.ts';

const built = 'dist/.well-known/security.txt';
const securityTxt = existsSync(built) ? readFileSync(built, 'utf8') : undefined;
const found = obstacles(readContent(), site, process.env, Date.now(), securityTxt);
if (found.length === 0) {
  console.log(releaseReport(found));
} else {
  console.error(releaseReport(found));
  process.exit(1);
}
