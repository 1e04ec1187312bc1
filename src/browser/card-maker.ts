/** `<card-maker>`: prints the cards, and counts the sheets for a council. */
export class CardMaker extends HTMLElement {
  connectedCallback(): void {
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    const count = this.querySelector<HTMLElement>('[data-count]');
    const output = count?.querySelector('output');
    if (!print || !count || !output) return;
    print.hidden = count.hidden = false;
    print.onclick = () => {
      window.print();
    };
    count.oninput = ({ target }) => {
      const { value } = target as HTMLInputElement;
      const people = /^[1-9]\d*$/.test(value) ? Number(value) : 0;
      const sheets = Math.ceil(people / 10);
      const { person = '', one = '', more = '' } = count.dataset;
      const said = people === 1 ? person : sheets === 1 ? one : sheets ? more : '';
      output.textContent = said.replace('{people}', value).replace(/{sheets}/g, `${sheets}`);
    };
  }
}
