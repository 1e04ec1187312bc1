/** Publishes to programs that only write down what they are asked. */

import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOSTS, faultsOf } from '../../scripts/deploy/hosts.ts';
import { sha256 } from '../../src/build/write-manifest.ts';

const URL = 'https://voorbeeld.nl';
const RSYNC = { SITE_HOST: 'rsync', SITE_TARGET: 'beheer@voorbeeld.nl:/srv/nazorgnummer/' };
const SITE_ID = '01234567-89ab-cdef-0123-456789abcdef';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  mkdirSync(path.join(folder, 'dist'));
  mkdirSync(path.join(folder, 'bin'));
  writeSite('number one');
  for (const name of ['rsync', 'ssh', 'npx', 'gh']) {
    const program = path.join(folder, 'bin', name);
    writeFileSync(program, `#!/bin/sh\necho "$(basename "$0") $*" >> asked.txt\n`);
    chmodSync(program, 0o755);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes a site with one page, as a build would. */
function writeSite(page: string): void {
  writeFileSync(path.join(folder, 'dist/index.html'), page);
  writeFileSync(
    path.join(folder, 'dist/build.json'),
    JSON.stringify({
      ...{ version: 1, url: URL, commit: null, builtAt: '2027-03-01T12:00:00Z' },
      files: { 'index.html': sha256(page) },
    }),
  );
}

/** Runs the command; what it asked of other programs is `asked`. */
function deploy(args: readonly string[], environment: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.resolve('scripts/deploy.ts'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...{ PATH: `${folder}/bin:${process.env.PATH}`, SITE_URL: URL, ...environment },
        GITHUB_OUTPUT: `${folder}/output.txt`,
      },
    },
  );
  appendFileSync(path.join(folder, 'asked.txt'), '');
  const asked = readFileSync(path.join(folder, 'asked.txt'), 'utf8').trimEnd().split('\n');
  return { status, said: stdout, cried: stderr, asked: asked.filter(Boolean) };
}

test.each([
  ['github-pages', '', 'geen eigen headers'],
  ['cloudflare-pages', 'nazorgnummer', 'wrangler@'],
  ['netlify', SITE_ID, `--site ${SITE_ID}`],
  ['rsync', RSYNC.SITE_TARGET, "'--rsync-path=sudo rsync' dist/ beheer@voorbeeld.nl:/srv/"],
])('a trial at %s says what would be sent, and sends nothing', (SITE_HOST, SITE_TARGET, what) => {
  const { status, said, asked } = deploy(['--built', '--dry-run'], { SITE_HOST, SITE_TARGET });
  expect([status, asked]).toEqual([0, []]);
  expect(said).toMatch(new RegExp(`^${URL} gaat naar ${SITE_HOST}.*: 2 bestanden, 0 kB`));
  expect(said).toContain(what);
  expect(said).toContain('er is niets verstuurd');
  expect(readFileSync(path.join(folder, 'output.txt'), 'utf8')).toBe(
    `host=${SITE_HOST}\nurl=${URL}\n`,
  );
});

test('a server gets the folder, and then reads its headers again', () => {
  expect(deploy(['--built'], RSYNC)).toMatchObject({
    status: 0,
    asked: [
      'rsync --recursive --times --delete --delay-updates --rsync-path=sudo rsync dist/ beheer@voorbeeld.nl:/srv/nazorgnummer/',
      'ssh beheer@voorbeeld.nl sudo nginx -t && sudo systemctl reload nginx',
    ],
  });
});

test('when sending fails, nothing follows, and the command fails', () => {
  writeFileSync(path.join(folder, 'bin/rsync'), '#!/bin/sh\nexit 23\n');
  expect(deploy(['--built'], RSYNC)).toMatchObject({ status: 1, asked: [] });
});

test('GitHub does it itself, also for an earlier version', () => {
  const { asked } = deploy(['--ref', 'v1'], { SITE_HOST: 'github-pages' });
  expect(asked).toEqual(['gh workflow run deploy.yml -f ref=v1']);
});

