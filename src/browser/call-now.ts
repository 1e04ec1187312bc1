/**
 * `<call-now>`: puts the number that answers now first.
 *
 * The served HTML is right without it: every number with its hours in words, the one for doubt
 * first. This element reorders the numbers and shows words that wait in the HTML as
 * `<… data-when="office edge …" hidden>`; when anything fails it puts the served HTML back. When the
 * number changes while the page is open, the element after the block says so to a screen reader.
 */

import { MINUTE } from '../clock/amsterdam.ts';
import { momentInWords } from '../clock/moment-in-words.ts';
import { answer, inOrder, type Hours, type Schedule } from '../clock/answer.ts';

/** A number in the page. */
interface NumberLink {
  hours: Hours;
  link: HTMLElement;
}

/** Words to fill in, each by the name of its place. */
type Slots = Record<string, string | null | undefined>;

/**
 * When the page has arrived, is back on the screen or wakes, before a tap and around printing. They are
 * met on their way down: not all of them come up from the document.
 */
const EVENTS = 'pageshow visibilitychange resume focus pointerdown beforeprint afterprint';

export class CallNow extends HTMLElement {
  /** The minute that the block speaks of, since 1 January 1970 UTC. */
  private minute = NaN;
  private isPrinting = false;
  /** While the page is still arriving, each part of the block is put in place before it is painted. */
  private arriving = new MutationObserver(() => {
    this.update();
  });

  connectedCallback(): void {
    this.arriving.observe(this, { childList: true, subtree: true });
    for (const event of EVENTS.split(' ')) addEventListener(event, this, true);
    // A clock may jump, and timers stand still while a device sleeps: to look costs nothing.
    setInterval(() => {
      this.check();
    }, 1000);
    this.update();
  }

  handleEvent({ type }: Event): void {
    if (type === 'pageshow') this.arriving.disconnect();
    // Paper stays true when the moment is over: it gets the page as it was served.
    if (type.endsWith('print')) this.isPrinting = type === 'beforeprint';
    if (this.isPrinting) this.restore();
    this.check();
  }

  /** Judges the moment again when it is another: every boundary is a whole minute. */
  private check(): void {
    for (const words of document.querySelectorAll<HTMLElement>('[data-stale-after]')) {
      words.toggleAttribute('hidden', Date.now() < Number(words.dataset.staleAfter));
    }
    if (Math.floor(Date.now() / MINUTE) !== this.minute) this.update();
  }

  private update(): void {
    if (this.isPrinting) return;
    const now = Date.now();
    try {
      this.show(now);
    } catch {
      this.restore();
    }
    this.minute = Math.floor(now / MINUTE);
    this.arriving.takeRecords();
  }

  /**
   * Puts the number for a moment first.
   *
   * @param now milliseconds since 1 January 1970 UTC
   * @param also what else there is to say of it, as in `data-when`
   * @param words what else there is to fill in, by `data-slot`
   */
  protected show(now: number, also: readonly string[] = [], words: Slots = {}): void {
    const line = this.line();
    // A number that has not arrived yet may be the one to dial.
    if (!line) return;
    const { first, reason, state } = answer(line, now);
    const isAnother = this.dataset.state && line.numbers[0] !== first;
    this.fill({
      clock: momentInWords(now, document.documentElement.dataset.weekdays ?? ''),
      ...words,
    });
    this.reveal([...also, state, reason]);
    this.place(first, state === 'uncertain');
    this.detail(first, state === 'uncertain');
    this.dataset.state = state;
    // Once, and politely; the focus stays where it is. What else comes after the block is not ours.
    if (isAnother) {
      document.querySelector('call-now ~ .spoken')?.replaceChildren(first.link.innerText);
    }
  }

  /** The line of the block with its rules; undefined while not all of its numbers have arrived. */
  protected line(): Schedule<NumberLink> | undefined {
    const numbers = this.numbers();
    if (numbers.length < Number(this.dataset.numbers)) return undefined;
    return { ...JSON.parse(this.dataset.schedule ?? ''), numbers } as Schedule<NumberLink>;
  }

  /** The page as it was served: numbers in their served order, no word about this moment. */
  protected restore(): void {
    this.minute = NaN;
    delete this.dataset.state;
    this.reveal([]);
    const [served] = inOrder(this.numbers(), 'uncertain');
    if (served) this.place(served, true);
    this.detail();
  }

  private numbers(): NumberLink[] {
    const links = this.querySelectorAll<HTMLElement>('[data-number] [data-hours]');
    return [...links].map((link) => ({ hours: link.dataset.hours as Hours, link }));
  }

  /** Moves the nodes, so that reading, focus and visual order are the same. */
  private place({ link }: NumberLink, together: boolean): void {
    const blocks = [...this.children];
    // What leads to the numbers, as why it is in doubt, stays before all of them.
    const lead = blocks.findIndex((block) => block.matches('[data-number]'));
    const rank = (block: Element): number => {
      if (block.contains(link)) return 0;
      if (blocks.indexOf(block) < lead) return -1;
      return block.matches('[data-number]') === together ? 1 : 2;
    };
    const order = [...blocks].sort((one, other) => rank(one) - rank(other));
    if (order.every((block, place) => block === blocks[place])) return;
    const focused = document.activeElement as HTMLElement | null;
    this.append(...order);
    if (this.contains(focused)) focused?.focus({ preventScroll: true });
  }

  /** Numbers the steps in doubt, and makes room: what is known besides is told of the number to dial alone. */
  private detail(first?: NumberLink, inSteps = false): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-detail]')) {
      words.hidden = words.closest('a') ? !!first && !first.link.contains(words) : inSteps;
    }
    this.querySelectorAll('[data-step]').forEach((step, place) => {
      step.textContent = inSteps ? `${place + 1}` : '';
    });
  }

  protected reveal(moment: readonly string[]): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-when]')) {
      words.hidden = !moment.some((word) => words.matches(`[data-when~="${word}"]`));
      // Put in anew: what stood there has then not moved. The node itself, and no copy of it: while the
      // page arrives, what is still to come of these words goes to that node.
      words.replaceWith(words);
    }
  }

  private fill(words: Slots): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-slot]')) {
      place.textContent = words[place.dataset.slot ?? ''] ?? '';
    }
  }
}
