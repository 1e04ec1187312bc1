/** Stops a build when anything in `content/` is wrong; while writing, shows it in place of the site. */

import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration, HookParameters } from 'astro';
import { checkBuildDay } from '../data/check-build-day.ts';
import { LOADER } from '../data/load-content.ts';
import { lastRead, readAgain } from '../data/last-read.ts';
import { buildDate } from '../calendar/build-date.ts';
import { report } from '../data/content-problem.ts';
import { todayOf } from '../numbers/verification.ts';
import { BuildError } from './build-error.ts';
import { showProblems } from './show-problems.ts';

/**
 * Makes the Astro integration that checks the content. Bad content ends a build with one message and
 * exit code 1. A development server starts all the same, and shows that message on every page until it
 * is mended.
 */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') return;
        const { lines, problems: found } = readAgain();
        const problems = [...found, ...checkBuildDay(lines, todayOf(buildDate()))];
        if (problems.length > 0) throw new BuildError(report(problems));
      },
      'content:read': lastRead,
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        showProblems(server, logger, async () => {
          if (refreshContent) await loadAgain(refreshContent);
        });
      },
    },
  };
}

/** Has Astro load the content again, retrying: it ignores the request while it reads its own settings. */
async function loadAgain(
  refreshContent: NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>,
): Promise<void> {
  const load = { count: 0 };
  const context = { onLoad: () => (load.count += 1) };
  for (let tries = 0; tries < 100 && load.count === 0; tries++) {
    if (tries > 0) await setTimeout(50);
    await refreshContent({ loaders: [LOADER], context });
  }
}
