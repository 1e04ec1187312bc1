import { saveFile } from './save-file.ts';

/**
 * `<own-numbers>`: writes own numbers onto the backs of the cards, and says when they do not fit.
 * Without it the backs have lines to write on.
 *
 * Nothing is stored or sent, and leaving the page wipes what was typed, from the back/forward cache
 * too. To keep it, a reader saves a file: a row for each number, with a tab behind the name.
 */
export class OwnNumbers extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const empty = this.find('[data-rows]').cloneNode(true);
    this.onclick = ({ target }) => {
      const { dataset } = target as HTMLElement;
      if (dataset.do === 'add') this.add('', '');
      if (dataset.do === 'save') saveFile(new File([this.text()], dataset.file ?? ''));
    };
    this.oninput = async ({ target }) => {
      const text = await (target as HTMLInputElement).files?.[0]?.text();
      if (text !== undefined) this.open(text);
      this.fill();
    };
    addEventListener('pagehide', () => {
      this.find('[data-rows]').replaceWith(empty.cloneNode(true));
      this.fill();
    });
    this.fill();
  }

  find(selector: string): HTMLElement {
    return this.querySelector(selector) ?? this;
  }

  /** Lists each name and number that was typed; a row without both is left out. */
  rows(): string[][] {
    return [...this.find('[data-rows]').children]
      .map((row) => [...row.querySelectorAll('input')].map(({ value }) => value.trim()))
      .filter((row) => row.some(Boolean));
  }

  text(): string {
    return this.rows()
      .map((row) => row.join('\t'))
      .join('\n');
  }

  open(text: string): void {
    const before = [...this.find('[data-rows]').children];
    for (const row of text.split(/\r?\n/)) {
      const [name = '', number = ''] = row.split('\t');
      this.add(name, number);
    }
    for (const row of before) row.remove();
  }

  add(...values: [name: string, number: string]): void {
    const fields = this.find('[data-rows]');
    const row = fields.firstElementChild?.cloneNode(true) as HTMLElement;
    row.querySelectorAll('input').forEach((input, index) => {
      input.value = values[index] ?? '';
    });
    fields.append(row);
  }

  fill(): void {
    let fits = true;
    for (const list of document.querySelectorAll('ul.own-numbers')) {
      list.replaceChildren(...this.rows().map(rowOf));
      const card = list.parentElement ?? list;
      // One pixel is a rounding.
      fits &&=
        card.scrollHeight <= card.clientHeight + 1 && list.scrollWidth <= list.clientWidth + 1;
    }
    this.find('[role] > span').hidden = fits;
  }
}

function rowOf([name = '', number = '']: string[]): HTMLElement {
  const row = document.createElement('li');
  const digits = document.createElement('bdi');
  digits.dir = 'ltr';
  digits.append(number);
  const words = document.createElement('span');
  words.append(name);
  row.append(words, digits);
  return row;
}
