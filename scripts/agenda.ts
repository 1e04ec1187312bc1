/**
 * `npm run agenda`: writes `agenda.ics`, a calendar with all that is to be done for the site, and prints
 * what is overdue and what comes within 30 days. It goes by the build in `dist/`; `--manifest` names the `build.json` of the
 * one that is live. It is for whoever runs the site, and never published.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isoDay, wallClock } from '../src/clock/amsterdam.ts';
import { report } from '../src/data/content-problem.ts';
import { readContent } from '../src/data/read-content.ts';
import { MANIFEST, parseManifest } from '../src/schemas/manifest.ts';
import { site } from '../src/site.config.ts';
import { flagsOf } from './flags.ts';
import { dueDates } from './reports/due.ts';
import { icsOf } from './reports/ics.ts';

const FILE = 'agenda.ics';
const SOON = 30;

const { values } = flagsOf(
  { options: { manifest: { type: 'string' } } },
  'niets, of --manifest met een build.json.',
);
const file = values.manifest ?? `dist/${MANIFEST}`;
const manifest = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
const content = readContent();
if (!manifest || content.problems.length > 0) {
  console.error(
    manifest
      ? report(content.problems)
      : `${file} is er niet, of is geen ${MANIFEST}. Bouw de site eerst: npm run cards`,
  );
  process.exit(1);
}

const now = Date.now();
const today = wallClock(now).day;
const dates = dueDates(content, site.shelfLifeDays, Date.parse(manifest.builtAt), now);
writeFileSync(FILE, icsOf(dates, site.name, new URL(manifest.url).hostname, now));
const soon = dates.filter(({ day }) => day <= today + SOON);
for (const { day, what, todo } of soon) {
  console.log(`${day < today ? 'te laat' : isoDay(day)}: ${what}. ${todo}.`);
}
if (soon.length === 0) console.log(`De komende ${SOON} dagen hoeft er niets.`);
console.error(`Alle ${dates.length} dagen staan in ${FILE}: open dat in je agenda.`);
