/** Looks at the ready PDF files of cards and posters. `npm run cards` makes them, with a browser. */

import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS, type CardFormat } from '../../src/cards/formats.ts';
import { builtBytes, readBuilt } from '../fixtures/dist.ts';
import { cardFaultsOnPaper } from '../fixtures/printed-cards.ts';
import { infoOf, printedPages, type PrintedPage } from '../fixtures/printed.ts';

/** How ten cards lie on a sheet, and how far the lines run on beyond them, in millimetres. */
const SHEET = { x: 20, y: 11, columns: 2, rows: 5, width: 85, height: 55, beyond: 5 };
const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);
const CELLS = upTo(SHEET.columns * SHEET.rows).map((place) => ({
  x: SHEET.x + (place % SHEET.columns) * SHEET.width,
  y: SHEET.y + Math.floor(place / SHEET.columns) * SHEET.height,
}));
/** Each millimetre of each line, with a little white around it. */
const LINES = [
  ...upTo(SHEET.columns + 1).flatMap((line) =>
    upTo(SHEET.rows * SHEET.height + 2 * SHEET.beyond).map((down) => ({
      x: SHEET.x + line * SHEET.width - 0.5,
      y: SHEET.y - SHEET.beyond + down,
    })),
  ),
  ...upTo(SHEET.rows + 1).flatMap((line) =>
    upTo(SHEET.columns * SHEET.width + 2 * SHEET.beyond).map((along) => ({
      x: SHEET.x - SHEET.beyond + along,
      y: SHEET.y + line * SHEET.height - 0.5,
    })),
  ),
].map((place) => ({ ...place, width: 1, height: 1 }));

const read = ({ id }: CardFormat) => builtBytes(`zakkaart/${id}.pdf`);
const FILES = await Promise.all(
  CARD_FORMATS.map(async (format) => ({ ...format, printed: await printedPages(read(format)) })),
);
/** Every margin of every page; a blank page has no ink at all. */
const marginsOf = (printed: readonly PrintedPage[]) =>
  printed.flatMap(({ margins }) => (margins ? Object.values(margins) : [NaN]));
const isCard = ({ height }: CardFormat) => height === 55;
const isSheet = ({ id }: CardFormat) => ['vel', 'achterkanten'].includes(id);
const isPoster = ({ id }: CardFormat) => id.startsWith('poster');

describe.each(FILES)('$id', ({ printed, ...format }) => {
  const { width, height, pages } = format;

  test('shows the numbers and the code, whole and in the middle of its pages', () => {
    expect(cardFaultsOnPaper(printed, format)).toEqual([]);
  });

  test('has the pages and the size of its paper, to the tenth of a millimetre', () => {
    expect(printed).toHaveLength(pages);
    for (const page of printed) {
      expect(page.width).toBeCloseTo(width, 1);
      expect(page.height).toBeCloseTo(height, 1);
    }
  });

  test('says nothing of this moment', () => {
    const words = printed.map((page) => page.words).join(' ');
    expect(words).not.toMatch(/bel nu|Menu|PDF/);
  });

  test('has a title, a language and tags, and brings its fonts', async () => {
    const info = await infoOf(read(format));
    expect(info).toMatchObject({ Language: 'nl' });
    expect(info.Title).toMatch(/^Nazorgnummer: /);
    const file = read(format).toString('latin1');
    expect(file).toMatch(/\/MarkInfo <<\/Type \/MarkInfo\s*\/Marked true>>/);
    expect(file.match(/\/FontDescriptor \d+ 0 R/g)?.length).toBe(
      file.match(/\/FontFile[23]? \d+ 0 R/g)?.length,
    );
    expect(file).not.toContain('/Subtype /Type3');
  });
});

describe.each(FILES.filter(isCard))('$id', ({ printed }) => {
  test('has its frame on the edge of its paper', () => {
    expect(Math.max(...marginsOf(printed))).toBeLessThan(0.4);
  });
});

describe.each(FILES.filter(isPoster))('$id', ({ printed }) => {
  test('keeps what no printer reaches white, 5 mm all round', () => {
    expect(Math.min(...marginsOf(printed))).toBeGreaterThanOrEqual(5);
  });
});

describe.each(FILES.filter(isSheet))('$id', ({ printed: [page] }) => {
  test('has each card on the same place between its lines, and off them', () => {
    const margins = CELLS.map(({ x, y }) =>
      page?.marginsIn({ x: x + 1, y: y + 1, width: SHEET.width - 2, height: SHEET.height - 2 }),
    );
    const [first = { left: 0, right: 0, top: 0, bottom: 0 }] = margins;
    expect(Math.min(...Object.values(first))).toBeGreaterThan(0.5);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      const values = margins.map((margin) => margin?.[side] ?? Infinity);
      expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.4);
    }
  });

  test('has each line to cut along whole, and running on beyond the cards', () => {
    expect(LINES.filter((piece) => !page?.marginsIn(piece))).toEqual([]);
  });
});

test('the cards have ordinary spaces: who has a PDF read aloud, hears it stop at others', () => {
  const papers = parse(readBuilt('zakkaart/index.html')).querySelectorAll('.paper');
  expect(papers).toHaveLength(CARD_FORMATS.length);
  expect(papers.map(({ textContent }) => textContent).join()).not.toContain('\u00a0');
});
