/**
 * Finds numbers in the lists of the page, in whatever notation they are typed. Stands in the page after
 * the lists, which are there without it. Each entry shows its number in an element with `data-sought`; a
 * message for what is not in any of them waits in the page as `[data-missing]`. The numbers of today are
 * folded away until something is typed.
 */

const folded = document.querySelector('details');
folded?.removeAttribute('open');
document.querySelector('#finder')?.removeAttribute('hidden');

addEventListener('input', ({ target }) => {
  // Cards put two numbers on a row.
  const parts = (target as HTMLInputElement).value.split(/[/,;]/);
  const typed = parts.map(significantDigits).filter(Boolean);
  folded?.toggleAttribute('open', !!typed[0]);
  let isMissing = typed.join('').length > 2;
  for (const shown of document.querySelectorAll('[data-sought]')) {
    const number = significantDigits(shown.textContent);
    const isMatch = typed.some((digits) => matches(number, digits));
    shown.closest('li')?.toggleAttribute('hidden', !isMatch && !!typed[0]);
    isMissing &&= !isMatch;
  }
  document.querySelector('[data-missing]')?.toggleAttribute('hidden', !isMissing);
});

/** Whether a number begins with what is typed so far, or ends with it where the area code is left out. */
function matches(number: string, typed: string): boolean {
  return number.startsWith(typed) || (typed.length > 5 && number.endsWith(typed));
}

/** What "020-123 45 67", "+31 (0)20 123 45 67", "0031201234567" and "201234567" have in common. */
function significantDigits(written: string): string {
  return written.replace(/[^]/gu, asciiDigit).replace(/^(00)?310?|^00?/, '');
}

/** A digit of any script as an ASCII digit: to a reader they are the same; of anything else nothing. */
function asciiDigit(digit: string): string {
  const isSame = (other: string) => !digit.localeCompare(other, 'nl', { sensitivity: 'base' });
  return '0123456789'.split('').find(isSame) ?? '';
}

export {};
