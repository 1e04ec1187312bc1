/** Reads every contact of the built site as a phone would. */

import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { LINE_IDS, fixedLine } from '../fixtures/content.ts';
import { builtFiles, canonicalOf, nationalDigits, readBuilt } from '../fixtures/dist.ts';

test('there is a contact for each line, and a file with all of them', () => {
  expect(builtFiles('**/*.vcf')).toEqual(
    [...LINE_IDS, 'alle'].map((id) => `contact/${id}.vcf`).sort(),
  );
});

describe.each(LINE_IDS)('%s', (id) => {
  const text = readBuilt(`contact/${id}.vcf`);
  const contact = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const line = fixedLine(id).data;
  const page = parse(readBuilt(`hulplijnen/${id}/index.html`));
  const address = canonicalOf(page);

  test('is UTF-8 in rows of at most 75 octets that end with CR and LF', () => {
    expect(text).not.toContain('\uFFFD');
    const rows = text.split('\r\n');
    expect(rows.at(-1)).toBe('');
    expect(rows.filter((row) => /[\r\n]/.test(row) || Buffer.byteLength(row) > 75)).toEqual([]);
  });

  test('has the numbers of the record: one for any reader, each other with a label', () => {
    const [first, ...others] = contact.getAllProperties('tel');
    const labels = contact.getAllProperties('x-ablabel');
    expect(
      [first, ...others].map((tel) => nationalDigits(String(tel?.getFirstValue()))).sort(),
    ).toEqual(line.numbers.map(({ number }) => number).sort());
    expect(first?.getFirstParameter('group')).toBeUndefined();
    expect(labels.map((label) => label.getFirstParameter('group'))).toEqual(
      others.map((tel) => tel.getFirstParameter('group')),
    );
  });

  test('names the line, its page and its edition', () => {
    expect(contact.getFirstPropertyValue('fn')).toBe(
      line.group === 'office-holders' ? `Nazorg: ${line.shortName}` : line.name,
    );
    expect(readBuilt('contact/alle.vcf')).toContain(text);
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
