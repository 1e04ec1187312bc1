/**
 * `<call-now>`: puts the number that answers now first, and says until when.
 *
 * The served HTML is right without it: every number with its hours in words, the one for doubt
 * first. This element reorders the numbers and shows words that wait in the HTML as
 * `<… data-when="office edge …" hidden>`; when anything fails it puts the served HTML back. When the
 * number changes while the page is open, the element after the block says so to a screen reader.
 */

import { MINUTE } from '../lib/amsterdam.ts';
import { momentInWords } from '../lib/moment-in-words.ts';
import { inOrder, nextNumber, pick, type Hours, type Schedule } from '../lib/answer.ts';

/** A number in the page. */
interface NumberLink {
  hours: Hours;
  link: HTMLElement;
}

/** Once the page has arrived, when it is back on the screen or wakes, and before and after printing. */
const EVENTS = [
  'DOMContentLoaded',
  'pageshow',
  'visibilitychange',
  'resume',
  'beforeprint',
  'afterprint',
];

export class CallNow extends HTMLElement {
  private timer = 0;
  /** While the page is still arriving, each part of the block is put in place before it is painted. */
  private arriving = new MutationObserver(() => {
    this.update();
  });

  connectedCallback(): void {
    this.arriving.observe(this, { childList: true, subtree: true });
    // On their way down: not all of them come up from the document.
    for (const event of EVENTS) addEventListener(event, this, true);
    // When the window gets the focus, and not each link in it.
    addEventListener('focus', this);
    // Timers stand still while a device sleeps: what a finger is about to tap must hold now.
    this.addEventListener('pointerdown', this);
    this.update();
  }

  handleEvent({ type, persisted }: Partial<PageTransitionEvent>): void {
    // Paper stays true when the moment is over: it gets the page as it was served.
    if (type === 'beforeprint') this.restore();
    else if (type === 'DOMContentLoaded') this.arriving.disconnect();
    // A page that shows for the first time was judged as it arrived.
    else if (persisted !== false) this.update();
  }

  /** Judges the present moment again, and plans to at the next whole minute: every boundary is one. */
  private update(): void {
    clearTimeout(this.timer);
    const now = Date.now();
    try {
      this.show(now);
    } catch {
      this.restore();
    }
    const wait = MINUTE - (now % MINUTE) || MINUTE;
    this.timer = window.setTimeout(() => {
      this.update();
    }, wait);
    this.arriving.takeRecords();
  }

  /**
   * Puts the number for a moment first.
   *
   * @param now milliseconds since 1 January 1970 UTC
   * @param also what else there is to say of it, as in `data-when`
   */
  protected show(now: number, also: readonly string[] = []): void {
    const [first, ...others] = this.numbers();
    // A number that has not arrived yet may be the one to dial.
    if (!first || others.length + 1 < Number(this.dataset.numbers)) return;
    const rules = JSON.parse(this.dataset.schedule ?? '') as Omit<Schedule<NumberLink>, 'numbers'>;
    const line: Schedule<NumberLink> = { ...rules, numbers: [first, ...others] };
    const found = pick(line, now);
    const change = nextNumber(line, now);
    const isAnother = this.dataset.state && found.first !== first;
    const { lang } = document.documentElement;
    this.fill({
      clock: momentInWords(now, lang),
      until: change && momentInWords(change.at, lang, now),
      number: change?.first.link.querySelector('[data-digits]')?.textContent,
    });
    this.reveal([...also, found.state, found.reason, change && `until-${found.state}`]);
    this.place(found.first, found.state === 'uncertain');
    this.dataset.state = found.state;
    // Once, and politely; the focus stays where it is.
    if (isAnother) this.nextElementSibling?.replaceChildren(found.first.link.innerText);
  }

  /** The page as it was served: numbers in their served order, no word about this moment. */
  protected restore(): void {
    delete this.dataset.state;
    this.reveal([]);
    const [served] = inOrder(this.numbers(), 'uncertain');
    if (served) this.place(served, true);
  }

  private numbers(): NumberLink[] {
    const links = this.querySelectorAll<HTMLElement>('[data-number] [data-hours]');
    return [...links].map((link) => ({ hours: link.dataset.hours as Hours, link }));
  }

  /** Moves the nodes, so that reading, focus and visual order are the same. */
  private place({ link }: NumberLink, together: boolean): void {
    const rank = (block: Element): number => {
      if (block.contains(link)) return 0;
      return block.matches('[data-number]') === together ? 1 : 2;
    };
    const blocks = [...this.children];
    const order = [...blocks].sort((one, other) => rank(one) - rank(other));
    if (order.every((block, place) => block === blocks[place])) return;
    const focused = document.activeElement as HTMLElement | null;
    this.append(...order);
    if (this.contains(focused)) focused?.focus({ preventScroll: true });
  }

  protected reveal(moment: readonly (string | undefined)[]): void {
    for (const words of this.querySelectorAll<HTMLElement>('[data-when]')) {
      words.hidden = !moment.some((word) => words.matches(`[data-when~="${word}"]`));
      // Put in anew: what stood there has then not moved. The node itself, and no copy of it: while the
      // page arrives, what is still to come of these words goes to that node.
      words.replaceWith(words);
    }
  }

  private fill(words: Record<string, string | null | undefined>): void {
    for (const place of this.querySelectorAll<HTMLElement>('[data-slot]')) {
      place.textContent = words[place.dataset.slot ?? ''] ?? '';
    }
  }
}
