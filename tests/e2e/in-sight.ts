/** What a reader sees of a page that is not as it must be. These run in the page. */

/**
 * Finds text that is cut off or overlaps other text, a button without the digits that it dials, a word
 * about this moment that is empty, and a filled button that is not the one to call first.
 *
 * @returns each fault in words, with the text that it is about
 */
export function faultsInSight(): string[] {
  const faults: string[] = [];
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !element.closest('.spoken, .skip:not(:focus)');

  const texts: { words: string; node: Node; boxes: DOMRect[] }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const words = (node.textContent ?? '').trim().replace(/\s+/g, ' ');
    if (!words || !parent || !isSeen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    texts.push({ words, node, boxes });
    const { clientWidth } = document.documentElement;
    const cutting: DOMRect[] = [];
    for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflow !== 'visible') cutting.push(box.getBoundingClientRect());
    }
    const isCut = boxes.some(
      ({ left, right, top, bottom }) =>
        left < -0.5 ||
        right > clientWidth + 0.5 ||
        cutting.some(
          (box) =>
            left < box.left - 1 ||
            right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1,
        ),
    );
    if (isCut) faults.push(`cut off: ${words.slice(0, 60)}`);
  }

  // A box is as high as the tallest letters could be: of the rows above and below it may touch those.
  const rows = texts.flatMap(({ boxes, ...text }) => boxes.map((box) => ({ ...text, box })));
  rows.forEach(({ box, words, node }, place) => {
    const slack = box.height / 4;
    const other = rows
      .slice(place + 1)
      .find(
        (row) =>
          row.node !== node &&
          row.box.left < box.right - 1 &&
          row.box.right > box.left + 1 &&
          row.box.top + slack < box.bottom - slack &&
          row.box.bottom - slack > box.top + slack,
      );
    if (other) faults.push(`overlap: ${words.slice(0, 40)} | ${other.words.slice(0, 40)}`);
  });

  const links = [...document.querySelectorAll<HTMLElement>('a[href^="tel:"]')].filter(isSeen);
  for (const link of links) {
    const dialled = (link.getAttribute('href') ?? '').replace(/^tel:(\+31)?/, '');
    if (!link.innerText.replace(/[^\d+]/g, '').includes(dialled)) {
      faults.push(`shows no ${dialled}: ${link.innerText}`);
    }
  }
  for (const slot of document.querySelectorAll<HTMLElement>('[data-slot]')) {
    if (isSeen(slot) && !slot.innerText.trim()) {
      faults.push(`empty: ${slot.parentElement?.innerText ?? ''}`);
    }
  }

  // 112 in the colour of danger, on the page that is about it.
  const probe = document.createElement('i');
  document.body.append(probe);
  const colors = ['call', 'urgent'].map((role) => {
    probe.style.color = `var(--color-${role})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const filled = links.filter((link) => colors.includes(getComputedStyle(link).backgroundColor));
  const [main] = filled;
  const around = main?.closest('main, aside');
  // The number for danger stands apart, but for the page that is about it.
  const first = links.find(
    (link) => around?.contains(link) && (link === main || !link.matches('.call-urgent')),
  );
  if (filled.length !== 1) {
    faults.push(`filled: ${filled.map(({ innerText }) => innerText).join(' | ') || 'nothing'}`);
  } else if (main !== first) {
    faults.push(`filled, and not the first: ${main?.innerText ?? ''}`);
  }
  return faults;
}

/**
 * Finds words, and groups of digits in a button, that begin on one row and end on the next. A longer word
 * gets a hyphen there, of a browser that knows Dutch: the one of the tests does not.
 */
export function brokenWords(): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('.spoken, .paper')) continue;
    // What holds together by a non-breaking space is longer than a word.
    const parts = parent.matches('.call-digits')
      ? /\d+/g
      : /(?<![^ \n])[\p{L}\d]{2,10}(?![^ \n])/gu;
    for (const { 0: part, index } of (node.textContent ?? '').matchAll(parts)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + part.length);
      const rows = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (rows.size > 1) broken.push(`${part} in ${parent.outerHTML.slice(0, 80)}`);
    }
  }
  return broken;
}

/**
 * Turns the page to right-to-left, as a browser does that translates it, and finds numbers of which
 * the digits no longer follow each other.
 */
export function turnedNumbers(): string[] {
  document.documentElement.dir = 'rtl';
  const turned: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!node.parentElement?.checkVisibility() || node.parentElement.matches('.spoken')) continue;
    for (const { 0: number, index } of text.matchAll(/\+?\d{3,4}(\s-)?(\s\d+)+/g)) {
      const lefts = Array.from(number, (_, place) => {
        const range = document.createRange();
        range.setStart(node, index + place);
        range.setEnd(node, index + place + 1);
        const { left, top } = range.getBoundingClientRect();
        return top * 10_000 + left;
      });
      const isTurned = lefts.some((left, place) => left < (lefts[place - 1] ?? -Infinity));
      const { translate } = node.parentElement;
      if (isTurned || translate) turned.push(number);
    }
  }
  document.documentElement.dir = '';
  return turned;
}
