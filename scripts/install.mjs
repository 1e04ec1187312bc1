/**
 * Installs the dependencies when they are missing or when package-lock.json has changed since the
 * last install; otherwise does nothing, so that a second `npm start` is fast. Runs before anything
 * is installed: plain JavaScript, no imports from npm, any Node from version 20.
 */
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import './check-folder.mjs';

const STAMP = 'node_modules/.installed';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wanted) {
  console.log('De pakketten worden opgehaald (eenmalig, ongeveer een minuut) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...args, 'ci', '--loglevel=error'], {
    stdio: 'inherit',
    // On Windows npm is a script, which only a shell can start.
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('Het ophalen lukte niet; hierboven staat waarom. Er is niets gebouwd.');
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, wanted);
}
