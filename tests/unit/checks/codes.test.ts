import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { codeIn, codesOf } from '../../../src/checks/codes.ts';
import { qr, qrFile } from '../../../src/formats/qr.ts';

function svg(html: string): string | undefined {
  const node = parse(html).querySelector('svg');
  return node ? codeIn(node, new Map()) : undefined;
}

function code(text: string, level: 'L' | 'M' = 'L'): string {
  const { size, path } = qr(text, level);
  return `<svg role="img" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0z"/><path stroke="#000" d="${path}"/></svg>`;
}

test.each([
  'tel:+31208407620',
  'https://voorbeeld.nl/',
  'https://www.een-lang-adres-van-een-gemeente.nl/',
])('a code says %s, on a screen and on paper', (text) => {
  expect([svg(code(text)), svg(code(text, 'M'))]).toEqual([text, text]);
});

test('a drawing that cannot be read says so', () => {
  expect(svg(code('tel:112').replace(/h7/g, 'h6'))).toBe('niets dat een telefoon leest');
  expect(svg('<svg role="img"></svg>')).toBe('niets dat een telefoon leest');
});

test('a sign is no code', () => {
  expect(svg('<svg viewBox="0 0 24 24"><path d="M4 4h0"/></svg>')).toBeUndefined();
});

test('a picture says what the file says that it shows', () => {
  const codes = codesOf(
    new Map([
      ['codes/112.svg', qrFile('tel:112')],
      ['codes/113.svg', '<svg></svg>'],
      ['favicon.svg', qrFile('tel:113')],
    ]),
  );
  const shown = ['/codes/112.svg', '/codes/113.svg', '/favicon.svg', ''].map(
    (src) => `<img src="${src}">`,
  );
  const said = parse(shown.join(''))
    .querySelectorAll('img')
    .map((picture) => codeIn(picture, codes));
  const UNREADABLE = 'niets dat een telefoon leest';
  expect(said).toEqual(['tel:112', UNREADABLE, UNREADABLE, UNREADABLE]);
});
