/** Draws the numbers of the card into a picture for a lock screen. Nothing of it leaves the page. */

import { find } from './find.ts';
import { saveFile } from './save-file.ts';

/** As tall as phones are; those that are wider show less of its top and bottom. In pixels. */
const WIDTH = 1170;
const HEIGHT = 2532;
/** Below the clock of a lock screen, and within what any phone shows. */
const LEFT = 100;
const TOP = 900;
const ROOM = WIDTH - 2 * LEFT;

/** Shows the button, which is hidden when served, and gives the reader a picture at its touch. */
export function offerLockScreen(): void {
  const offer = find('lock-screen');
  offer.hidden = false;
  const canvas = document.createElement('canvas');
  offer.onclick = ({ target }) => {
    const { file } = (target as HTMLElement).dataset;
    if (!file) return;
    draw(canvas);
    offer.append(canvas);
    canvas.toBlob((blob) => {
      if (blob) saveFile(new File([blob], file, blob));
    });
  };
}

/** Draws the numbers as they stand on the card now, one under the other. */
function draw(canvas: HTMLCanvasElement): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const card = find('.card-front');
  pen.fillStyle = '#111';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#fff';
  let y = TOP;
  for (const part of card.querySelectorAll('li > *, .card-foot')) {
    const isDigits = part.matches('.digits');
    const size = isDigits ? 100 : 42;
    pen.font = `${isDigits ? 'bold' : ''} ${size}px sans-serif`;
    // As many letters as fit a row.
    for (const row of part.textContent.replace(/\s+/g, ' ').match(/\S.{0,36}(?=\s|$)/g) ?? []) {
      pen.fillText(row, LEFT, (y += size * 1.05), ROOM);
    }
    if (isDigits) {
      // A label stands nearer to its own digits than to those above it; danger stands apart.
      pen.fillRect(LEFT, y + 30, ROOM, part.closest('.card-head') ? 12 : 2);
      y += 70;
    }
  }
}
