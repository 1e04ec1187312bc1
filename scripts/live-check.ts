/**
 * `npm run live-check -- https://voorbeeld.nl`: names what is wrong with a site that is live, a row each,
 * and then exits with 1. It compares with the build in `dist/`; `--manifest` names the `build.json` of
 * another one. `--http` says where http is answered, if not on port 80. Of a copy that somebody else built
 * it compares the numbers, the headers, and what ends.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { report } from '../src/data/content-problem.ts';
import { readContent } from '../src/data/read-content.ts';
import { MANIFEST, parseManifest } from '../src/schemas/manifest.ts';
import { site } from '../src/site.config.ts';
import { flagsOf, refuse } from './flags.ts';
import { checkSite } from './live/check-site.ts';

const USAGE = 'npm run live-check -- https://voorbeeld.nl';

const { address, manifest, folder, http } = argumentsGiven();
const { words, ...record } = readContent();
if (!words || record.problems.length > 0) stop(report(record.problems));
const { rows, seen } = await checkSite(address, {
  content: { ...record, words },
  settings: site,
  manifest,
  folder,
  http,
  now: Date.now(),
});
if (rows.length === 0) console.log(`${address.origin}: alles klopt (${seen}).`);
else {
  console.log(rows.join('\n'));
  process.exitCode = 1;
}

/** Parses the arguments; stops with a message at any that cannot be used. */
function argumentsGiven() {
  const { values, positionals } = flagsOf(
    {
      options: { manifest: { type: 'string' }, http: { type: 'string' } },
      allowPositionals: true,
    },
    USAGE,
  );
  const secure = URL.parse(positionals[0] ?? '');
  const isPlain = secure?.protocol === 'https:' && !secure.username && !secure.password;
  if (!isPlain || positionals.length !== 1) return refuse(USAGE);
  const plain = values.http ?? (secure.port ? undefined : `http://${secure.hostname}/`);
  const http = plain === undefined ? undefined : URL.parse(plain);
  if (http === null) return refuse(USAGE);
  const file = values.manifest ?? `dist/${MANIFEST}`;
  const found = existsSync(file) ? parseManifest(readFileSync(file, 'utf8')) : undefined;
  if (values.manifest && !found) stop(`${file} is er niet, of is geen ${MANIFEST}.`);
  return { address: new URL('/', secure), manifest: found, folder: path.dirname(file), http };
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
