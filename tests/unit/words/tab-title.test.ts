import { expect, test } from 'vitest';
import { tabTitle } from '../../../src/words/tab-title.ts';

const line = (id: string, name: string, shortName: string) => ({ id, data: { name, shortName } });
const lines = [
  line('113', '113 Zelfmoordpreventie', '113'),
  line('saba', 'Slachtofferhulp Saba', 'Slachtofferhulp'),
  line('nederland', 'Slachtofferhulp Nederland', 'Slachtofferhulp'),
  line('politie', 'Politie', 'Politie'),
  line('politie-caribisch', 'Politie Caribisch Nederland', 'Politie'),
] as const;

test('a tab has the short name, which does not say what one calls for', () => {
  expect(tabTitle(lines[0], lines)).toBe('113');
});

test('a tab has the whole name where another line has that short name', () => {
  expect(tabTitle(lines[1], lines)).toBe('Slachtofferhulp Saba');
  expect(tabTitle(lines[4], lines)).toBe('Politie Caribisch Nederland');
});
