/** Judges whether all words of a card are on the card. Runs in the browser that prints it. */

/**
 * Finds what falls off a card, crosses its code or is too small, in words for an editor.
 *
 * @param paper a format on the page with cards, at its own size
 */
export function cardFaults(paper: Element): string[] {
  // The least that people can read on paper, in points: a rounding of the browser below 6.5.
  const smallest = 6.49;
  const found = new Set<string>();
  for (const card of paper.querySelectorAll('.card, .poster, .large')) {
    const edge = card.getBoundingClientRect();
    const lowest = edge.bottom - parseFloat(getComputedStyle(card).paddingBottom) / 2 + 0.5;
    const code = card.querySelector<SVGSVGElement>('.paper-code');
    const drawn = code?.getBoundingClientRect();
    // Half of its border of four modules: the box of a text is higher than its letters are.
    const border = code && drawn ? (drawn.width / code.viewBox.baseVal.width) * 2 : 0;
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = document.createRange();
      words.selectNodeContents(text);
      const quoted = `"${(text.textContent ?? '').trim().replace(/\s+/g, ' ')}"`;
      for (const { left, right, top, bottom } of words.getClientRects()) {
        if (left < edge.left || right > edge.right || top < edge.top || bottom > lowest) {
          found.add(`${quoted} past er niet op`);
        }
        const isBeside = !drawn || right <= drawn.left + border || left >= drawn.right - border;
        // Above the letters their box has a sixth of its height.
        const letters = top + (bottom - top) * 0.15;
        if (!isBeside && bottom > drawn.top + border && letters < drawn.bottom - border)
          found.add(`${quoted} valt op de code`);
        const points =
          text.parentElement && parseFloat(getComputedStyle(text.parentElement).fontSize) * 0.75;
        if (points && points < smallest) found.add(`${quoted} is te klein: ${points} pt`);
      }
    }
  }
  return [...found];
}
