/** Reads every contact in `dist/` as a phone would. */

import { globSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { liveLine } from '../fixtures/content.ts';

const ids = globSync('*.md', { cwd: 'content/lines' }).map((file) => file.replace('.md', ''));
/** The digits of the record behind `+31208407620`, `08002800200` or `+5997176181`. */
const national = (dialled: string) => dialled.replace(/^\+31/, '0');

test('there is a contact for each line, and no other', () => {
  const files = globSync('**/*.vcf', { cwd: 'dist' });
  expect(files.sort()).toEqual(ids.map((id) => `contact/${id}.vcf`).sort());
});

describe.each(ids)('%s', (id) => {
  const file = readFileSync(`dist/contact/${id}.vcf`);
  const text = file.toString('utf8');
  const contact = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const line = liveLine(id);
  const page = parse(readFileSync(`dist/hulplijnen/${id}/index.html`, 'utf8'));
  const address = page.querySelector('link[rel=canonical]')?.getAttribute('href');

  test('is UTF-8 in rows of at most 75 octets that end with CR and LF', () => {
    expect(Buffer.from(text, 'utf8').equals(file)).toBe(true);
    const rows = text.split('\r\n');
    expect(rows.at(-1)).toBe('');
    expect(rows.filter((row) => /[\r\n]/.test(row) || Buffer.byteLength(row) > 75)).toEqual([]);
  });

  test('has the numbers of the record, each with a label', () => {
    const tels = contact.getAllProperties('tel');
    const labels = contact.getAllProperties('x-ablabel');
    expect(tels.map((tel) => national(String(tel.getFirstValue()))).sort()).toEqual(
      line.numbers.map(({ number }) => number).sort(),
    );
    expect(labels.map((label) => label.getFirstParameter('group'))).toEqual(
      tels.map((tel) => tel.getFirstParameter('group')),
    );
  });

  test('names the line, its page and its edition', () => {
    expect(contact.getFirstPropertyValue('fn')).toBe(line.name);
    expect(contact.getFirstPropertyValue('url')).toBe(address);
    expect(contact.getFirstPropertyValue('note')).toMatch(/Uitgave van \d+ [a-z]+ \d{4}\./);
  });

  test('can be had from the page of the line, which shows its own address to share', () => {
    const hrefs = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(hrefs).toContain(`/contact/${id}.vcf`);
    const share = page.querySelector('a[data-share]');
    expect(share?.getAttribute('href')).toBe(address);
    expect(share?.textContent).toContain(address);
  });
});
