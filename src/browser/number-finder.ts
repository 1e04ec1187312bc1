/**
 * Answers whether a number is right, in whatever notation it is typed. The script stands after the lists
 * of old numbers and of those of today, which work without it. Each entry has its number in an element
 * with `data-digits`. The answers wait in the page, in the order of `answer`.
 */

/** A slash between an area code and the rest, as some cards have it; else it stands between two numbers. */
const AFTER_AREA = /(^|[/,;])([^\d/]*0\d\d\d?[^\d/]*)\//g;
/** How a number can be like what is typed after it: a long one also without its area code. */
const SAME = /(^\d*|\d{6,}) \1$/;
const BEGUN = /^(\d+)\d* \1$/;
const SLIP = /^(\d*)\d{0,2}(\d*) \1\d{0,2}\2$/;

const rows = [...document.querySelectorAll<HTMLElement>('main :is(h2, li)')];
for (const finder of document.querySelectorAll<HTMLElement>('#finder')) finder.hidden = false;
// Who can look a number up needs no list of those of today.
for (const row of rows) row.hidden = isOfToday(row);

addEventListener('input', ({ target }) => {
  // Two numbers may be typed at once: cards put two on a row.
  const { value } = target as HTMLInputElement;
  const parts = value.replace(AFTER_AREA, '$1$2').split(/[/,;]/);
  const typed = parts.map(significantDigits).filter(Boolean);
  for (const row of rows) row.hidden = value ? !!typed[0] : isOfToday(row);
  // Of two numbers the answer is about the one that is least sure.
  const least = Math.max(...typed.map(answer));
  document.querySelectorAll<HTMLElement>('#finder span').forEach((words, place) => {
    words.hidden = place !== least;
  });
});

/**
 * Shows the entries that are most like what is typed, and tells how much: 0 a number of today, 1 an old
 * one, 2 as far as it is typed, 3 but for a slip in one or two digits beside each other, 4 not at all.
 */
function answer(typed: string): number {
  const place = [SAME, SAME, BEGUN, SLIP].findIndex((like, isAny) => {
    const found = rows.filter((row) => {
      const number = significantDigits(row.querySelector('[data-digits]')?.textContent);
      return like.test(`${number} ${typed}`) && (isAny || isOfToday(row));
    });
    for (const row of found) row.hidden = false;
    return found[0];
  });
  return place < 0 ? 4 : place;
}

function isOfToday(row: HTMLElement): boolean {
  return !!row.closest('#present');
}

/**
 * Writes digits of any script as ASCII, and strips the prefix: "020-123 45 67", "+31 (0)20 123 45 67" and
 * "0031201234567" become "201234567".
 */
function significantDigits(written = ''): string {
  return written
    .replace(/./g, (character) => {
      const code = character.charCodeAt(0);
      // In Unicode a script has its ten in a row, from a code that ends in 0, or in 6 and then up to F.
      return isDigit(code) ? `${(code & 15) - (isDigit(code | 15) ? 6 : 0)}` : '';
    })
    .replace(/^(00)?310?|^00?/, '');
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCharCode(code));
}

export {};
