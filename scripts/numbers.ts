/**
 * `npm run numbers`: prints all numbers, the ones to phone first. With `-- --call-sheet`: writes the sheet to
 * fill in while phoning. With `-- --changes`: what differs from the site as it is published; `--published`
 * names another file or address to compare with. With `-- --take https://voorbeeld.nl`: takes over which numbers
 * that copy of the site verified. Stops with a report when the content cannot be read.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import type { ParseArgsConfig } from 'node:util';
import { checkBuildDay } from '../src/data/check-build-day.ts';
import { readContent } from '../src/data/read-content.ts';
import { flagsOf } from './flags.ts';
import { callSheet } from './reports/call-sheet.ts';
import { numbersTable } from './reports/numbers-table.ts';
import { report } from '../src/data/content-problem.ts';
import { presentLine } from '../src/calendar/validity.ts';
import { todayOf } from '../src/numbers/verification.ts';
import { site } from '../src/site.config.ts';
import { changesReport } from './reports/changes-report.ts';
import { messageOf } from './reports/published.ts';
import { findElsewhere, takenInWords, withVerification } from './editor/take.ts';

const OPTIONS = {
  // Without `--` before it, npm keeps a flag to itself and passes it on in the environment.
  'call-sheet': { type: 'boolean', default: Boolean(process.env.npm_config_call_sheet) },
  changes: { type: 'boolean', default: Boolean(process.env.npm_config_changes) },
  published: { type: 'string' },
  take: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const { values: flags } = flagsOf(
  { options: OPTIONS },
  'niets, --call-sheet, --changes, of --take met een adres.',
);
const content = readContent();
const { lines, words } = content;
const problems = [
  ...content.problems,
  // Who judges a change hears of all that would stop a build.
  ...(flags.changes ? checkBuildDay(lines, todayOf(Date.now())) : []),
];
if (problems.length > 0 || !words) {
  console.error(report(problems));
  process.exit(1);
}

// What has ended needs no call.
const present = lines.map((line) => ({
  ...line,
  data: presentLine(line.data, todayOf(Date.now())),
}));
if (flags['call-sheet']) {
  writeFileSync('belblad.html', callSheet(present, words, site.name, Date.now()));
  console.log(
    'belblad.html staat klaar. Open het in een browser en print het, of stuur het naar je telefoon.',
  );
} else if (flags.changes) {
  console.log(await changesReport(content, words, site.url, Date.now(), flags.published));
} else if (flags.take !== undefined) await take(flags.take);
else console.log(numbersTable(present, words, site.shelfLifeDays, Date.now()));

/** Writes into the files what another copy of the site verified, and prints it. */
async function take(address: string): Promise<void> {
  try {
    const found = await findElsewhere(lines, address, site.shelfLifeDays, Date.now());
    for (const one of found) {
      writeFileSync(one.file, withVerification(readFileSync(one.file, 'utf8'), one));
      console.log(takenInWords(one));
    }
    if (found.length === 0) console.log(`${address} heeft niets dat nieuwer is en nog telt.`);
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}
