import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entries, save, undo } from '../../../../scripts/editor/journal.ts';
import { changesOf } from '../../../../scripts/editor/judge.ts';
import { useContentCopy } from '../../../fixtures/content-copy.ts';

const root = useContentCopy();
const ELA = 'content/measures/ela.md';
const NEW = 'content/former/nieuw.md';

const git = (...command: string[]) => {
  const identity = ['-c', 'user.name=redactie', '-c', 'user.email=redactie@example.org'];
  execFileSync('git', [...identity, ...command], { cwd: root(), stdio: 'ignore' });
};
const change = () => {
  const files = new Map<string, string | undefined>([
    [ELA, undefined],
    [NEW, 'een nummer'],
  ]);
  save(root(), 'Een proef', changesOf(root(), files));
};

test('what was saved can be undone: a file that went, and one that came', () => {
  const before = readFileSync(path.join(root(), ELA));
  change();
  expect(existsSync(path.join(root(), ELA))).toBe(false);
  const [{ id = '', title } = {}] = entries(root());
  expect(title).toBe('Een proef');
  expect(undo(root(), id)).toBeUndefined();
  expect(readFileSync(path.join(root(), ELA))).toEqual(before);
  expect(existsSync(path.join(root(), NEW))).toBe(false);
  expect(entries(root())).toEqual([]);
});

test('what is committed is no longer undone', () => {
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'Eerst');
  change();
  const [{ id = '' } = {}] = entries(root());
  expect(id).not.toBe('');
  git('add', '--all', 'content');
  git('commit', '--quiet', '--message', 'Dan');
  expect(entries(root())).toEqual([]);
  expect(undo(root(), id)).toContain('al vastgelegd');
  expect(existsSync(path.join(root(), NEW))).toBe(true);
});

test('nothing but content is ever written', () => {
  for (const file of ['../x.md', 'package.json', 'content/lines/../../x.md', 'content/README.md']) {
    expect(() => changesOf(root(), new Map([[file, 'x']]))).toThrow(RangeError);
  }
});
