/**
 * Answers whether a number is right, in whatever notation it is typed. The script stands after the lists
 * of old numbers and of those of today, which work without it. Each entry has its number in its first element
 * with `data-digits`; those to call instead come after it. The answers wait in the page, in the order of `answer`.
 */

/** What stands between two numbers, before a space or the next of them; else a slash follows an area code. */
const BETWEEN = /[,;/](?=[\d-]{9}| )/;
/** How a number can be like what is typed after it: a long one also without its area code. */
const SAME = /(^\d*|\d{6,}) \1$/;
const BEGUN = /^(\d+)\d* \1$/;
const SLIP = /^(\d*)\d?\d?(\d*) \1\d?\d?\2$/;

const rows = [...document.querySelectorAll<HTMLElement>('main :is(h2,li)')];
const [finder, present] = document.querySelectorAll<HTMLElement>('#finder,#present');
// Who can look a number up needs no list of those of today.
finder?.toggleAttribute('hidden');
present?.toggleAttribute('hidden');

addEventListener('input', ({ target }) => {
  // Two numbers may be typed at once: cards put two on a row.
  const parts = (target as HTMLInputElement).value.split(BETWEEN);
  const typed = parts.map(significantDigits).filter(Boolean);
  for (const row of rows) row.hidden = !!typed[0];
  present?.toggleAttribute('hidden', !typed[0]);
  // Of two numbers the answer is about the one that is least sure.
  const least = Math.max(...typed.map(answer));
  finder?.querySelectorAll('span').forEach((words, place) => {
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
      return like.test(`${number} ${typed}`) && (isAny || present?.contains(row));
    });
    for (const row of found) row.hidden = false;
    return found[0];
  });
  return place < 0 ? 4 : place;
}

/**
 * Writes digits of any script as ASCII, and strips the prefix: "020-123 45 67", "+31 (0)20 123 45 67" and
 * "0031201234567" become "201234567".
 */
function significantDigits(written = ''): string {
  return written
    .normalize('NFKC')
    .replace(/\P{Nd}/gu, '')
    .replace(/\D/g, (digit) => {
      const code = digit.charCodeAt(0);
      // The ten of a script begin at a code that ends in 0; those of India, which stand together, in 6.
      return `${(code & 15) - (code > 0x8ff && code < 0xe00 ? 6 : 0)}`;
    })
    .replace(/^(00)?310?|^00?/, '');
}

export {};
