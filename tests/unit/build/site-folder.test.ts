import { spawnSync } from 'node:child_process';
import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  nextFolder,
  realFolder,
  removeLeftovers,
  replaceSite,
  restoreSite,
} from '../../../src/build/site-folder.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-folder-'));
  dist = path.join(folder, 'dist');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function writeSite(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), words);
}

/** What readers would see. */
const shown = () => readFileSync(path.join(dist, 'index.html'), 'utf8');

test.each([
  ['anything', 0, 'the last site'],
  ['the last site is set aside', 1, 'the last site'],
  ['the next one takes its place', 2, 'the last site'],
  ['the last one gets another name', 3, 'the next site'],
  ['the last one is removed', 4, 'the next site'],
  ['nothing: it was all done', 5, 'the next site'],
])('killed before %s, a build leaves one whole site', (_, steps, expected) => {
  writeSite(dist, 'the last site');
  const script = path.join(import.meta.dirname, 'replace-and-stop.ts');
  // A process that is killed has no exit code; on Windows it has another than 0.
  const { status } = spawnSync(process.execPath, [script, dist, `${steps}`]);
  expect(status === 0).toBe(steps === 5);
  restoreSite(dist);
  expect(shown()).toBe(expected);
  removeLeftovers(dist);
  expect(readdirSync(folder).filter((name) => name.includes('next'))).toEqual([]);
});

test('what an earlier build left does not come back in the place of a site that is there', () => {
  writeSite(dist, 'the last site');
  writeSite(`${dist}.old`, 'a site of long ago');
  restoreSite(dist);
  expect(shown()).toBe('the last site');
  writeSite(nextFolder(dist), 'the next site');
  replaceSite(dist);
  expect(shown()).toBe('the next site');
  expect(readdirSync(folder)).toEqual(['dist']);
});

/** Has the system refuse some moves, as Windows does while a program has a file open. */
function refuse(code: string, moves: (from: string, count: number) => boolean): () => void {
  const real = fs.renameSync;
  const counts = new Map<string, number>();
  fs.renameSync = (from, to) => {
    const name = path.basename(from.toString());
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (moves(name, counts.get(name) ?? 0)) throw Object.assign(new Error(code), { code });
    real(from, to);
  };
  syncBuiltinESMExports();
  return () => {
    fs.renameSync = real;
    syncBuiltinESMExports();
  };
}

test('a site that a program holds open for a moment is replaced after that', () => {
  writeSite(dist, 'the last site');
  writeSite(nextFolder(dist), 'the next site');
  const allow = refuse('EBUSY', (_, count) => count === 1);
  try {
    replaceSite(dist);
  } finally {
    allow();
  }
  expect(shown()).toBe('the next site');
});

test.each([
  ['EBUSY', 'dist'],
  ['EPERM', `dist.next-${process.pid}`],
  ['EACCES', `dist.next-${process.pid}`],
])(
  '%s: while a program goes on holding %s, the last site stays, and it is said why',
  (code, held) => {
    writeSite(dist, 'the last site');
    writeSite(nextFolder(dist), 'the next site');
    const allow = refuse(code, (from) => from === held);
    try {
      expect(() => {
        replaceSite(dist, 150);
      }).toThrow(
        new RegExp(`kan niet op haar plaats komen \\(${code}\\)[^]*${held}[^]*Sluit npm run serve`),
      );
    } finally {
      allow();
    }
    expect(shown()).toBe('the last site');
  },
);

test('what is held open of the last site does not keep the next one away', () => {
  writeSite(dist, 'the last site');
  writeSite(nextFolder(dist), 'the next site');
  const allow = refuse('EBUSY', (from) => from === 'dist.old');
  try {
    replaceSite(dist);
  } finally {
    allow();
  }
  expect(shown()).toBe('the next site');
  expect(existsSync(`${dist}.old`)).toBe(true);
});

test('the first site needs no last one', () => {
  restoreSite(dist);
  expect(existsSync(dist)).toBe(false);
  writeSite(nextFolder(dist), 'the first site');
  replaceSite(dist);
  expect(shown()).toBe('the first site');
});

test('what a build at work needs stays, and so does what is no build’s', () => {
  const others = [`${dist}.next-${process.pid}`, `${dist}.next-x`, `${dist}.test`];
  for (const place of [...others, `${dist}.next-99999999`]) mkdirSync(place);
  removeLeftovers(dist);
  expect(readdirSync(folder).map((name) => path.join(folder, name))).toEqual(others.sort());
});

test.each([
  ['a link', ['elsewhere/site']],
  ['a link to a link', ['link', 'elsewhere/site']],
])('%s stays a link, and where it leads to is replaced', (_, targets) => {
  [dist, ...targets].reduce((link, target) => {
    symlinkSync(target, path.resolve(folder, link), 'dir');
    return target;
  });
  const target = path.join(folder, 'elsewhere/site');
  writeSite(target, 'the last site');
  const site = realFolder(dist);
  expect(site).toBe(target);
  // Killed between two renames: the link leads to nothing.
  renameSync(target, `${target}.old`);
  restoreSite(dist);
  expect(shown()).toBe('the last site');
  writeSite(nextFolder(site), 'the next site');
  replaceSite(site);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(shown()).toBe('the next site');
  expect(readdirSync(path.dirname(target))).toEqual(['site']);
});
