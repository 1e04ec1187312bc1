/**
 * Only the site that was built for its address is published. That one file of another is enough to be
 * refused, `tampering.test.ts` shows; that the right one is not, `other-content.test.ts`.
 */

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  checkDist,
  copyProject,
  removeProject,
  type BuildResult,
} from '../fixtures/copy-project.ts';
import { DIST, PAGES, addressOf, homeAddress } from '../fixtures/dist.ts';

const ADDRESS = 'https://nazorg.voorbeeld.nl';

let folder: string;
beforeAll(() => {
  folder = copyProject();
});
afterEach(() => {
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
});
afterAll(() => {
  removeProject(folder);
});

describe('another site is refused, with all that is wrong', () => {
  let result: BuildResult;
  let rows: string[];
  beforeAll(() => {
    const line = path.join(folder, 'content/lines/ivp.md');
    writeFileSync(line, readFileSync(line, 'utf8').replace('840 76 20', '840 77 21'));
    const dist = path.join(folder, 'dist');
    cpSync(DIST, dist, { recursive: true });
    writeFileSync(path.join(dist, 'social.png'), 'another picture');
    rmSync(path.join(dist, 'icon-192.png'));
    result = checkDist(folder, ADDRESS);
    rows = result.output.split('\n');
  });
  const about = (file: string, what: string) =>
    rows.some((row) => row.startsWith(file) && row.includes(what));

  test('it was built for another address, and from other content', () => {
    expect(result.status).toBe(1);
    expect(rows[0]).toMatch(new RegExp(`^dist/ is niet de site van ${RegExp.escape(ADDRESS)}`));
    for (const { file } of PAGES.filter(({ html }) => html.includes('rel="canonical"'))) {
      expect(about(file, `canonical of og:url is niet ${ADDRESS}${addressOf(file)}`), file).toBe(
        true,
      );
      expect(about('sitemap', ADDRESS + addressOf(file)), `sitemap: ${file}`).toBe(true);
    }
    expect(about('hulplijnen/ivp/index.html', '020 - 840 77 21')).toBe(true);
    const home = homeAddress();
    expect(about('robots.txt', `"${home}sitemap-index.xml"`)).toBe(true);
    expect(about('contact/alle.vcf', `"${home}hulplijnen/ivp/"`)).toBe(true);
    expect(about('zakkaart/index.html', `codes naar ${ADDRESS}/`)).toBe(true);
    expect(about('zakkaart/kaart-drukwerk.pdf', `codes: ${home}`)).toBe(true);
    expect(about('zakkaart/vel-avery.pdf', `codes: ${home}`)).toBe(true);
  });

  test('a file changed after the build, also one that nobody can read', () => {
    expect(rows.filter((row) => row.endsWith('anders dan in build.json, of weg'))).toEqual(
      ['icon-192.png', 'social.png'].map((file) => expect.stringMatching(`^${file}:`) as string),
    );
  });
});

test.each(['', 'http://localhost:4321'])(
  'nothing is proved for an address that cannot be the one of the site: "%s"',
  (url) => {
    const { status, output } = checkDist(folder, url);
    // An empty one, as a workflow has, is that of the settings.
    const address = url || 'http://localhost:4321';
    expect([status, output]).toEqual([1, expect.stringContaining(`"${address}"`)]);
    expect(output).toContain('SITE_URL');
  },
);

test.each([[[]], [['index.html']]])('with no more than %j in dist/ there is no site', (files) => {
  for (const file of files) {
    mkdirSync(path.join(folder, 'dist'));
    cpSync(path.join(DIST, file), path.join(folder, 'dist', file));
  }
  const { status, output } = checkDist(folder, ADDRESS);
  expect([status, output]).toEqual([1, expect.stringMatching(/geen hele site.*npm run cards/)]);
});

interface Workflow {
  env?: Record<string, string>;
  jobs: Record<string, { steps: { run?: string; uses?: string; with?: { path?: string } }[] }>;
}

test('what GitHub hands over is checked at the last moment, and nothing comes between', () => {
  const { env, jobs } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8')) as Workflow;
  const uploads = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step, place) =>
      step.uses?.startsWith('actions/upload-artifact@') && step.with?.path === 'dist/'
        ? [steps.slice(0, place).map(({ run }) => run)]
        : [],
    ),
  );
  expect(env?.SITE_URL).toBe('${{ vars.SITE_URL }}');
  // The last two are for either build: of now, or of an earlier version.
  expect(uploads.map((before) => before.slice(-4))).toEqual([
    [
      'npm run cards',
      'npm run check-dist',
      'npm run deploy -- --ref "$REF" --dry-run',
      'npm run deploy -- --built --dry-run',
    ],
  ]);
});
