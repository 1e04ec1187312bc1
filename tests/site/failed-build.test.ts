/** A build that stops leaves the last good site as it was, whatever stopped it. */

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildIn, copyProject, removeProject } from '../fixtures/copy-project.ts';

let folder: string;
beforeEach(() => {
  folder = copyProject();
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'dist/index.html'), 'the last good site');
});
afterEach(() => {
  removeProject(folder);
});

test.each<[string, file: string, spoil: (text: string) => string, ...messages: RegExp[]]>([
  [
    'a digit too few',
    'content/lines/ivp.md',
    (text) => text.replace('840 76 20', '840 76 2'),
    /content\/lines\/ivp\.md, regel \d+, numbers\[0\]\.number\n {2}gekregen: "020 - 840 76 2"\n {2}verwacht: .*10 cijfers/,
  ],
  [
    'a number in the text that is not in the record',
    'content/pages/over.md',
    (text) => `${text}\nBel 020 - 123 45 67.\n`,
    /content\/pages\/over\.md, regel \d+, tekst\n {2}gekregen: Bel 020 - 123 45 67\./,
  ],
  [
    'a link to a line that is gone',
    'content/pages/over.md',
    (text) => `${text}\nBel [de lijn](/hulplijnen/weg/).\n`,
    /content\/pages\/over\.md, regel \d+, tekst\n {2}gekregen: Bel \[de lijn\].*\n {2}verwacht: een pagina die bestaat; \/hulplijnen\/weg\/ is er niet\n$/,
  ],
  [
    'a name that does not fit on the card',
    'content/lines/weerbaar-bestuur.md',
    (text) => text.replace('shortName: ', `shortName: ${'Een team voor bestuurders. '.repeat(9)}`),
    /De kaarten kloppen niet\.\n {2}Tien kaarten, gewoon papier: .*past er niet op/,
  ],
  [
    'a number of no line, and a style that the policy blocks, in what was built',
    'src/components/Header.astro',
    (text) =>
      text
        .replace('{site.name}', '{site.name} 020 - 123 45 67')
        .replace('<header', '<header style="color: red"'),
    /De gebouwde site klopt niet\.[^]*^ {2}404\.html en \d+ andere: dit mag niet op een pagina staan: een style-eigenschap/m,
    /404\.html en \d+ andere: "020\s-\s123\s45\s67".*content\/lines/,
  ],
  [
    'something that never comes, and of which nobody knows',
    'src/build/compress.ts',
    (text) =>
      text.replace(
        'await Promise.all(',
        'await new Promise(() => undefined);\n  await Promise.all(',
      ),
    /^De bouw is halverwege gestopt.*dist\/ is nog de vorige site\./m,
  ],
])('%s', async (_, file, spoil, ...messages) => {
  const target = path.join(folder, file);
  writeFileSync(target, spoil(readFileSync(target, 'utf8')));
  const { status, output } = await buildIn(folder);
  for (const message of messages) expect(output).toMatch(message);
  expect(status).toBe(1);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test.each(['', 'voorbeeld.nl', 'https://voorbeeld.nl/kopie'])(
  'an address that cannot be the one of a site: "%s"',
  async (url) => {
    const { status, output } = await buildIn(folder, { SITE_URL: url });
    expect(output).toContain(`gekregen: "${url}"`);
    expect(output).toMatch(
      /verwacht: https:\/\/ en de naam van de site.*als https:\/\/voorbeeld\.nl/,
    );
    expect(output).not.toContain('Stack trace');
    expect(status).toBe(1);
    expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
  },
);

test.each([
  ['that is to come', `${Math.floor(Date.now() / 1000) + 3600}`, /geweest is; nu is het 20/],
  ['of long ago', '1000000000', /feestdagen lopen nu maar tot en met 2006-12-31/],
  ['that is none', 'gisteren', /hele seconden sinds 1970/],
])('a moment of the build %s', async (_, SOURCE_DATE_EPOCH, expected) => {
  const { status, output } = await buildIn(folder, { SOURCE_DATE_EPOCH });
  expect(output).toMatch(/Het moment van de bouw klopt niet \(SOURCE_DATE_EPOCH, of de klok/);
  expect(output).toContain(`gekregen: "${SOURCE_DATE_EPOCH}"`);
  expect(output).toMatch(expected);
  expect(output).not.toContain('Stack trace');
  expect(status).toBe(1);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
});

test('a moment of the build at which a number’s source was not yet there', async () => {
  const file = path.join(folder, 'content/lines/ivp.md');
  const DAY = 86_400_000;
  const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('sourceDate: 2016-04', `sourceDate: ${yesterday}`),
  );
  const SOURCE_DATE_EPOCH = `${Math.floor((Date.now() - 4 * DAY) / 1000)}`;
  const { status, output } = await buildIn(folder, { SOURCE_DATE_EPOCH });
  expect(output).toMatch(/content\/lines\/ivp\.md, regel \d+, numbers\[0\]\.sourceDate\n/);
  expect(output).toMatch(/verwacht: hoogstens 20.*, de dag van de bouw \(SOURCE_DATE_EPOCH\)/);
  expect(status).toBe(1);
});

test('after a build that was killed at the last moment, the last good site is put back first', async () => {
  renameSync(path.join(folder, 'dist'), path.join(folder, 'dist.old'));
  expect(await buildIn(folder, { SITE_URL: '' })).toMatchObject({ status: 1 });
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('the last good site');
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
