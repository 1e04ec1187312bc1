/** Builds the site beside a development server, to see whether it can be built. */

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The line that Astro writes before a report. */
const BEFORE_REPORT = /\[ERROR\][^\n]*\n/;

let running: ChildProcess | undefined;

/**
 * Starts a build into a folder that is thrown away. It ends an earlier build that still runs.
 *
 * @param root the folder of the project
 * @param done called with the report of what stops the build; with nothing when it passes
 * @param astro the command of Astro; without it the one that serves, which is this process
 */
export function startTrialBuild(
  root: string,
  done: (report: string) => void,
  astro = process.argv[1] ?? '',
): void {
  stopTrialBuild();
  const folder = mkdtempSync(path.join(tmpdir(), 'trial-'));
  const command = [astro, 'build', '--outDir', path.join(folder, 'dist')];
  const build = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  running = build;
  let output = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()));
  }
  build.once('close', (status) => {
    rmSync(folder, { recursive: true, force: true });
    if (running !== build) return;
    running = undefined;
    done(status === 0 ? '' : (output.split(BEFORE_REPORT)[1] ?? output).trim());
  });
}

/** Ends a build that still runs, which then reports nothing. */
export function stopTrialBuild(): void {
  const build = running;
  running = undefined;
  build?.kill();
}
