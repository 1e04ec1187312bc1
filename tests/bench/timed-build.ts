/** Builds a project in processes of its own, and tells what that took. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** What a build took. */
export interface Cost {
  /** From the start of `npm run build` to its end. */
  seconds: number;
  /** The most that one process held in memory. */
  megabytes: number;
}

const REPORTER = new URL('report-memory.mjs', import.meta.url).href;

/** Nothing but the packages of the project can be found. */
const WITHOUT_BROWSER = {
  PATH: '',
  PLAYWRIGHT_BROWSERS_PATH: import.meta.dirname,
  npm_config_script_shell: '/bin/sh',
};

/**
 * Runs `npm run build`. To be called from an npm script itself.
 *
 * @param project a folder with nothing left of an earlier build
 * @param withCards whether it may find a browser, to print the cards with
 * @throws Error with what the build said, when it fails
 */
export async function timedBuild(project: string, withCards: boolean): Promise<Cost> {
  const npm = process.env.npm_execpath;
  if (npm === undefined)
    throw new Error('received: no npm_execpath, expected: npm run bench:build');
  const report = path.join(project, 'memory.txt');
  const start = performance.now();
  const build = spawn(process.execPath, [npm, 'run', 'build'], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      ...(!withCards && WITHOUT_BROWSER),
      NODE_OPTIONS: `--import=${REPORTER}`,
      MEMORY_REPORT: report,
    },
  });
  const [said, ended] = await Promise.all([text(build.stderr), once(build, 'exit')]);
  const seconds = (performance.now() - start) / 1000;
  if (ended[0] !== 0) throw new Error(`${project}: the build ended with ${ended.join()}\n${said}`);
  const kilobytes = readFileSync(report, 'utf8').trim().split('\n').map(Number);
  rmSync(report);
  return { seconds, megabytes: Math.max(...kilobytes) / 1000 };
}
