/**
 * `npm run numbers`: all numbers, the ones to phone first. With `-- --call-sheet`: the sheet to fill
 * in while phoning. Stops with a report when the content cannot be read.
 */

import { readContent } from '../src/data/read-content.ts';
import { callSheet } from '../src/lib/call-sheet.ts';
import { numbersTable } from '../src/lib/numbers-table.ts';
import { report } from '../src/lib/problem.ts';
import { site } from '../src/site.config.ts';

const CALL_SHEET = '--call-sheet';

// Without `--` before it, npm keeps the flag to itself and passes it on in the environment.
const flags = [
  ...process.argv.slice(2),
  ...(process.env.npm_config_call_sheet ? [CALL_SHEET] : []),
];
const unknown = flags.find((flag) => flag !== CALL_SHEET);
if (unknown !== undefined) {
  console.error(`Gekregen: ${unknown}. Verwacht: niets, of ${CALL_SHEET}.`);
  process.exit(1);
}

const { lines, words, problems } = readContent();
if (problems.length > 0 || !words) {
  console.error(report(problems));
  process.exit(1);
}

console.log(
  flags.includes(CALL_SHEET)
    ? callSheet(lines, words, site.name, Date.now())
    : numbersTable(lines, words, site.shelfLifeDays, Date.now()),
);
