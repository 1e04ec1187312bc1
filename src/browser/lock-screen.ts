import { saveFile } from './save-file.ts';

/** As tall as phones are; those that are wider show less of its top and bottom. In pixels. */
const [WIDTH, HEIGHT] = [1170, 2532];
/** Below the clock of a lock screen, and within what any phone shows. */
const [LEFT, TOP] = [100, 900];

/**
 * `<lock-screen>`: draws the numbers of the card into a picture for a lock screen, at the touch of its
 * button, and gives that to the reader. Nothing of it leaves the page.
 */
export class LockScreen extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const canvas = document.createElement('canvas');
    canvas.style.width = '50%';
    this.onclick = ({ target }) => {
      const { file } = (target as HTMLElement).dataset;
      if (!file) return;
      draw(canvas, document.querySelector('.card-front'));
      this.append(canvas);
      canvas.toBlob((blob) => {
        if (blob) saveFile(new File([blob], file, { type: blob.type }));
      });
    };
  }
}

function draw(canvas: HTMLCanvasElement, card: Element | null): void {
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen || !card) return;
  pen.fillStyle = '#0f181b';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#fff';
  let y = TOP;
  const write = (words: string, size: number, weight = '') => {
    pen.font = `${weight} ${size}px Arial,sans-serif`;
    for (const row of broken(words.trim().replace(/\s+/g, ' '), pen)) {
      pen.fillText(row, LEFT, (y += size * 1.2));
    }
  };
  for (const row of card.querySelectorAll('li')) {
    write(row.firstElementChild?.textContent ?? '', 44);
    write(row.lastElementChild?.textContent ?? '', 100, 'bold');
    y += 36;
  }
  write(card.querySelector('.card-foot')?.textContent ?? '', 34);
}

/** Breaks words into rows that fit. */
function broken(words: string, pen: CanvasRenderingContext2D): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of words.split(' ')) {
    const longer = `${row} ${word}`.trim();
    if (pen.measureText(longer).width > WIDTH - 2 * LEFT) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  return [...rows, row];
}
