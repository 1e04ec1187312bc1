/** Reads the ready PDF files of cards and posters. `npm run cards` makes them, with a browser. */

import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS } from '../../src/lib/card-formats.ts';
import { label } from '../../src/lib/phone.ts';
import { fixedLine } from '../fixtures/content.ts';
import { DIST } from '../fixtures/dist.ts';

const MM = 72 / 25.4;
const LADDER = ['ivp', 'weerbaar-bestuur', 'vertrouwenslijn'];
const numbers = ['112', ...LADDER].flatMap((id) =>
  fixedLine(id)
    .data.numbers.filter(({ role }) => role === 'main')
    .map(({ number }) => label(number).replaceAll('\u00a0', ' ')),
);
describe.each(CARD_FORMATS)('$id.pdf', ({ id, width, height, pages, fronts }) => {
  const bytes = readFileSync(`${DIST}/zakkaart/${id}.pdf`);
  const open = () => getDocumentProxy(new Uint8Array(bytes));

  test('has the pages and the size of its paper, to the tenth of a millimetre', async () => {
    const pdf = await open();
    expect(pdf.numPages).toBe(pages);
    for (let number = 1; number <= pages; number++) {
      const [, , right = 0, top = 0] = (await pdf.getPage(number)).view;
      expect(right / MM).toBeCloseTo(width, 1);
      expect(top / MM).toBeCloseTo(height, 1);
    }
  });

  test('says the numbers of the record and nothing of this moment', async () => {
    const { text } = await extractText(await open(), { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const number of numbers) {
      expect([number, words.split(number).length - 1]).toEqual([number, fronts]);
    }
    expect(words).not.toMatch(/bel nu|Menu|PDF/);
  });

  test('has a title, a language and tags, and brings its fonts', async () => {
    const { info } = await getMeta(await open());
    expect(info).toMatchObject({ Language: 'nl' });
    expect(info.Title).toMatch(/^Nazorgnummer: /);
    const file = bytes.toString('latin1');
    expect(file).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
    expect(file.match(/\/FontDescriptor \d+ 0 R/g)?.length).toBe(
      file.match(/\/FontFile[23]? \d+ 0 R/g)?.length,
    );
    expect(file).not.toContain('/Subtype /Type3');
  });
});
