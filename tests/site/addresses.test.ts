/** What a text of an editor may link to, the site has: else a dead link would pass the build. */

import { globSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { FILES, addressOf, contactOf, anchorsOn } from '../../src/data/addresses.ts';
import { splitFile } from '../../src/data/front-matter.ts';
import { readMarkdown } from '../../src/data/markdown.ts';
import { readText } from '../../src/data/read-text.ts';
import { FROZEN } from '../fixtures/content.ts';
import { PAGES, addressOf as builtAddress, builtFiles } from '../fixtures/dist.ts';

const texts = globSync('content/**/*.md', { cwd: FROZEN });
const built = builtFiles('**/*').map(builtAddress);

test.each(FILES)('%s is there', (address) => {
  expect(built).toContain(address);
});

test('the pages are those of the content, at the addresses that it may link to', () => {
  const addresses = texts.flatMap((file) => addressOf(file) ?? []);
  expect(addresses.sort()).toEqual(PAGES.map(({ file }) => builtAddress(file)).sort());
});

test('the contacts are those of the content, and all of them in one file', () => {
  expect(built.filter((address) => address.endsWith('.vcf'))).toEqual(
    ['/contact/alle.vcf', ...texts.flatMap(contactOf)].sort(),
  );
});

test.each(PAGES)('$file has the places that can be linked to', ({ file, html }) => {
  const ids = parse(html)
    .querySelectorAll('[id]')
    .map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...anchorsOn(builtAddress(file))]));
});

test.each(texts)('%s: a heading has the place that the check reckons with', (file) => {
  const page = PAGES.find((page) => builtAddress(page.file) === addressOf(file));
  const { body = '', bodyLine = 1 } = splitFile(file, readText(`${FROZEN}/${file}`)) ?? {};
  for (const { id, depth } of readMarkdown(body, bodyLine).headings) {
    expect(parse(page?.html ?? '').getElementById(id)?.tagName).toBe(`H${depth}`);
  }
});
