import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import CallNow from '../../src/components/CallNow.astro';
import { fixedLine, fixedWords } from '../fixtures/content.ts';

let page: ReturnType<typeof parse>;
beforeAll(async () => {
  const container = await AstroContainer.create();
  const props = {
    line: fixedLine('ivp'),
    next: fixedLine('weerbaar-bestuur'),
    code: 'void 0',
    words: fixedWords(),
    builtAt: Date.parse('2026-11-23'),
  };
  page = parse(await container.renderToString(CallNow, { props, slots: { default: '<i></i>' } }));
});

/** What a reader sees of an element: its text without what is hidden. */
function seen(element: ReturnType<typeof parse>): string {
  const copy = parse(element.outerHTML);
  for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

describe('the served block, before any script', () => {
  test('both numbers can be called, the one for doubt first', () => {
    const links = page.querySelectorAll('call-now > [data-number] a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'tel:+31883305112',
      'tel:+31208407620',
    ]);
    expect(links.map((link) => link.getAttribute('data-hours'))).toEqual([
      'outside-office',
      'office',
    ]);
  });

  test('each link says its number and its hours in words', () => {
    expect(
      page.querySelectorAll('call-now > [data-number] a').map((link) => seen(link as never)),
    ).toEqual([
      "Bel 088 - 330 51 12 Instituut voor Psychotrauma (IVP) Buiten kantooruren, ook 's nachts Uit 2016, nog niet nagebeld",
      'Bel 020 - 840 76 20 Instituut voor Psychotrauma (IVP) Kantooruren, ongeveer 9 tot 17 uur Uit 2016, nog niet nagebeld',
    ]);
  });

  test('it says nothing of this moment', () => {
    const block = page.querySelector('call-now');
    expect(block?.getAttribute('data-state')).toBeUndefined();
    expect(seen(block as never)).not.toMatch(/\bnu\b|open|eerst|daarna/i);
  });

  test('the script stands before the block, as a classic script', () => {
    const [script, block] = page.querySelectorAll('script, call-now');
    expect([script?.tagName, block?.tagName]).toEqual(['SCRIPT', 'CALL-NOW']);
    expect(script?.attributes).toEqual({});
  });

  test('what to do when nobody answers follows the numbers, then what the page adds', () => {
    const [section, added] = page.querySelectorAll(
      'call-now > [data-number] ~ section, call-now i',
    );
    expect(section?.querySelector('a')?.getAttribute('href')).toBe('tel:+31703738314');
    expect(added?.tagName).toBe('I');
  });
});
