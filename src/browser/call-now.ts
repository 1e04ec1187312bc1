/** `<call-now>`: puts the number that answers now first, and keeps doing so while the page is open. */

import { MINUTE } from '../clock/amsterdam.ts';
import { holds } from '../clock/office-hours.ts';
import { restore, show } from './call-block.ts';

/**
 * When the page has arrived, is back on the screen or wakes, before a tap and around printing. They are
 * met on their way down: not all of them come up from the document.
 */
const EVENTS = 'pageshow visibilitychange resume focus pointerdown beforeprint afterprint';

export class CallNow extends HTMLElement {
  connectedCallback(): void {
    keepTrue(this);
  }
}

/** Judges a block again at each minute, and whenever its page may have missed one. */
function keepTrue(block: HTMLElement): void {
  /** The minute that the block speaks of, since 1 January 1970 UTC; undefined when it is to be judged anew. */
  let minute: number | undefined;
  let isPrinting: boolean | undefined;

  const update = () => {
    if (isPrinting) return;
    // First: what is shown may then speak of a later minute, but never of an earlier one.
    minute = Math.floor(Date.now() / MINUTE);
    try {
      show(block, Date.now());
    } catch {
      restore(block);
    }
    arriving.takeRecords();
  };

  const check = () => {
    // Where another moment can be chosen, numbers are in bold.
    for (const part of document.querySelectorAll<HTMLElement>(':not(b)[data-from]')) {
      // What is right is not touched: a slow phone has no time for that.
      if (part.hidden === holds(part.dataset, Date.now())) part.hidden = !part.hidden;
    }
    // Every boundary is a whole minute.
    if (Math.floor(Date.now() / MINUTE) !== minute) update();
  };

  const react = ({ type }: Event) => {
    // Paper stays true when the moment is over: it gets the page as it was served.
    if (type.endsWith('print')) isPrinting = type === 'beforeprint';
    if (isPrinting) {
      minute = undefined;
      restore(block);
    }
    check();
  };

  // While the page is still arriving, each part of the block is put in place before it is painted. Later
  // on, nobody else changes it.
  const arriving = new MutationObserver(() => {
    minute = undefined;
    check();
  });
  arriving.observe(block, { childList: true, subtree: true });
  for (const event of EVENTS.split(' ')) addEventListener(event, react, true);
  // A clock may jump, and timers stand still while a device sleeps: to look costs nothing.
  setInterval(check, 1000);
  check();
}
