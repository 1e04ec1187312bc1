/** Looks at the ready PDF files of cards and posters. `npm run cards` makes them, with a browser. */

import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS, type CardFormat } from '../../src/cards/formats.ts';
import { builtBytes, readBuilt } from '../fixtures/dist.ts';
import { cardFaultsOnPaper } from '../fixtures/printed-cards.ts';
import { infoOf, printedPages, type PrintedPage } from '../fixtures/printed.ts';

/** How cards lie on each sheet, as its maker says, in millimetres; marks to cut along on plain paper. */
const SHEETS = {
  vel: { x: 15, y: 10.5, height: 55, columns: 2, rows: 5, marks: true },
  'vel-perforatie': { x: 15, y: 10.5, height: 55, columns: 2, rows: 5, marks: false },
  'vel-avery': { x: 15, y: 13.5, height: 54, columns: 2, rows: 5, marks: false },
  kaart: { x: 62.5, y: 121, height: 55, columns: 1, rows: 1, marks: true },
  'kaart-drukwerk': { x: 3, y: 3, height: 55, columns: 1, rows: 1, marks: false },
};
const [WIDTH, PITCH] = [85, 95];
/** From the edge of a card to its words; a millimetre less where the sheet as sold has lower cards. */
const MARGIN = 4.2;

const read = ({ id }: Pick<CardFormat, 'id'>) => builtBytes(`zakkaart/${id}.pdf`);
const FILES = await Promise.all(
  CARD_FORMATS.map(async (format) => ({ ...format, printed: await printedPages(read(format)) })),
);
/** Every margin of every page; a blank page has no ink at all. */
const marginsOf = (printed: readonly PrintedPage[]) =>
  printed.flatMap(({ margins }) => (margins ? Object.values(margins) : [NaN]));
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
    expect(file).toMatch(/\/Marked true/);
    expect(file).toMatch(/\/S \/LBody/);
    expect(file).toMatch(/\/S \/H1/);
    expect(file).toMatch(/\/PrintScaling \/None/);
    expect(file).toContain(`/Duplex /${pages > 1 ? 'DuplexFlipLongEdge' : 'Simplex'}`);
    expect(file.match(/\/FontDescriptor \d+ 0 R/g)?.length).toBe(
      file.match(/\/FontFile[23]? \d+ 0 R/g)?.length,
    );
    expect(file).not.toContain('/Subtype /Type3');
  });
});

describe.each(FILES.filter(isPoster))('$id.pdf', ({ printed, width }) => {
  test('has the same white on each side, that every printer reaches', () => {
    const margins = marginsOf(printed);
    expect(Math.min(...margins)).toBeGreaterThanOrEqual(14 * (width / 210));
    expect(Math.max(...margins) - Math.min(...margins)).toBeLessThanOrEqual(1.5 * (width / 210));
  });
});

describe.each(Object.entries(SHEETS))('%s.pdf', (id, { x, y, height, columns, rows, marks }) => {
  const [front, back] = FILES.find((file) => file.id === id)?.printed ?? [];
  const cells = Array.from({ length: columns * rows }, (_, place) => ({
    x: x + (place % columns) * PITCH,
    y: y + Math.floor(place / columns) * height,
  }));
  const marginsOn = (page: PrintedPage | undefined) =>
    cells.map((cell) => page?.marginsIn({ ...cell, width: WIDTH, height }));

  test.each([
    ['front', front],
    ['back', back],
  ])('has the %s of each card on its place, well within its edges', (_, page) => {
    const margins = marginsOn(page);
    const [first = { left: 0, right: 0, top: 0, bottom: 0 }] = margins;
    expect(Math.min(...Object.values(first))).toBeGreaterThan(MARGIN);
    expect(Math.abs(first.left - first.right)).toBeLessThan(0.5);
    expect(Math.abs(first.top - first.bottom)).toBeLessThan(0.6);
    expect(Math.abs(first.top - first.left)).toBeLessThan(1.2);
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      const values = margins.map((margin) => margin?.[side] ?? Infinity);
      expect(Math.max(...values) - Math.min(...values)).toBeLessThan(0.2);
    }
  });

  test('has no ink on an edge that is cut, nor within 0.8 mm of it', () => {
    for (const page of [front, back]) {
      for (const cell of cells) {
        for (const edge of [
          { ...cell, x: cell.x - 0.8, width: 1.6, height },
          { ...cell, x: cell.x + WIDTH - 0.8, width: 1.6, height },
          { ...cell, y: cell.y - 0.8, width: WIDTH, height: 1.6 },
          { ...cell, y: cell.y + height - 0.8, width: WIDTH, height: 1.6 },
        ]) {
          expect(page?.marginsIn(edge)).toBeUndefined();
        }
      }
    }
  });

  test('has marks to cut along beside the cards on plain paper, on the front alone', () => {
    const beside = (page: PrintedPage | undefined) =>
      [
        { x: x - 4.2, y: y - 0.3, width: 4, height: 0.6 },
        { x: x - 0.3, y: y - 4.2, width: 0.6, height: 4 },
        { x: x + WIDTH + 0.2, y: y + height - 0.3, width: 4, height: 0.6 },
      ].filter((area) => page?.marginsIn(area)).length;
    expect([beside(front), beside(back)]).toEqual([marks ? 3 : 0, 0]);
  });
});

