/**
 * `npm run check-dist`: names every fault and exits with 1 when `dist/` is not the site that
 * was built for SITE_URL from the content that is here. To be run right before `dist/` is published: no
 * later build may have taken its place.
 */

import { existsSync } from 'node:fs';
import { readTexts } from '../src/build/site-files.ts';
import { filesIn } from '../src/build/site-folder.ts';
import { siteCheck } from '../src/checks/site.ts';
import { report } from '../src/data/content-problem.ts';
import { readContent } from '../src/data/read-content.ts';
import { proseOf } from '../src/data/prose.ts';
import { parseNumbersJson } from '../src/schemas/numbers-json.ts';
import { site } from '../src/site.config.ts';
import { changedFiles } from './reports/changed-files.ts';
import { addressObstacles } from './reports/obstacles.ts';

const FOLDER = 'dist';

const fault = await faultOfDist();
if (fault === undefined) {
  console.log(`dist/ is de site van ${site.url}: elke pagina, code en PDF is nagekeken.`);
} else {
  console.error(fault);
  process.exitCode = 1;
}

/**
 * Checks `dist/`.
 *
 * @returns a message for whoever publishes; undefined when all is well
 */
async function faultOfDist(): Promise<string | undefined> {
  const [obstacle] = addressObstacles(site.url);
  if (obstacle) return `${obstacle.what} ${obstacle.todo}`;
  const { words, problems, ...record } = readContent();
  if (!words || problems.length > 0) return report(problems);
  const texts = existsSync(FOLDER) ? await readTexts(FOLDER) : new Map<string, string>();
  const numbers = parseNumbersJson(texts.get('nummers.json') ?? '');
  if (!numbers) return 'Er is geen hele site in dist/. Bouw haar met: npm run cards';
  const builtAt = Date.parse(`${numbers.generatedOn}T12:00Z`);
  const check = siteCheck({ ...record, ...proseOf(record), words, site, builtAt });
  const faults = [...check(texts, filesIn(FOLDER)), ...changedFiles(FOLDER)];
  if (faults.length === 0) return undefined;
  const title = `dist/ is niet de site van ${site.url} met wat nu in content/ staat. Bouw haar opnieuw: npm run cards`;
  return [title, ...faults].join('\n');
}
