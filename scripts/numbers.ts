/**
 * `npm run numbers`: prints all numbers, the ones to phone first. With `-- --call-sheet`: the sheet to fill
 * in while phoning. With `-- --changes`: what differs from the site as it is published; `--published`
 * names another file or address to compare with. Stops with a report when the content cannot be read.
 */

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { readContent } from '../src/data/read-content.ts';
import { callSheet } from './reports/call-sheet.ts';
import { numbersTable } from './reports/numbers-table.ts';
import { report } from '../src/data/content-problem.ts';
import { presentLine } from '../src/calendar/validity.ts';
import { todayOf } from '../src/numbers/verification.ts';
import { site } from '../src/site.config.ts';
import { changesReport } from './reports/changes-report.ts';

const OPTIONS = {
  // Without `--` before it, npm keeps a flag to itself and passes it on in the environment.
  'call-sheet': { type: 'boolean', default: Boolean(process.env.npm_config_call_sheet) },
  changes: { type: 'boolean', default: Boolean(process.env.npm_config_changes) },
  published: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const content = readContent();
const { lines, words, problems } = content;
if (problems.length > 0 || !words) {
  console.error(report(problems));
  process.exit(1);
}

// What has ended needs no call.
const present = lines.map((line) => ({
  ...line,
  data: presentLine(line.data, todayOf(Date.now())),
}));
const flags = flagsGiven();
if (flags['call-sheet']) console.log(callSheet(present, words, site.name, Date.now()));
else if (flags.changes) {
  console.log(await changesReport(content, words, site.url, Date.now(), flags.published));
} else console.log(numbersTable(present, words, site.shelfLifeDays, Date.now()));

/** Parses the flags; stops with a message at any other. */
function flagsGiven() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch {
    console.error(
      `Gekregen: ${process.argv.slice(2).join(' ')}. Verwacht: niets, --call-sheet, of --changes.`,
    );
    process.exit(1);
  }
}
