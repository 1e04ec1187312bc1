/**
 * `<number-finder>`: finds a number in the lists of the page, in whatever notation it is typed.
 *
 * The lists are there without it. Each entry has `data-digits`; a message for what is not in any of
 * them waits in the page as `[data-missing]`.
 */
export class NumberFinder extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('input', this);
  }

  handleEvent(): void {
    const typed = nationalDigits(this.querySelector('input')?.value ?? '');
    let found = false;
    for (const entry of document.querySelectorAll<HTMLElement>('[data-digits-all] [data-digits]')) {
      const match = typed !== '' && (entry.dataset.digits ?? '').startsWith(typed);
      entry.hidden = typed !== '' && !match;
      found ||= match;
    }
    const missing = this.querySelector<HTMLElement>('[data-missing]');
    if (missing) missing.hidden = typed.length < 3 || found;
  }
}

/** "+31 (0)88-330 55 00" and "0031883305500" are both 0883305500. */
function nationalDigits(typed: string): string {
  return typed
    .replace(/[^\d+]/g, '')
    .replace(/^(\+31|0031)0?/, '0')
    .replace(/\D/g, '');
}
