/**
 * `<card-maker>`: writes own numbers onto the backs of the cards, says when they do not fit, counts
 * sheets and prints. Without it the backs have lines to write on.
 *
 * Nothing is stored or sent, and leaving the page wipes what was typed, from the back/forward cache
 * too. To keep it, a reader saves a file: a row for each number, with a tab behind the name.
 */
export class CardMaker extends HTMLElement {
  connectedCallback(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[hidden]')) part.hidden = false;
    const fields = this.find('fields');
    const empty = fields.cloneNode(true) as HTMLElement;
    const add = (name = '', number = '') => {
      const row = fields.firstElementChild?.cloneNode(true) as HTMLElement;
      [name, number].forEach((value, place) => {
        const input = row.querySelectorAll('input')[place];
        if (input) input.value = input.defaultValue = value;
      });
      fields.append(row);
    };
    const reset = () => {
      fields.replaceChildren(...empty.cloneNode(true).childNodes);
      this.fill();
    };
    const tasks: Record<string, (target: HTMLElement) => void> = {
      print,
      add: () => {
        add();
      },
      save: (link) => {
        const text = this.rows().map((row) => row.join('\t'));
        (link as HTMLAnchorElement).href =
          `data:text/plain;charset=utf-8,${encodeURIComponent(text.join('\n'))}`;
      },
    };
    this.onclick = ({ target }) => {
      const task = (target as Element).closest<HTMLElement>('[data-do]');
      if (task) tasks[task.dataset.do ?? '']?.(task);
    };
    this.oninput = async ({ target }) => {
      const { files } = target as HTMLInputElement;
      const text = await files?.[0]?.text();
      if (text !== undefined) {
        const before = [...fields.children];
        for (const row of text.split(/\r?\n/)) add(...(row.split('\t') as [string, string?]));
        for (const row of before) row.remove();
      }
      this.fill();
    };
    addEventListener('pagehide', reset);
    this.fill();
  }

  find(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) ?? this;
  }

  /** Each name and number that was typed; a row without both is left out. */
  rows(): string[][] {
    return [...this.find('fields').children]
      .map((row) => [...row.querySelectorAll('input')].map(({ value }) => value.trim()))
      .filter((row) => row.some(Boolean));
  }

  fill(): void {
    const rows = this.rows();
    let fits = true;
    for (const list of this.querySelectorAll('.own-numbers')) {
      list.replaceChildren(
        ...rows.map(([name = '', number = '']) => {
          const row = document.createElement('li');
          const digits = document.createElement('bdi');
          digits.dir = 'ltr';
          digits.textContent = number;
          row.append(Object.assign(document.createElement('span'), { textContent: name }), digits);
          return row;
        }),
      );
      const card = list.parentElement ?? list;
      // Half a pixel is a rounding.
      fits &&=
        card.scrollHeight <= card.clientHeight + 1 && list.scrollWidth <= list.clientWidth + 1;
    }
    this.find('misfit').hidden = fits;
    const people = Number((this.find('people') as Partial<HTMLInputElement>).value);
    const sheets = Math.ceil(people / 10);
    const count = this.find('count');
    const { one = '', more = '' } = count.dataset;
    count.textContent =
      sheets > 0
        ? (sheets === 1 ? one : more)
            .replace('{people}', `${people}`)
            .replace('{sheets}', `${sheets}`)
        : '';
  }
}