test('the front of the folded card stands below its back, between the same marks', () => {
  const [sheet] = FILES.find(({ id }) => id === 'vouwkaart')?.printed ?? [];
  const [front, back] = [148.5, 93.5].map((y) =>
    sheet?.marginsIn({ x: 62.5, y, width: WIDTH, height: 55 }),
  );
  // The code is black up to the right margin of the front; the back stands on its head.
  expect(Math.min(...Object.values(front ?? {}))).toBeGreaterThan(MARGIN);
  expect(Math.min(...Object.values(back ?? {}))).toBeGreaterThan(MARGIN);
});

test('the steps on the back are numbered: each has a figure of its own, and all backs the same', () => {
  const backs = parse(readBuilt('zakkaart/index.html')).querySelectorAll('.steps');
  const figures = backs.map((steps) =>
    steps.querySelectorAll('li > svg path').map((path) => path.getAttribute('d')),
  );
  expect(new Set(figures[0]).size).toBe(4);
  expect(new Set(figures.map(String)).size).toBe(1);
});

test('the file for the print shop has nothing within 5 mm of where it is cut, to a dot', () => {
  const { printed = [] } = FILES.find(({ id }) => id === 'kaart-drukwerk') ?? {};
  expect(Math.min(...marginsOf(printed))).toBeGreaterThanOrEqual(3 + 5 - 0.2);
});

test('the file for the print shop is black alone, cut 3 mm within its edges', () => {
  const text = read({ id: 'kaart-drukwerk' }).toString('latin1');
  const boxes = [...text.matchAll(/\/(Trim|Bleed)Box \[ ?([\d. ]+?) ?\]/g)].map(
    ([, name, box = '']) => [name, box.split(' ').map((side) => Number(side) / (72 / 25.4))],
  );
  expect(boxes).toHaveLength(4);
  for (const [name, box] of boxes) {
    const mm = name === 'Trim' ? [3, 3, 88, 58] : [0, 0, 91, 61];
    expect([name, box]).toEqual([name, mm.map((side) => expect.closeTo(side, 1) as number)]);
  }
  expect(text).not.toMatch(/DeviceRGB|DeviceCMYK/);
});

describe('on the card', () => {
  const [front] = FILES.find(({ id }) => id === 'kaart')?.printed ?? [];

  test.each([
    ['every number is 15 points or more', /^\d[\d -]{7,}$/, 15],
    ['when to dial a number is 8 points or more', /werkdagen|tijden|dag$|nacht/, 8],
    ['nothing is under 6.5 points', /./, 6.49],
  ])('%s', (_, words, least) => {
    const sizes = front?.runs.filter(({ str }) => words.test(str)).map(({ size }) => size) ?? [];
    expect(sizes.length).toBeGreaterThan(0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
  });

  test('it says what it is, for whom, what a name stands for, and what to say', () => {
    for (const words of [
      'Nazorg na bedreiging of geweld',
      'voor politieke ambtsdragers',
      'IVP: Instituut voor Psychotrauma.',
      'ook voor familie',
      'Zeg: “',
      'Scan: wie neemt nu op?',
      'Controleer na',
    ]) {
      expect(front?.words).toContain(words);
    }
  });
});

test.each([
  ['poster-a4', 'every number is 70 points or more', /^\d[\d -]{7,}$/, 70],
  // Of Arial's capitals 0.72 of their size: 8 mm and more.
  ['poster-a4', 'when to dial can be read from three metres', /werkdagen|tijden|dag en nacht/, 32],
  ['kaart-groot', 'every number is 36 points or more', /^\d[\d -]{7,}$/, 36],
  ['kaart-groot', 'when to dial is 15 points or more', /werkdagen|tijden|dag en nacht/, 15],
  ['kaart-groot', 'nothing is under 12 points', /./, 11.99],
])('on %s.pdf %s', (id, _, words, least) => {
  const runs = FILES.find((file) => file.id === id)?.printed.flatMap((page) => page.runs) ?? [];
  const sizes = runs.filter(({ str }) => words.test(str)).map(({ size }) => size);
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least);
});

test('the cards have ordinary spaces: who has a PDF read aloud, hears it stop at others', () => {
  const papers = parse(readBuilt('zakkaart/index.html')).querySelectorAll('[data-paper]');
  expect(papers).toHaveLength(new Set(CARD_FORMATS.map(({ paper }) => paper)).size);
  expect(papers.map(({ textContent }) => textContent).join()).not.toContain('\u00a0');
});
