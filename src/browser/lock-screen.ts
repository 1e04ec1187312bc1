import { saveFile } from './save-file.ts';

/** As tall as phones are; those that are wider show less of its top and bottom. In pixels. */
const WIDTH = 1170;
const HEIGHT = 2532;
/** Below the clock of a lock screen, and within what any phone shows. */
const LEFT = 100;
const TOP = 900;

/**
 * `<lock-screen>`: draws the numbers of the card into a picture for a lock screen, at the touch of its
 * button, and gives that to the reader. Nothing of it leaves the page.
 */
export class LockScreen extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const canvas = document.createElement('canvas');
    this.onclick = ({ target }) => {
      const { file } = (target as HTMLElement).dataset;
      if (!file) return;
      draw(canvas, document.querySelector('.card-front') as Element);
      this.append(canvas);
      canvas.toBlob((blob) => {
        if (blob) saveFile(new File([blob], file, blob));
      });
    };
  }
}

function draw(canvas: HTMLCanvasElement, card: Element): void {
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = '#0f181b';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#fff';
  let y = TOP;
  const write = (words: string | null | undefined, size: number, weight = '') => {
    pen.font = `${weight} ${size}px Arial,sans-serif`;
    // As many letters as fit a row in the size of the labels.
    for (const row of words?.replace(/\s+/g, ' ').match(/\S.{0,36}(?=\s|$)/g) ?? []) {
      pen.fillText(row, LEFT, (y += size * 1.05), WIDTH - 2 * LEFT);
    }
  };
  for (const row of card.querySelectorAll('li')) {
    write(row.firstElementChild?.textContent, 44);
    write(row.lastElementChild?.textContent, 100, 'bold');
    // A label stands nearer to its own digits than to those above it; danger stands apart.
    pen.fillRect(LEFT, (y += 30), WIDTH - 2 * LEFT, row.matches(':only-child') ? 12 : 2);
    y += 40;
  }
  write(card.querySelector('.card-foot')?.textContent, 34);
}
