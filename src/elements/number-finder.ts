/**
 * `<number-finder>`: finds numbers in the lists of the page, in whatever notation they are typed.
 *
 * The lists are there without it. Each entry shows its number in an element with `data-sought`; a
 * message for what is not in any of them waits in the page as `[data-missing]`.
 */
export class NumberFinder extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('input', this);
  }

  handleEvent(): void {
    // Cards put two numbers on a row.
    const parts = this.querySelector('input')?.value.split(/[/,;]| of | en /) ?? [];
    const typed = parts.map(significantDigits).filter(Boolean);
    let isMissing = typed.some(({ length }) => length > 2);
    for (const shown of document.querySelectorAll('[data-sought]')) {
      const number = significantDigits(shown.textContent);
      const isMatch = typed.some((digits) => matches(number, digits));
      shown.closest('li')?.toggleAttribute('hidden', typed.length > 0 && !isMatch);
      isMissing &&= !isMatch;
    }
    this.querySelector('[data-missing]')?.toggleAttribute('hidden', !isMissing);
  }
}

/** Whether a number begins with what is typed so far, or ends with it where the area code is left out. */
function matches(number: string, typed: string): boolean {
  return number.startsWith(typed) || (typed.length > 5 && number.endsWith(typed));
}

/** What "020-123 45 67", "+31 (0)20 123 45 67", "0031201234567" and "201234567" have in common. */
function significantDigits(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\D/g, '')
    .replace(/^(00)?310?|^00?/, '');
}

/** A digit of any script as an ASCII digit: in Unicode the ten of a script follow each other. */
function asciiDigit(digit: string): string {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  return `${value % 10}`;
}
