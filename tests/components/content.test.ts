/** Ten thousand pages ask for the same few collections: each is read once. */

import { globSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { site } from '../../src/site.config.ts';

const getCollection = vi.hoisted(() => vi.fn());
vi.mock('astro:content', () => ({ getCollection }));

const line = (id: string, ladder?: number) => ({ id, data: { ladder, numbers: [] } });
const entries: Record<string, object[]> = {
  lines: [line('112'), line('ivp', 1), line('politie', 2)],
  measures: [],
  former: [],
  pages: [{ id: 'over', data: {} }],
  ui: [{ id: site.language, data: {} }],
};

test('whatever pages ask for, and however often, each collection is read once', async () => {
  getCollection.mockImplementation((name: string) => Promise.resolve(entries[name]));
  const content = await import('../../src/data/content.ts');
  for (let page = 0; page < 3; page++) {
    await Promise.all([
      content.allLines(),
      content.ladder(),
      content.emergencyLine(),
      content.allMeasures(),
      content.allFormer(),
      content.page('over'),
      content.words(),
    ]);
  }
  const asked = getCollection.mock.calls.map(([name]) => String(name));
  expect(asked.sort()).toEqual(Object.keys(COLLECTIONS).sort());
});

test('nothing else asks Astro for a collection', () => {
  const asking = globSync('src/**/*.{ts,astro}').filter((file) =>
    /\b(getCollection|getEntry|getEntries)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual(['src/data/content.ts']);
});
