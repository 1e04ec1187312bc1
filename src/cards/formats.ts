/** Lists what can be printed, and how it lies on its paper. */

import type { Words } from '../schemas/ui.ts';

/** Something to print. Where its cards lie on the paper stands in `src/cards/cards.css`, by its `id`. */
export interface CardFormat {
  /** Its name in addresses: `/zakkaart/vouwkaart.pdf`. */
  id: string;
  /** The keys of its name, and of how to print it, in `content/ui/`. */
  words: keyof Words;
  hint: keyof Words;
  /** The part of the page with cards that is printed: `data-paper` there. Formats share one. */
  paper: 'card' | 'fold' | 'sheet' | 'poster' | 'large';
  /** The size of a page in millimetres. */
  width: number;
  height: number;
  pages: 1 | 2;
  /** How often the numbers stand on it. */
  fronts: number;
  /** The width of the white round its pages that is cut off, in millimetres. */
  bleed?: number;
}

/** How many numbers a card has room for, besides the one for danger. */
export const CARD_NUMBERS = 4;

/** How many of those may have a day from or until which they hold: each one more takes the room of a number. */
export const CARD_DATES = 2;

/** The format of which only the ready PDF is of use. */
export const PRINT_SHOP = 'kaart-drukwerk';

/** The size of a card in millimetres; `cards.css` has it as `--width` and `--height`. */
export const CARD = { width: 85, height: 55 };

/** The white round a card that a print shop cuts off, in millimetres. */
const BLEED = 3;

const A4 = { width: 210, height: 297 };
const A3 = { width: 297, height: 420 };

/** What lies on each paper, whatever its size. */
const PAPERS = {
  card: { paper: 'card', pages: 2, fronts: 1 },
  fold: { paper: 'fold', pages: 1, fronts: 1 },
  sheet: { paper: 'sheet', pages: 2, fronts: 10 },
  poster: { paper: 'poster', pages: 1, fronts: 1 },
  large: { paper: 'large', pages: 1, fronts: 4 },
} as const satisfies { [P in CardFormat['paper']]: Partial<CardFormat> & { paper: P } };

const FOR_PRINT_SHOP = {
  width: CARD.width + 2 * BLEED,
  height: CARD.height + 2 * BLEED,
  bleed: BLEED,
};

/** For who prints for a whole council. */
const FOR_ALL = [
  { id: 'vel', words: 'sheetPlain', hint: 'hintSheet', ...PAPERS.sheet, ...A4 },
  {
    id: 'vel-perforatie',
    words: 'sheetPerforated',
    hint: 'hintPerforated',
    ...PAPERS.sheet,
    ...A4,
  },
  { id: 'vel-avery', words: 'sheetAvery', hint: 'hintAvery', ...PAPERS.sheet, ...A4 },
  { id: 'poster-a4', words: 'posterA4', hint: 'hintPoster', ...PAPERS.poster, ...A4 },
  { id: 'poster-a3', words: 'posterA3', hint: 'hintPoster', ...PAPERS.poster, ...A3 },
  { id: PRINT_SHOP, words: 'printShop', hint: 'hintPrintShop', ...PAPERS.card, ...FOR_PRINT_SHOP },
] as const satisfies readonly CardFormat[];

/** For oneself. */
const FOR_ONE = [
  { id: 'kaart', words: 'oneCard', hint: 'hintCard', ...PAPERS.card, ...A4 },
  { id: 'vouwkaart', words: 'foldedCard', hint: 'hintFold', ...PAPERS.fold, ...A4 },
  { id: 'kaart-groot', words: 'largeCard', hint: 'hintLarge', ...PAPERS.large, ...A4 },
] as const satisfies readonly CardFormat[];

/** The formats in the groups, and in the order, in which the page offers them. */
export const CARD_GROUPS: readonly { words: keyof Words; formats: readonly CardFormat[] }[] = [
  { words: 'forCouncil', formats: FOR_ALL },
  { words: 'forMyself', formats: FOR_ONE },
];

export const CARD_FORMATS: readonly CardFormat[] = CARD_GROUPS.flatMap(({ formats }) => formats);

/** The one that the page begins with. */
export const FIRST_FORMAT = 'kaart';

/** How often the numbers stand on the page, and the steps: each paper is on it once. */
export const FRONTS_ON_PAGE = sumOf(({ fronts }) => fronts);
export const BACKS_ON_PAGE = sumOf(backsOf);

/** Counts how often the steps stand on a format, one of which is to call 112: once for each card. */
export function backsOf({ paper, fronts }: Pick<CardFormat, 'paper' | 'fronts'>): number {
  return paper === 'poster' || paper === 'large' ? 0 : fronts;
}

/** Sums something over the papers. */
function sumOf(count: (paper: (typeof PAPERS)[keyof typeof PAPERS]) => number): number {
  return Object.values(PAPERS).reduce((sum, paper) => sum + count(paper), 0);
}

/** Who may stand among one's own numbers, each a key of `content/ui/`. */
export const OWN_CONTACTS = [
  'clerk',
  'mayor',
  'communityOfficer',
  'confidant',
  'relatives',
] as const satisfies readonly (keyof Words)[];

/** What to do, in this order, each a key of `content/ui/`. */
export const STEPS = [
  'stepSafe',
  'stepEmergency',
  'stepReport',
  'stepEvidence',
] as const satisfies readonly (keyof Words)[];
