/**
 * The whole proof: every minute of ten years, every line, in several device zones, by both oracles;
 * and the properties on thousands of fresh cases. `npm run test:exhaustive`.
 *
 * ORACLE_FROM is the first of the ten years (else this year), ORACLE_ZONES the zones to add to
 * Amsterdam (else UTC, New York and Auckland), ORACLE_SEED the seed of the properties (else a new
 * one each time).
 */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { triedLadders } from './ladders.ts';
import { ITS_ZONE } from './opening-hours-rules.ts';
import { PROPERTIES, tried } from './properties.ts';

const OTHER_ZONES = 'UTC,America/New_York,Pacific/Auckland';
const RUNS = 3000;
const BUILD_YEARS = 30;

const from = Number(process.env.ORACLE_FROM ?? new Date().getFullYear());
const seed = Number(process.env.ORACLE_SEED ?? Date.now() % 2 ** 31);
const zones = new Set([ITS_ZONE, ...(process.env.ORACLE_ZONES ?? OTHER_ZONES).split(',')]);

/** A process has one zone, from its start. */
async function judgeIn(zone: string): Promise<void> {
  const script = fileURLToPath(new URL('./one-zone.ts', import.meta.url));
  const child = spawn(process.execPath, [script, zone, `${from}`], {
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) process.exitCode = 1;
}

function tryProperties(): void {
  const years = [from, from + BUILD_YEARS] as const;
  for (const [name, predicate] of Object.entries(PROPERTIES)) {
    tell(name, tried(predicate, years, { seed, numRuns: RUNS }));
  }
  tell(
    'no closed number is on top while another line answers',
    triedLadders(years, { seed, numRuns: RUNS }),
  );
}

function tell<T>(name: string, result: fc.RunDetails<T>): void {
  console.log(`${result.failed ? 'FAULT' : 'holds'} (${RUNS} cases): ${name}`);
  if (!result.failed) return;
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
}

console.log(`ORACLE_FROM=${from} ORACLE_ZONES=${[...zones].join()} ORACLE_SEED=${seed}`);
tryProperties();
const waiting = [...zones];
const work = async () => {
  for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) await judgeIn(zone);
};
await Promise.all(Array.from({ length: availableParallelism() }, () => work()));
