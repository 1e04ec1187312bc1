/**
 * `npm run watch-issue`: keeps one issue on GitHub of what the workflow `watch` found (`found.txt`) and of
 * what comes within 30 days (`due.txt`). It opens it, updates it, and closes it when there is nothing.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const LABEL = 'bewaking';
const TITLE = 'De site vraagt aandacht';

// What a server sent stays within its block.
const found = rowsIn('found.txt').map((row) => row.replaceAll('`', "'"));
const due = rowsIn('due.txt').filter((row) => /^\d{4}-/.test(row));
const body = [
  ...(found.length > 0 ? ['Op de site klopt iets niet:', '', '```', ...found, '```', ''] : []),
  ...(due.length > 0 ? ['Dit moet binnen 30 dagen:', '', ...due.map((row) => `- ${row}`), ''] : []),
  'Deze issue wordt elke week bijgewerkt, en gesloten als er niets meer te doen is. Wat je doet, staat in hosting/README.md.',
].join('\n');
const [number = '', state] = gh(
  ...['issue', 'list', '--label', LABEL, '--state', 'all', '--limit', '1'],
  ...['--json', 'number,state', '--jq', '.[] | "\\(.number) \\(.state)"'],
).split(' ');
const isNeeded = found.length + due.length > 0;
if (number === '') {
  if (isNeeded) {
    gh('label', 'create', LABEL, '--force', '--description', 'Wat de workflow watch vond');
    gh('issue', 'create', '--title', TITLE, '--label', LABEL, '--body', body);
  }
} else if (isNeeded) {
  if (state === 'CLOSED') gh('issue', 'reopen', number);
  gh('issue', 'edit', number, '--body', body);
} else if (state === 'OPEN') {
  gh('issue', 'close', number, '--comment', 'Er is niets meer te doen.');
}
console.log(isNeeded ? body : 'Er is niets te doen.');

/** Reads the rows of a file; none when it is not there. */
function rowsIn(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

/** Runs `gh`, and returns what it prints; the command fails when that does. */
function gh(...args: string[]): string {
  const { status, stdout } = spawnSync('gh', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return stdout.trim();
}
