/** What a journey reads in a page. Each function runs there, and can see nothing else. */

/** The block that picks the number: what it says, and which numbers in which order. */
export function blockInPage() {
  const block = document.querySelector<HTMLElement>('call-now');
  const links = [...(block?.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]') ?? [])];
  const seen = links.filter((link) => link.getClientRects().length > 0);
  return {
    state: block?.dataset.state ?? 'served',
    order: seen.map((link) => link.getAttribute('href') ?? ''),
    tops: seen.map((link) => link.getBoundingClientRect().top),
    first: seen[0]?.innerText.replace(/\s+/g, ' ') ?? '',
    text: block?.innerText.replace(/\s+/g, ' ') ?? '',
  };
}

/** What has the focus, and how that is shown. */
export function focusInPage() {
  const { activeElement } = document;
  return {
    href: activeElement?.getAttribute('href') ?? '',
    outline: activeElement ? getComputedStyle(activeElement).outlineStyle : '',
  };
}

/** Which cards are shown, and whether there are fields for own numbers. */
export function cardsInPage() {
  const isSeen = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;
  return {
    shown: [...document.querySelectorAll<HTMLElement>('.paper')]
      .filter(isSeen)
      .map((paper) => paper.dataset.paper ?? ''),
    fields: isSeen(document.querySelector('own-numbers')),
  };
}

/** Chooses a card, and gives its choice the focus. */
export function chooseInPage(format: string) {
  const choice = document.querySelector<HTMLElement>(`[name="format"][value="${format}"]`);
  choice?.click();
  choice?.focus();
}

/** Whether a worker stands ready to answer when the network does not. */
export function isKeptInPage() {
  return navigator.serviceWorker.controller !== null;
}

/** Whether the page says that it is a kept copy. */
export function isCopyInPage() {
  return (document.querySelector('[data-kept]')?.getClientRects().length ?? 0) > 0;
}
