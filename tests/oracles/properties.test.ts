/** Properties of the resolver, on the same cases every time; the exhaustive run draws others. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triedLadders } from './ladders.ts';
import { PROPERTIES, tried } from './properties.ts';

const SEEDS = [1, 20261123];

test.each(
  Object.entries(PROPERTIES).flatMap(([name, predicate]) =>
    SEEDS.map((seed) => ({ name, seed, predicate })),
  ),
)('$name (seed $seed)', ({ seed, predicate }) => {
  const result = tried(predicate, [2026, 2030], { seed, numRuns: 100 });
  expect(fc.defaultReportMessage(result)).toBeUndefined();
});

test.each(SEEDS)('no closed number is on top while another line answers (seed %i)', (seed) => {
  const result = triedLadders([2026, 2030], { seed, numRuns: 500 });
  expect(fc.defaultReportMessage(result)).toBeUndefined();
});
