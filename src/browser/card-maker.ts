/** `<card-maker>`: prints the cards, and counts the sheets for a council. */
export class CardMaker extends HTMLElement {
  connectedCallback(): void {
    const print = this.querySelector<HTMLButtonElement>('[data-print]');
    const count = this.querySelector<HTMLElement>('[data-count]');
    if (!print || !count) return;
    print.hidden = count.hidden = false;
    print.onclick = () => {
      window.print();
    };
    count.oninput = ({ target }) => {
      const people = Number((target as HTMLInputElement).value);
      const sheets = Math.ceil(people / 10);
      const { one = '', more = '' } = count.dataset;
      const said = sheets === 1 ? one : more;
      const output = count.querySelector('output');
      if (output) {
        output.textContent =
          sheets > 0 ? said.replace('{people}', `${people}`).replace('{sheets}', `${sheets}`) : '';
      }
    };
  }
}
