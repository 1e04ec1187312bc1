/** Finds marks of Markdown that readers would see, because something in them is not as it must be. */

/** The rows that git adds where two people changed the same. */
export const CONFLICT = [
  /^(?:<{7}|={7}|>{7})(?: |$)/m,
  'een van de twee versies, zonder de regels met <<<<<<<, ======= en >>>>>>>: die zet git erbij als twee mensen hetzelfde veranderen',
] as const;

/** Each mark, with what was meant. */
const MARKS: readonly (readonly [mark: RegExp, expected: string])[] = [
  CONFLICT,
  [
    /\]\(|\] \((?:bel:|\/|#|mailto:|https?:)|\]\[|\[\[|\bbel:[a-z]/i,
    'een link als [politie](bel:politie): het adres meteen achter de naam, en alle haakjes gesloten',
  ],
  [/\*\*/, 'dikke letters als **zo**, met aan beide kanten sterretjes en geen spatie daarbinnen'],
  [/^#{1,6}\p{L}/mu, 'een kop met een spatie achter de #, als ## Kop'],
  [/^[-*+]\p{L}/mu, 'een lijst met een spatie achter het streepje, als - zo'],
];

/** Finds a mark in words as a page shows them; returns its index and what was meant. */
export function findMark(words: string): { index: number; expected: string } | undefined {
  const [found] = MARKS.flatMap(([mark, expected]) => {
    const index = mark.exec(words)?.index;
    return index === undefined ? [] : [{ index, expected }];
  });
  return found;
}
