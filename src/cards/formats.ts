/** Lists what can be printed, and how it lies on its paper. */

import type { Words } from '../schemas/ui.ts';

/** A format of paper. Where its cards lie on it stands in `src/cards/cards.css`, by the same name. */
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

const A4 = { width: 210, height: 297 };
const A3 = { width: 297, height: 420 };

/** For who prints for a whole council. */
const FOR_ALL = [
  {
    id: 'vel',
    words: 'sheetPlain',
    hint: 'hintSheet',
    paper: 'sheet',
    ...A4,
    pages: 2,
    fronts: 10,
  },
  {
    ...{ id: 'vel-perforatie', words: 'sheetPerforated', hint: 'hintPerforated', paper: 'sheet' },
    ...{ ...A4, pages: 2, fronts: 10 },
  },
  {
    ...{ id: 'vel-avery', words: 'sheetAvery', hint: 'hintAvery', paper: 'sheet' },
    ...{ ...A4, pages: 2, fronts: 10 },
  },
  {
    id: 'poster-a4',
    words: 'posterA4',
    hint: 'hintPoster',
    paper: 'poster',
    ...A4,
    pages: 1,
    fronts: 1,
  },
  {
    id: 'poster-a3',
    words: 'posterA3',
    hint: 'hintPoster',
    paper: 'poster',
    ...A3,
    pages: 1,
    fronts: 1,
  },
  {
    ...{ id: PRINT_SHOP, words: 'printShop', hint: 'hintPrintShop', paper: 'card' },
    ...{ width: 91, height: 61, pages: 2, fronts: 1, bleed: 3 },
  },
] as const satisfies readonly CardFormat[];

/** For oneself. */
const FOR_ONE = [
  { id: 'kaart', words: 'oneCard', hint: 'hintCard', paper: 'card', ...A4, pages: 2, fronts: 1 },
  {
    id: 'vouwkaart',
    words: 'foldedCard',
    hint: 'hintFold',
    paper: 'fold',
    ...A4,
    pages: 1,
    fronts: 1,
  },
  {
    id: 'kaart-groot',
    words: 'largeCard',
    hint: 'hintLarge',
    paper: 'large',
    ...A4,
    pages: 1,
    fronts: 4,
  },
] as const satisfies readonly CardFormat[];

export const CARD_GROUPS: readonly { words: keyof Words; formats: readonly CardFormat[] }[] = [
  { words: 'forCouncil', formats: FOR_ALL },
  { words: 'forMyself', formats: FOR_ONE },
];

export const CARD_FORMATS: readonly CardFormat[] = CARD_GROUPS.flatMap(({ formats }) => formats);

/** The one that the page begins with. */
export const FIRST_FORMAT = 'kaart';

/** One format of each paper, as they stand on the page itself. */
const PAPERS = [...new Map(CARD_FORMATS.map((format) => [format.paper, format])).values()];

/** How often the numbers stand on the page, and the steps. */
export const FRONTS_ON_PAGE = PAPERS.reduce((sum, { fronts }) => sum + fronts, 0);
export const BACKS_ON_PAGE = PAPERS.reduce((sum, format) => sum + backsOf(format), 0);

/** Counts how often the steps stand on a format, one of which is to call 112: once for each card. */
export function backsOf({ paper, fronts }: Pick<CardFormat, 'paper' | 'fronts'>): number {
  return paper === 'poster' || paper === 'large' ? 0 : fronts;
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
