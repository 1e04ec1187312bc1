/** What can be printed, and whose numbers readers can add. */

import type { Words } from '../schemas/ui.ts';

/** A format of paper. */
export interface CardFormat {
  /** Its name in addresses: `/zakkaart/vouwkaart.pdf`. */
  id: string;
  /** The key of its name in `content/ui/`. */
  words: keyof Words;
  /** The size of a page in millimetres, the same as in `src/cards/cards.css`. */
  width: number;
  height: number;
  pages: number;
  /** How often the numbers stand on it. */
  fronts: number;
}

/** How many numbers a card has room for, besides the one for danger. */
export const CARD_NUMBERS = 4;

/** The page starts with the first. */
export const CARD_FORMATS: readonly CardFormat[] = [
  { id: 'kaart', words: 'oneCard', width: 85, height: 55, pages: 1, fronts: 1 },
  { id: 'vouwkaart', words: 'foldedCard', width: 170, height: 55, pages: 2, fronts: 1 },
  { id: 'vel', words: 'tenCards', width: 210, height: 297, pages: 1, fronts: 10 },
  { id: 'achterkanten', words: 'tenBacks', width: 210, height: 297, pages: 1, fronts: 0 },
  { id: 'poster-a4', words: 'posterA4', width: 210, height: 297, pages: 1, fronts: 1 },
  { id: 'poster-a3', words: 'posterA3', width: 297, height: 420, pages: 1, fronts: 1 },
];

/** Who may stand among one's own numbers, each a key of `content/ui/`. */
export const OWN_CONTACTS = [
  'clerk',
  'mayor',
  'communityOfficer',
  'confidant',
  'relatives',
] as const satisfies readonly (keyof Words)[];
