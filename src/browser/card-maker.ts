/** Prints the cards, and counts the sheets for a council. */

import { find } from './find.ts';

/** Shows the button and the field for that, which are hidden when served, and makes them work. */
export function makeCards(): void {
  const button = find('[data-print]');
  const count = find('[data-count]');
  const output = find('[data-count] output');
  button.hidden = count.hidden = false;
  button.onclick = () => {
    print();
  };
  count.oninput = ({ target }) => {
    const { value, validity } = target as HTMLInputElement;
    const people = validity.valid ? Number(value) : 0;
    const sheets = Math.ceil(people / 10);
    // Who counts a council and has chosen nothing yet, prints sheets.
    if (sheets && document.querySelector('[value=kaart]:checked')) find('[value=vel]').click();
    const said = people === 1 ? 'person' : sheets === 1 ? 'one' : sheets ? 'more' : '';
    output.textContent = (count.dataset[said] ?? '')
      .replace('{people}', value)
      .replace(/{sheets}/g, `${sheets}`);
  };
}
