/** `npm run test:build`: builds the site of the tests, with its cards, into `dist.test/dist/`. */

import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildIn, copyProject, removeProject } from './fixtures/copy-project.ts';
import { DIST, SITE } from './fixtures/dist.ts';

const folder = copyProject();
const { status, output } = await buildIn(folder, {}, ['--cards']);
rmSync(SITE, { recursive: true, force: true });
if (status === 0) cpSync(path.join(folder, 'dist'), DIST, { recursive: true });
else console.error(output);
removeProject(folder);
process.exitCode = status ?? 1;
