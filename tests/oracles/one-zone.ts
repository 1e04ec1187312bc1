/**
 * Judges every minute of ten years in the zone that this process was started in: part of
 * `exhaustive.ts`, which gives the zone and the first year.
 */

import { registerHooks } from 'node:module';

const [zone = '', from = ''] = process.argv.slice(2);

// `answer.ts` gets its own clock, with a memory: see there.
registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const swap =
      found.url.endsWith('/clock/amsterdam.ts') && context.parentURL?.endsWith('/answer.ts');
    return swap ? { ...found, url: import.meta.resolve('./remembered-clock.ts') } : found;
  },
});

const { compare, deviceZone } = await import('./compare.ts');
const { DIFFERENCES } = await import('./differences.ts');
const { listedLines, siteLines } = await import('./lines.ts');
const { ITS_ZONE } = await import('./opening-hours-rules.ts');
const { everyDay, edgeCaseDays } = await import('./years.ts');

// Zones go by several names; a name that does not exist would silently mean UTC.
const meant = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
if (deviceZone() !== meant) throw new Error(`The device is in ${deviceZone()}, not in ${zone}`);

const began = performance.now();
const years = Number(from);
const site = siteLines();
// All hours of the listed lines begin and end on a quarter of an hour.
const edgeCases = edgeCaseDays(years, new Map([...listedLines, ...site])).map((stretch) => ({
  ...stretch,
  asks: (wall: number) => [0, 14].includes(wall % 15),
}));
const reports = [compare(site, everyDay(years)), compare(listedLines, edgeCases)];
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const wrong = sum(reports.map((report) => report.wrong));
const answers = sum(reports.map((report) => report.answers));
const met = new Set(reports.flatMap((report) => [...report.met]));
const vanished = zone === ITS_ZONE ? DIFFERENCES.filter((row) => !met.has(row)) : [];

for (const fault of reports.flatMap(({ faults }) => faults)) console.error(fault);
for (const row of vanished) console.error(`Never met, so not true: ${JSON.stringify(row)}`);
const seconds = Math.round((performance.now() - began) / 1000);
console.log(
  `${zone}: ${answers} answers in ${seconds} s, ${wrong} faults; ` +
    `${met.size} kinds of explained differences from opening_hours`,
);
if (wrong + vanished.length > 0) process.exitCode = 1;