test('a site of another address is refused', () => {
  const { status, cried, asked } = deploy(['--built'], { ...RSYNC, SITE_URL: 'https://anders.nl' });
  expect([status, asked]).toEqual([1, []]);
  expect(cried).toContain(`geen hele site van https://anders.nl, maar: ${URL}`);
});

test.each([
  ['no host', undefined, '', /geen host gekozen.*github-pages, cloudflare-pages, netlify, rsync/],
  ['a host that nobody knows', 'ftp', '', /"ftp" is geen host/],
  ['a host without a place on it', 'netlify', '', /SITE_TARGET.*Site ID/],
  ['a folder at the top', 'rsync', 'root@voorbeeld.nl:/srv/', /SITE_TARGET.*een map op een server/],
  ['the folder above', 'rsync', 'root@voorbeeld.nl:/srv/../', /SITE_TARGET/],
  ['what a shell would read', 'rsync', 'a@b:/srv/x;reboot/', /SITE_TARGET/],
  ['what rsync would read', 'rsync', '-e@b:/srv/x/', /SITE_TARGET/],
])('%s is refused', (_, host, target, what) => {
  expect(faultsOf(host, target, [])).toEqual([expect.stringMatching(new RegExp(what, 'i'))]);
});

test('a page that changed after the build is refused', () => {
  writeFileSync(path.join(folder, 'dist/index.html'), 'number two');
  const { status, cried } = deploy(['--built'], RSYNC);
  expect([status, cried]).toEqual([1, expect.stringContaining('index.html: anders dan in')]);
});

test('more or larger files than a host takes are named', () => {
  const [file, size] = ['x.pdf', 26 * 1024 ** 2];
  expect(faultsOf('cloudflare-pages', 'x', [{ path: file, size }])).toEqual([
    'x.pdf is groter dan cloudflare-pages aanneemt.',
  ]);
  const many = Array.from({ length: 20_001 }, () => ({ path: file, size: 1 }));
  expect(faultsOf('cloudflare-pages', 'x', many)).toEqual([
    expect.stringContaining('hoogstens 20000'),
  ]);
  expect(Object.keys(HOSTS)).toHaveLength(4);
});

test('an earlier version is built from its own commit, and takes the place of what is there', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@voorbeeld.nl', ...args], {
      cwd: folder,
    });
  const code = [
    "require('fs').cpSync('site','dist',{recursive:true})",
    "require('fs').writeFileSync('dist/address',process.env.SITE_URL)",
  ];
  const build = `node -e "${code.join(';')}"`;
  const scripts = { cards: build, 'check-dist': "node -e \"require('fs').statSync('dist')\"" };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'x', scripts }));
  const lock = { name: 'x', lockfileVersion: 3, packages: { '': { name: 'x' } } };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock));
  cpSync(path.join(folder, 'dist'), path.join(folder, 'site'), { recursive: true });
  git('init', '--quiet');
  git('add', 'package.json', 'package-lock.json', 'site');
  git('commit', '--quiet', '-m', 'one');
  git('tag', 'v1');
  writeSite('number two');
  const { status, asked } = deploy(['--ref', 'v1'], { ...RSYNC, SITE_URL: '' });
  expect([status, asked.length]).toEqual([0, 2]);
  expect(readFileSync(path.join(folder, 'dist/index.html'), 'utf8')).toBe('number one');
  // It may be of before the address was known.
  expect(readFileSync(path.join(folder, 'dist/address'), 'utf8')).toMatch(/^http/);
  expect(git('worktree', 'list').stdout.toString().trim().split('\n')).toHaveLength(1);
  const unknown = deploy(['--ref', 'v2'], RSYNC);
  expect([unknown.status, unknown.cried]).toEqual([
    1,
    expect.stringContaining('"v2" is hier geen'),
  ]);
});
