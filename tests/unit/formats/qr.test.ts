import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qr } from '../../../src/formats/qr.ts';

/** Draws the path as a browser would, eight dots to a module, four bytes to a dot. */
function draw({ size, path }: ReturnType<typeof qr>, dots = 8) {
  const width = size * dots;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  let [left, row] = [0, 0];
  for (const [, jump, x, y, length] of path.matchAll(/([Mm])(\d+) ([\d.]+)h(\d+)/g)) {
    left = jump === 'M' ? Number(x) : left + Number(x);
    row = jump === 'M' ? Number(y) - 0.5 : row;
    for (let dot = row * dots; dot < (row + 1) * dots; dot++) {
      const start = dot * width + left * dots;
      image.fill(0, start * 4, (start + Number(length) * dots) * 4);
    }
    left += Number(length);
  }
  for (let dot = 3; dot < image.length; dot += 4) image[dot] = 255;
  return { image, width };
}

test.each(['tel:+31883305112', 'tel:112', 'https://voorbeeld.nl/hulplijnen/ivp/'])(
  'another reader of codes reads %s',
  (text) => {
    const { image, width } = draw(qr(text, 'L'));
    expect(jsQR(image, width, width)?.data).toBe(text);
  },
);

test('the code has an empty border of four modules', () => {
  const { size, path } = qr('tel:112', 'M');
  const starts = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...starts)).toBe(4);
  expect((size - 8 - 17) % 4).toBe(0);
});

test('a code for paper stands more damage', () => {
  expect(qr('https://voorbeeld.nl/', 'M').size).toBeGreaterThanOrEqual(
    qr('https://voorbeeld.nl/', 'L').size,
  );
});
