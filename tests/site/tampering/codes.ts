/** What is scanned. */

import { dialString } from '../../../src/numbers/phone.ts';
import { qr, qrFile } from '../../../src/formats/qr.ts';
import { built } from '../../fixtures/built-site.ts';
import {
  pick,
  type Change,
  type Kinds,
  linePages,
  CARDS,
  OFFICE,
  ELSEWHERE,
  otherThan,
  inPage,
  telHref,
  inText,
} from './kit.ts';

/** Draws another code where one stands. */
function onCard(says: () => string): Change {
  return inPage(
    CODE,
    (node) => {
      const { size, path } = qr(says(), 'L');
      node.setAttribute('viewBox', `0 0 ${size} ${size}`);
      node.querySelector('[stroke]')?.setAttribute('d', path);
    },
    [CARDS],
  );
}

/** Serves another code as the picture of a number. */
function asPicture(says: () => string): Change {
  return [pick(pictures), qrFile(says())];
}

const pictures = [...built.keys()].filter((file) => file.startsWith('codes/'));
const CODE = 'svg[role="img"]';
export const CODED: Kinds = {
  'a code of a number of nobody': () => asPicture(() => `tel:+31201234567`),
  'a code of another line': () => [
    'codes/0703738314.svg',
    qrFile(telHref(otherThan('0703738314'))),
  ],
  'a code that shows the picture of another number': () =>
    inPage(
      'img',
      (node) => {
        const own = node.getAttribute('src');
        const others = pictures.map((file) => `/${file}`).filter((file) => file !== own);
        node.setAttribute('src', pick(others));
      },
      [...linePages, 'index.html'],
    ),
  'a code on a page that leads elsewhere': () => asPicture(() => ELSEWHERE),
  'a code on a card that leads elsewhere': () => onCard(() => ELSEWHERE),
  'a code on a card that leads to nothing': () => onCard(() => 'http://localhost:4321/kaart/'),
  'a code on a card that calls': () => onCard(() => telHref(OFFICE)),
  'a code that sends a message': () => asPicture(() => `sms:${dialString(OFFICE)}`),
  'a code that cannot be read': () => inText(pick(pictures), /(?<= d="M4)[^"]*/g, () => ' 4h7'),
  'a code on a card that cannot be read': () =>
    inPage(CODE, (node) => {
      const path = node.querySelector('[stroke]');
      path?.setAttribute('d', (path.getAttribute('d') ?? '').slice(0, 300));
    }),
  'a picture that is no code': () =>
    inPage('img', (node) => {
      node.setAttribute('src', '/favicon.svg');
    }),
  'a code with other pictures to choose from': () =>
    inPage('img', (node) => {
      node.setAttribute('srcset', '/codes/112.svg 2x');
    }),
  'a code taken out': () =>
    inPage(
      `${CODE}, img`,
      (node) => {
        node.remove();
      },
      [...linePages, CARDS],
    ),
};
