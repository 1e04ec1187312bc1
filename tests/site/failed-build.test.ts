/**
 * A build that stops leaves the last good site as it was, whatever stopped it. All that a build can say
 * of content, an address or a moment is in `unit/`, and of the cards in `dev-server.test.ts`, which shows
 * what a build says: here, that it says so and stops.
 */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  WITHOUT_CHROMIUM,
  buildIn,
  copyProject,
  removeProject,
  type BuildResult,
} from '../fixtures/copy-project.ts';

const DAY = 86_400_000;
const secondsAt = (instant: number) => `${Math.floor(instant / 1000)}`;
const YESTERDAY = new Date(Date.now() - DAY).toISOString().slice(0, 10);

let folder: string;
/** The files that a test has changed, as they were. */
const before = new Map<string, string>();
beforeAll(() => {
  folder = copyProject();
  mkdirSync(path.join(folder, 'dist'));
});
beforeEach(() => {
  writeFileSync(path.join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  for (const [file, text] of before) writeFileSync(file, text);
  before.clear();
});
afterAll(() => {
  removeProject(folder);
});

/** Changes a file of the copy until the end of the test; the change must find what it replaces. */
function change(file: string, from: string | RegExp, to: string): void {
  const target = path.join(folder, file);
  const text = readFileSync(target, 'utf8');
  const changed = text.replace(from, to);
  expect(changed, file).not.toBe(text);
  if (!before.has(target)) before.set(target, text);
  writeFileSync(target, changed);
}

function expectStopped({ status, output }: BuildResult, ...messages: RegExp[]): void {
  for (const message of messages) expect(output).toMatch(message);
  expect(output).not.toContain('Stack trace');
  expect(status).toBe(1);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
}

test('a digit too few, and a link to a line that is gone', async () => {
  change('content/lines/ivp.md', '840 76 20', '840 76 2');
  change('content/pages/over.md', /$/, '\nBel [de lijn](/hulplijnen/weg/).\n');
  expectStopped(
    await buildIn(folder),
    /content\/lines\/ivp\.md, regel \d+, numbers\[0\]\.number\n {2}gekregen: "020 - 840 76 2"\n {2}verwacht: .*10 cijfers/,
    /content\/pages\/over\.md, regel \d+, tekst\n {2}gekregen: Bel \[de lijn\].*\n {2}verwacht: een pagina die bestaat; \/hulplijnen\/weg\/ is er niet\n$/,
  );
});

test('a number that is not in the record, and a source that was not yet there at the moment of the build', async () => {
  change('content/pages/over.md', /$/, '\nBel 020 - 123 45 67.\n');
  change('content/lines/ivp.md', 'sourceDate: 2016-04', `sourceDate: ${YESTERDAY}`);
  expectStopped(
    await buildIn(folder, { SOURCE_DATE_EPOCH: secondsAt(Date.now() - 4 * DAY) }),
    /content\/pages\/over\.md, regel \d+, tekst\n {2}gekregen: Bel 020 - 123 45 67\./,
    /content\/lines\/ivp\.md, regel \d+, numbers\[0\]\.sourceDate\n.*\n {2}verwacht: hoogstens 20.*, de dag van de bouw \(SOURCE_DATE_EPOCH\)/,
  );
});

test.each<[string, file: string, from: string | RegExp, to: string, ...messages: RegExp[]]>([
  [
    'a number of no line, and a style that the policy blocks, in what was built',
    'src/components/Header.astro',
    '{site.name}',
    '{site.name} <i style="color: red">020 - 123 45 67</i>',
    /De gebouwde site klopt niet\.[^]*^ {2}404\.html en \d+ andere: dit mag niet op een pagina staan: een style-eigenschap/m,
    /404\.html en \d+ andere: "020\s-\s123\s45\s67".*content\/lines/,
  ],
  [
    'something that never comes, and of which nobody knows',
    'src/build/set-address.ts',
    /'astro:config:setup': \((.*)\) => \{/,
    "'astro:config:setup': async ($1) => {\nawait new Promise(() => undefined);",
    /^De bouw is halverwege gestopt.*dist\/ is nog de vorige site\./m,
  ],
])('%s', async (_, file, from, to, ...messages) => {
  change(file, from, to);
  expectStopped(await buildIn(folder, WITHOUT_CHROMIUM), ...messages);
});

test.each(['voorbeeld.nl', ''])('"%s", which cannot be the address of a site', async (address) => {
  expectStopped(
    await buildIn(folder, { SITE_URL: address }),
    RegExp(
      `gekregen: "${address}"\\n {2}verwacht: https:// en de naam van de site.*als https://voorbeeld\\.nl`,
    ),
  );
});

test('a moment that is none; what a build before left that was killed is put back first', async () => {
  renameSync(path.join(folder, 'dist'), path.join(folder, 'dist.old'));
  expectStopped(
    await buildIn(folder, { SOURCE_DATE_EPOCH: 'gisteren' }),
    /Het moment van de bouw klopt niet \(SOURCE_DATE_EPOCH, of de klok/,
    /gekregen: "gisteren"\n.*hele seconden sinds 1970/,
  );
});

test('a folder whose name the tools cannot read: one line says what to do', async () => {
  const odd = copyProject('site#1-');
  const { status, output } = await buildIn(odd);
  removeProject(odd);
  expect(output).toBe(
    `Geef de map een naam zonder # en zonder ?, dan kan de site gebouwd worden: ${odd}\n`,
  );
  expect(status).toBe(1);
});
