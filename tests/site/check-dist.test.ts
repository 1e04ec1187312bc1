/** Only the site that was built for its address, from the content that is there, is published. */

import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildIn, copyProject, removeProject } from '../fixtures/copy-project.ts';
import { DIST, PAGES, addressOf } from '../fixtures/dist.ts';

const ADDRESS = 'https://nazorg.voorbeeld.nl';
const OTHER = 'https://nazorg.voorbeeld.com';

let folder: string;
const dist = (file = '') => path.join(folder, 'dist', file);
const good = () => path.join(folder, 'good');
beforeAll(async () => {
  folder = copyProject();
  const { status, output } = await buildIn(folder, { SITE_URL: ADDRESS }, ['--cards']);
  expect(status, output).toBe(0);
  renameSync(dist(), good());
  cpSync(good(), dist(), { recursive: true });
}, 120_000);
afterEach(() => {
  rmSync(dist(), { recursive: true, force: true });
  cpSync(good(), dist(), { recursive: true });
});
afterAll(() => {
  removeProject(folder);
});

function checkDist(SITE_URL: string | undefined = ADDRESS) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('scripts/check-dist.ts')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, SITE_URL } },
  );
  return { status, stdout, stderr };
}

/** What must be said of a site that was built for another address. */
function expectRefused(wrong: string, wanted: string) {
  const { status, stderr } = checkDist(wanted);
  const rows = stderr.split('\n');
  expect(status).toBe(1);
  expect(rows[0]).toMatch(new RegExp(`^dist/ is niet de site van ${RegExp.escape(wanted)}`));
  const about = (file: string, what: string) =>
    rows.some((row) => row.startsWith(file) && row.includes(what));
  for (const { file } of PAGES.filter(({ html }) => html.includes('rel="canonical"'))) {
    expect(about(file, `canonical of og:url is niet ${wanted}${addressOf(file)}`), file).toBe(true);
    expect(about('sitemap', wanted + addressOf(file)), `sitemap: ${file}`).toBe(true);
  }
  expect(about('robots.txt', `"${wrong}/sitemap-index.xml"`)).toBe(true);
  expect(about('contact/alle.vcf', `"${wrong}/hulplijnen/ivp/"`)).toBe(true);
  expect(about('zakkaart/index.html', `codes naar ${wanted}/`)).toBe(true);
  expect(about('zakkaart/kaart-drukwerk.pdf', `codes: ${wrong}/`)).toBe(true);
  expect(about('zakkaart/vel-avery.pdf', `codes: ${wrong}/`)).toBe(true);
}

test('the site that was built for its address passes', () => {
  expect(checkDist()).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`dist/ is de site van ${ADDRESS}`) as string,
  });
});

test('a site that was built for another address is refused, with each address that is wrong', () => {
  expectRefused(ADDRESS, OTHER);
});

test('a site that was built without SITE_URL is refused, with each address that is wrong', () => {
  rmSync(dist(), { recursive: true });
  cpSync(DIST, dist(), { recursive: true });
  expectRefused('http://localhost:4321', ADDRESS);
});

test.each(['', 'http://localhost:4321'])(
  'nothing is proved for an address that cannot be the one of the site: "%s"',
  (url) => {
    const { status, stderr } = checkDist(url);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`"${url}"`)]);
    expect(stderr).toContain('SITE_URL');
  },
);

test.each([
  'over/index.html',
  'zakkaart/index.html',
  'zakkaart/kaart.pdf',
  'sitemap-0.xml',
  'contact/ivp.vcf',
])('one file of a build without SITE_URL is enough to be refused: %s', (file) => {
  cpSync(path.join(DIST, file), dist(file));
  const { status, stderr } = checkDist();
  expect(status).toBe(1);
  expect(stderr).toContain(file.startsWith('sitemap-0') ? 'sitemap' : file);
});

test.each([
  ['manifest.webmanifest', '"start_url":"/"', `"start_url":"${OTHER}/"`],
  ['content/lines/ivp.md', '840 76 20', '840 77 21'],
])('a site beside which %s is another is refused', (file, from, to) => {
  const changed = file.startsWith('content') ? path.join(folder, file) : dist(file);
  const before = readFileSync(changed, 'utf8');
  expect(before).toContain(from);
  writeFileSync(changed, before.replaceAll(from, to));
  const { status, stderr } = checkDist();
  writeFileSync(changed, before);
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^dist\/ is niet de site van/)]);
});

test.each(['', 'nummers.json'])('without dist/%s there is no site', (file) => {
  rmSync(dist(file), { recursive: true });
  const { status, stderr } = checkDist();
  expect([status, stderr]).toEqual([1, expect.stringMatching(/geen hele site.*npm run cards/)]);
});

interface Workflow {
  jobs: Record<
    string,
    {
      env?: Record<string, string>;
      steps: { run?: string; uses?: string; env?: object; if?: string; with?: { path?: string } }[];
    }
  >;
}

test('what GitHub hands over is checked at the last moment, and nothing comes between', () => {
  const { jobs } = parse(readFileSync('.github/workflows/deploy.yml', 'utf8')) as Workflow;
  const uploads = Object.values(jobs).flatMap(({ env, steps }) =>
    steps.flatMap((step, place) =>
      step.uses?.startsWith('actions/upload-artifact@') && step.with?.path === 'dist/'
        ? [{ env, before: steps.slice(place - 2, place) }]
        : [],
    ),
  );
  expect(uploads).toEqual([
    {
      env: { SITE_URL: '${{ vars.SITE_URL }}' },
      before: [{ run: 'npm run cards' }, { run: 'npm run check-dist' }],
    },
  ]);
});
