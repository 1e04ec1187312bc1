/** What is looked up and printed. */

import { built } from '../../fixtures/built-site.ts';
import {
  pick,
  type Kinds,
  all,
  pdfs,
  FINDER,
  CARDS,
  CALL,
  OFFICE,
  OUTSIDE,
  ON_CARD,
  IN_CARD,
  ELSEWHERE,
  otherThan,
  inPage,
  digitsIn,
  telHref,
  label,
  html,
  inWords,
  swapped,
  swappedIn,
  inText,
  words,
} from './kit.ts';

export const LOOKED_UP: Kinds = {
  'another line to call instead of an old number': () =>
    inWords(
      'li p',
      'Bel in plaats daarvan: Instituut voor Psychotrauma',
      'Bel in plaats daarvan: Politie, geen spoed',
      [FINDER],
    ),
  'an old number left out': () =>
    inPage(
      'li:has(summary)',
      (node) => {
        node.remove();
      },
      [FINDER],
      /in plaats daarvan/,
    ),
  'an old number without what to call instead': () =>
    inPage(
      `li ${CALL}`,
      (node) => {
        node.remove();
      },
      [FINDER],
    ),
  'an entry with the number of another line': () =>
    inPage(
      'li [data-digits]',
      (node) => {
        node.set_content(
          // However it is written here: the same number is no other.
          label(
            otherThan(...all.filter((one) => digitsIn(node.textContent).endsWith(one.slice(1)))),
          ),
        );
      },
      [FINDER],
    ),
  'an old number that can be called': () =>
    inPage(
      'li [data-digits]',
      (node) => {
        node.set_content(`<a href="tel:+31883305500">${node.innerHTML}</a>`);
      },
      [FINDER],
      html('088 - 330 55 00'),
    ),
  'hours swapped in what the worker has with it': () => [
    'sw.js',
    swapped(built.get('sw.js') ?? '', 'buiten kantooruren, ook', 'kantooruren, ongeveer'),
  ],
  'a number in what the worker has with it that dials another': () =>
    inText('sw.js', /href="tel:[^"]+/g, (link) =>
      pick(all.map((number) => `href="${telHref(number)}`).filter((other) => other !== link)),
    ),
  'a number left out of what the worker has with it': () =>
    inText('sw.js', /<a href="tel:.*?<\/a>/g, () => ''),
  'the hours of two rows of a card swapped': () => swappedIn('.paper', [IN_CARD], [CARDS]),
  'a card that says of a line that family may call too': () =>
    inWords('.paper', IN_CARD[0], `${IN_CARD[0]}, ${words.familyToo}`, [CARDS]),
  'a mail that leads elsewhere': () =>
    inPage('a[href^="mailto:"]', (node) => {
      node.setAttribute('href', `mailto:?subject=x&body=${encodeURIComponent(ELSEWHERE)}`);
    }),
  'a mail with a number': () =>
    inPage('a[href^="mailto:"]', (node) => {
      node.setAttribute('href', 'mailto:?subject=x&body=Bel%20020%20-%20123%2045%2067');
    }),
  'a contact left out of the file of all': () =>
    inText('contact/alle.vcf', /BEGIN:VCARD[^]*?END:VCARD\r\n/g, () => ''),
  'a line that is twice in the file of all': () =>
    inText('contact/alle.vcf', /BEGIN:VCARD[^]*?END:VCARD\r\n/g, (own) => own + own),
  'a number changed in the file of all contacts': () =>
    inText('contact/alle.vcf', /\+31208407620/g, () => '+31208407621'),
  'the numbers of two rows of a card swapped': () =>
    swappedIn('.paper', [[label(OFFICE), label(OUTSIDE)]], [CARDS]),
  'a row of a line that a card has no room for': () =>
    inPage(
      '.paper .paper-rows',
      (node) => {
        node.insertAdjacentHTML('beforeend', '<li>Luisterlijn: dag en nacht 088 - 076 70 00</li>');
      },
      [CARDS],
    ),
  'a card in a file without a word of its hours': () => inText(pick(pdfs), /ongeveer\s/g, () => ''),
  'a card in a file with words for danger elsewhere': () =>
    inText(pick(pdfs), /Nu in gevaar\? 112/g, () => '112'),
  'a card that may be kept for years': () => inText(pick(pdfs), /(?<=mei\s)2027/g, () => '2099'),
  'a row taken out of a card': () =>
    inPage(
      '.paper .paper-rows > li',
      (node) => {
        node.remove();
      },
      [CARDS],
    ),
  'a card that says that some numbers were phoned': () =>
    inWords('.paper', new RegExp(words.noneVerified, 'g'), words.notAllVerified, [CARDS]),
  'a card that leads elsewhere': () =>
    inWords('.paper', /localhost(<wbr>)?:4321|localhost:/, 'nazorg-nummer.nl', [CARDS]),
  'a card of another date': () =>
    inWords('.paper', /Uitgave van \d+ \w+ \d+/, 'Uitgave van 1 mei 2031', [CARDS]),
  'the hours swapped in a PDF': () => {
    const file = pick(pdfs);
    const text = (built.get(file) ?? '').replace(/\n(?!QR-code)/g, ' ');
    return [file, swapped(text, ...ON_CARD)];
  },
  'the numbers swapped in a PDF': () => {
    const file = pick(pdfs);
    return [file, swapped(built.get(file) ?? '', label(OFFICE), label(OUTSIDE))];
  },
  'a row taken out of a PDF': () =>
    inText(pick(pdfs), /IVP: (?:(?!Instituut)[^])*?\d{3} - [\d ]+\n/g, () => ''),
  'a PDF that does not say that nobody phoned': () =>
    inText(pick(pdfs), /Nog\s+geen\s+nummer\s+is\s+nagebeld\./g, () => ''),
  'a PDF that says day and night': () =>
    inText(pick(pdfs), /alle andere\s+tijden/g, () => 'dag en nacht'),
  'a code in a PDF that leads elsewhere': () =>
    inText(pick(pdfs), /(?<=QR-code: )http:\/\/localhost:4321/g, () => 'https://nazorg.example'),
  'a code taken out of a PDF': () => inText(pick(pdfs), /\nQR-code: .*/g, () => ''),
  'a PDF that leads elsewhere': () => inText(pick(pdfs), /localhost:4321/g, () => 'nazorg.example'),
};
