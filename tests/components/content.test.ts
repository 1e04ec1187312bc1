import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('one file asks Astro for the content, and hands it to all pages', () => {
  const asking = globSync('src/**/*.{ts,astro}').filter((file) =>
    /\b(getCollection|getEntry|getEntries)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual(['src/data/content.ts']);
});
