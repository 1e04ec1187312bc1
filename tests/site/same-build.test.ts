/** A commit can be built again into the same bytes, wherever and whenever that is. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDateString } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { buildIn, copyProject, removeProject } from '../fixtures/copy-project.ts';
import { DIST, builtBytes } from '../fixtures/dist.ts';
import { infoOf } from '../fixtures/printed.ts';

/** The hash of every file of a built site, by its path. */
function hashesIn(dist: string): Record<string, string> {
  const files = globSync(['**/*', '**/.*/**/*'], { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(dist, file), sha256(readFileSync(file))] as const);
  return Object.fromEntries(files);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** When the site of the tests was built, in seconds since 1970, as it stands in a card. */
async function builtOn(): Promise<string> {
  const { CreationDate } = await infoOf(builtBytes('zakkaart/kaart.pdf'));
  return `${Number(PDFDateString.toDateObject(String(CreationDate))) / 1000}`;
}

test('built again in another place and zone, the site is the same, PDFs and all', async () => {
  const folder = copyProject();
  const environment = { SOURCE_DATE_EPOCH: await builtOn(), TZ: 'Pacific/Auckland' };
  expect(await buildIn(folder, environment)).toMatchObject({ status: 0 });
  const other = hashesIn(path.join(folder, 'dist'));
  removeProject(folder);
  expect(Object.keys(other)).toEqual(
    expect.arrayContaining(['index.html', 'sw.js', 'build.json', 'zakkaart/kaart.pdf']),
  );
  expect(hashesIn(DIST)).toEqual(other);
});
