import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { qr } from '../../src/lib/qr.ts';

/** Draws the path as a browser would, eight dots to a module, four bytes to a dot. */
function draw({ size, path }: ReturnType<typeof qr>, dots = 8) {
  const width = size * dots;
  const image = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row++) {
      const start = row * width + Number(x) * dots;
      for (let dot = start; dot < start + Number(length) * dots; dot++) {
        image.fill(0, dot * 4, dot * 4 + 3);
      }
    }
  }
  return { image, width };
}

test.each(['tel:+31883305112', 'tel:112', 'https://voorbeeld.nl/hulplijnen/ivp/'])(
  'another reader of codes reads %s',
  (text) => {
    const { image, width } = draw(qr(text));
    expect(jsQR(image, width, width)?.data).toBe(text);
  },
);

test('the code has an empty border of four modules', () => {
  const { size, path } = qr('tel:112');
  const rows = [...path.matchAll(/M(\d+) (\d+)/g)];
  expect(Math.min(...rows.flatMap(([, x, y]) => [Number(x), Number(y)]))).toBe(4);
  expect((size - 8 - 17) % 4).toBe(0);
});
