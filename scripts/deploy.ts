/**
 * `npm run deploy`: checks and builds the site, and publishes it at the host of the settings. With
 * `-- --dry-run` it sends nothing, and says what would be sent of the `dist/` that is there. `--built`
 * takes that `dist/` as it is; `--ref v0.1.0` goes back: it builds that commit or tag, and publishes it.
 */

import { appendFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../src/build/site-folder.ts';
import { site } from '../src/site.config.ts';
import { buildEarlier } from './deploy/earlier.ts';
import { HOSTS, faultsOf } from './deploy/hosts.ts';
import { run } from './deploy/run.ts';
import { flagsOf } from './flags.ts';
import { changedFiles, manifestIn } from './reports/changed-files.ts';

const FOLDER = 'dist';

const { values } = flagsOf(
  {
    options: {
      'dry-run': { type: 'boolean', default: Boolean(process.env.npm_config_dry_run) },
      built: { type: 'boolean', default: false },
      ref: { type: 'string' },
    },
  },
  'niets, --dry-run, --built, of --ref met een commit of tag.',
);
// npm would do everything as a trial then, also what has to be done to know.
delete process.env.npm_config_dry_run;
process.exitCode = deploy() ? 0 : 1;

/** Publishes the site; tells whether that, and all before it, succeeded. */
function deploy(): boolean {
  if (site.host === 'github-pages' && !values['dry-run']) {
    const ref = values.ref === undefined ? [] : ['-f', `ref=${values.ref}`];
    return run(['gh', 'workflow', 'run', 'deploy.yml', ...ref]);
  }
  if (!makeSite()) return false;
  const files = filesIn(FOLDER).map((file) => ({
    path: file,
    size: statSync(path.join(FOLDER, file)).size,
  }));
  const { host: name = '', hostTarget: target = '' } = site;
  const output = process.env.GITHUB_OUTPUT;
  // The workflow chooses its steps by it.
  if (output) appendFileSync(output, `host=${name}\nurl=${site.url}\n`);
  if (values['dry-run'] && name === '') {
    console.log('Er is geen host gekozen: zet dist/ zelf over, of vul SITE_HOST in.');
    return true;
  }
  const faults = faultsOf(name, target, files);
  const host = HOSTS[name];
  if (!host || faults.length > 0) {
    console.error(faults.join('\n'));
    return false;
  }
  const kilobytes = Math.round(files.reduce((sum, { size }) => sum + size, 0) / 1000);
  const commands = host.commands(FOLDER, target);
  console.log(
    [
      `${site.url} gaat naar ${name}${target && ` (${target})`}: ${files.length} bestanden, ${kilobytes} kB.`,
      ...host.limits.map((limit) => `- ${limit}`),
      ...commands.map((command) => `  ${command.map(quoted).join(' ')}`),
    ].join('\n'),
  );
  if (values['dry-run']) {
    console.log('Dit was een proef: er is niets verstuurd.');
    return true;
  }
  return commands.every((command) => run(command));
}

/** Sees to a site in `dist/` that may be published; what stands in the way is on the screen. */
function makeSite(): boolean {
  if (values.ref !== undefined) {
    // An earlier version may not know the address yet.
    process.env.SITE_URL = site.url;
    return buildEarlier(values.ref, FOLDER);
  }
  if (values.built) return isAsBuilt();
  const steps = values['dry-run'] ? ['check-dist'] : ['release-check', 'cards', 'check-dist'];
  return steps.every((step) => run(['npm', 'run', step]));
}

/** Tells whether `dist/` is a site of this address, as it was built; the content may be of then. */
function isAsBuilt(): boolean {
  const url = manifestIn(FOLDER)?.url;
  const faults =
    url === site.url
      ? changedFiles(FOLDER)
      : [`In dist/ staat geen hele site van ${site.url}, maar: ${url ?? 'niets'}.`];
  if (faults.length > 0) console.error(faults.join('\n'));
  return faults.length === 0;
}

/** Writes an argument as a shell reads it. */
function quoted(argument: string): string {
  return /[\s&]/.test(argument) ? `'${argument}'` : argument;
}
