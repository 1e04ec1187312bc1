/** Keeps the issue of the weekly look with a `gh` that only knows one repository: a file. */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What GitHub does with its one issue, in `issue.json`. */
const GH = `#!${process.execPath}
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const [what, does, number] = process.argv.slice(2);
const issue = existsSync('issue.json') ? JSON.parse(readFileSync('issue.json', 'utf8')) : undefined;
const save = (change) => writeFileSync('issue.json', JSON.stringify({ ...issue, ...change }));
const body = process.argv[process.argv.indexOf('--body') + 1];
if (what !== 'issue') process.exit(0);
if (does === 'list' && issue) console.log('7 ' + issue.state);
if (does === 'create') issue ? process.exit(1) : save({ state: 'OPEN', body });
if (does !== 'list' && does !== 'create' && number !== '7') process.exit(1);
if (does === 'edit') save({ body });
if (does === 'reopen') save({ state: 'OPEN' });
if (does === 'close') save({ state: 'CLOSED' });
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'issue-'));
  writeFileSync(path.join(folder, 'gh'), GH);
  chmodSync(path.join(folder, 'gh'), 0o755);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SOON = '2027-07-31: IVP, 020 - 840 76 20: het nabellen telt tot en met 2027-07-31.\n';
const NOTHING = 'De komende 30 dagen hoeft er niets.\n';

test.each([
  ['nothing to do: no issue', '', NOTHING, undefined, /^$/],
  ['something is wrong: an issue', '/: ontbreekt\n', NOTHING, 'OPEN', /\n\/: ontbreekt\n/],
  ['something else: the same issue', '', SOON, 'OPEN', /- 2027-07-31: IVP(?!.*ontbreekt)/s],
  ['nothing any more: closed', '', NOTHING, 'CLOSED', /./],
  ['still nothing: it stays closed', '', NOTHING, 'CLOSED', /./],
  ['wrong again: opened again', '/over/: ontbreekt\n', SOON, 'OPEN', /\/over\/: .*- 2027-07-31/s],
])('%s', (_, found, due, state, body) => {
  writeFileSync(path.join(folder, 'found.txt'), found);
  writeFileSync(path.join(folder, 'due.txt'), due);
  const { status } = spawnSync(process.execPath, [path.resolve('scripts/watch-issue.ts')], {
    cwd: folder,
    env: { PATH: folder },
  });
  expect(status).toBe(0);
  const [issue] = readIssue();
  expect(issue?.state).toBe(state);
  expect(issue?.body ?? '').toMatch(body);
});

function readIssue(): { state: string; body: string }[] {
  try {
    const text = readFileSync(path.join(folder, 'issue.json'), 'utf8');
    return [JSON.parse(text) as { state: string; body: string }];
  } catch {
    return [];
  }
}
