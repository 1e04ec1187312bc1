import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import Provenance from '../../src/components/Provenance.astro';
import type { NumberRecord } from '../../src/schemas/line.ts';
import { fixedLine, fixedWords } from '../fixtures/content.ts';

const number: NumberRecord = {
  number: '0208407620',
  label: '020 - 840 76 20',
  tel: '+31208407620',
  role: 'main',
  hours: 'office',
  source: 'raadsleden.nl',
  sourceDate: '2016-04',
};

async function rendered(props: object) {
  const container = await AstroContainer.create();
  const all = { words: fixedWords(), next: fixedLine('weerbaar-bestuur'), number, ...props };
  return parse(await container.renderToString(Provenance, { props: all }));
}

const seen = (text: string) => text.replace(/\s+/g, ' ').trim();

test('a number that nobody has phoned says so, and what to try instead', async () => {
  const line = await rendered({});
  expect(seen(line.textContent)).toBe('Uit 2016, nog niet nagebeld. Anders: 070 - 373 83 14.');
});

test('a number that was phoned says when; that it is stale waits until that is so', async () => {
  const verified = { on: '2026-05-31', by: 'redactie', dialled: '0208407620' };
  const line = await rendered({ number: { ...number, verified } });
  const stale = line.querySelector('[data-stale-after]');
  expect(stale?.hasAttribute('hidden')).toBe(true);
  expect(stale?.getAttribute('data-stale-after')).toBe(String(Date.parse('2026-11-28')));
  expect(seen(stale?.textContent ?? '')).toMatch(/180 dagen geleden. Anders: 070/);
  stale?.remove();
  expect(seen(line.textContent)).toContain('Nagebeld op 31 mei 2026.');
});

test('with no other number to try, none is named', async () => {
  expect(seen((await rendered({ next: undefined })).textContent)).not.toContain('Anders');
});
