/**
 * `<card-maker>`: writes what is typed onto the cards of the page, and prints.
 *
 * Each field has `data-field`; every element on a card with the same word in `data-own` shows its
 * value. Nothing is stored or sent, and leaving the page wipes it, from the back/forward cache too.
 */
export class CardMaker extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('input', this);
    this.querySelector('button')?.addEventListener('click', () => {
      print();
    });
    addEventListener('pagehide', this);
  }

  handleEvent({ type }: Event): void {
    for (const field of this.querySelectorAll('input')) {
      if (type === 'pagehide') field.value = '';
      for (const shown of document.querySelectorAll(`[data-own="${field.dataset.field ?? ''}"]`)) {
        shown.textContent = field.value;
      }
    }
  }
}
