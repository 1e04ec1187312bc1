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
    const parts = (this.querySelector('input')?.value ?? '').split(/[/,;]|\b(?:of|en)\b/);
    const typed = parts.map(significantDigits).filter(Boolean);
    let isFound = false;
    for (const shown of document.querySelectorAll('[data-sought]')) {
      const number = significantDigits(shown.textContent);
      const isMatch = typed.some((digits) => matches(number, digits));
      shown.closest('li')?.toggleAttribute('hidden', typed.length > 0 && !isMatch);
      isFound ||= isMatch;
    }
    const missing = this.querySelector<HTMLElement>('[data-missing]');
    if (missing) missing.hidden = isFound || !typed.some(({ length }) => length > 2);
  }
}

/** Whether a number begins with what is typed so far, or ends with it where the area code is left out. */
function matches(number: string, typed: string): boolean {
  return number.startsWith(typed) || (typed.length > 5 && number.endsWith(typed));
}

/** What "088-330 55 00", "+31 (0)88 330 55 00", "0031883305500" and "883305500" have in common. */
function significantDigits(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\D/g, '')
    .replace(/^(?:00)?310?|^00?/, '');
}

/** A digit of any script as an ASCII digit: in Unicode the ten of a script follow each other. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return `${value}`;
}
