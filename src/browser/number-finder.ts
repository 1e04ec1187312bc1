/**
 * Filters the lists of the page by a number, in whatever notation it is typed. The script stands after
 * the lists, which work without it. Each entry has its number in an element with `data-sought`; the
 * message for a number that is in no list waits in the page as `[data-missing]`. The numbers of today
 * are folded until something is typed.
 */

const folded = document.querySelector('details');
if (folded) folded.open = false;
document.querySelector('#finder')?.removeAttribute('hidden');

addEventListener('input', ({ target }) => {
  // Two numbers may be typed at once: cards put two on a row.
  const parts = (target as HTMLInputElement).value.split(/[/,;]/);
  const typed = parts.map(significantDigits).filter(Boolean);
  if (folded) folded.open = !!typed[0];
  let isMissing = typed.join('').length > 2;
  for (const shown of document.querySelectorAll('[data-sought]')) {
    const number = significantDigits(shown.textContent);
    const isMatch = typed.some((digits) => matches(number, digits));
    shown.closest('li')?.toggleAttribute('hidden', !isMatch && !!typed[0]);
    isMissing &&= !isMatch;
  }
  document.querySelector('[data-missing]')?.toggleAttribute('hidden', !isMissing);
});

/** Tells whether a number begins with what is typed so far, or ends with it, without its area code. */
function matches(number: string, typed: string): boolean {
  return number.startsWith(typed) || (typed.length > 5 && number.endsWith(typed));
}

/** Strips the prefix: "020-123 45 67", "+31 (0)20 123 45 67" and "0031201234567" become "201234567". */
function significantDigits(written: string): string {
  return written.replace(/[^]/gu, asciiDigit).replace(/^(00)?310?|^00?/, '');
}

/** Writes a digit of any script as an ASCII digit; anything else becomes empty. */
function asciiDigit(digit: string): string {
  const isSame = (other: string) => !digit.localeCompare(other, 'nl', { sensitivity: 'base' });
  return '0123456789'.split('').find(isSame) ?? '';
}

export {};
