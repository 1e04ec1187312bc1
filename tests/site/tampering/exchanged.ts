/** What belongs to a measure, a page or a step, at another one. */

import { parse } from 'node-html-parser';
import { built, content } from '../../fixtures/built-site.ts';
import {
  pick,
  type Kinds,
  pages,
  MEASURES,
  oneMeasure,
  pdfs,
  ROSTER,
  CARDS,
  inPage,
  inWords,
  inText,
  withWordsOf,
  withValueOf,
  words,
  renamed,
} from './kit.ts';

const statuses = [words.holds, words.ended, words.statusUnknown];
const wordPages = pages.filter((file) => !/^(hulplijnen|maatregelen)\/./.test(file));
const wordTitles = [...content.pages, ...content.measures].map(({ data }) => data.title);
const datesOn = (file: string) =>
  parse(built.get(file) ?? '')
    .querySelectorAll('dt')
    .find(({ textContent }) => textContent === words.hours)?.nextElementSibling;
export const EXCHANGED: Kinds = {
  'a button to copy without its word': () => inWords('li [data-copy]', /^\s*\S+\s*$/, ''),
  'another word on a button to copy': () => inWords('li [data-copy]', /\S+/, words.share),
  'a button without its word': () => inWords('main .button', /^[^<]+$/, '', [CARDS, 'index.html']),
  'the status of another measure': () =>
    inPage(
      'main > h1 + p',
      (node) => {
        const others = statuses.filter((status) => status !== node.textContent.trim());
        node.set_content(pick(others));
      },
      oneMeasure,
    ),
  'the dates of another measure': () => {
    const dates = oneMeasure.flatMap((file) => datesOn(file)?.innerHTML ?? []);
    const [file, text] = [pick(oneMeasure)].map(
      (one) => [one, built.get(one) ?? ''] as const,
    )[0] ?? ['', ''];
    const own = datesOn(file)?.innerHTML ?? '';
    return [file, text.replace(`>${own}<`, `>${pick(dates.filter((one) => one !== own))}<`)];
  },
  'a fact of another measure': () => withWordsOf('main dd', oneMeasure),
  'the heading of another group of measures': () =>
    withWordsOf('.measures section > h2', [MEASURES]),
  'the dates of another measure in the list': () =>
    withWordsOf('.measures li > .source', [MEASURES]),
  'what another measure gives in the list': () => withWordsOf('.measures li > p', [MEASURES]),
  'a measure in the list that leads to another': () =>
    inPage(
      '.measures h3 a',
      (node) => {
        const own = node.getAttribute('href');
        const others = oneMeasure.map((file) => `/${file.replace('index.html', '')}`);
        node.setAttribute('href', pick(others.filter((other) => other !== own)));
      },
      [MEASURES],
    ),
  'a measure that is hidden from who it is for': () =>
    inPage(
      '.measures li:has(h3), .measures section:has(h3)',
      (node) => {
        const [, ...others] = (node.getAttribute('data-for') ?? '').split(' ');
        node.setAttribute('data-for', others.join(' '));
      },
      [MEASURES],
    ),
  'a measure left out of the list': () =>
    inPage(
      '.measures li:has(h3)',
      (node) => {
        node.remove();
      },
      [MEASURES],
    ),
  'a measure that is said to be for an office that it is not for': () =>
    inPage(
      '.measures ul li',
      (node) => {
        node.remove();
      },
      [MEASURES],
    ),
  'the description of another page': () => withValueOf('[name="description"]', 'content'),
  'the description of another page for who shares it': () =>
    withValueOf('[property="og:description"]', 'content'),
  'a page of words or a measure called after another': () =>
    renamed(
      (own) => pick(wordTitles.filter((other) => other !== own)),
      [...wordPages, ...oneMeasure].filter((file) => file !== 'index.html'),
    ),
  'a step or a paragraph left out': () =>
    inPage(
      'main .words p, main .words li, main .words h2',
      (node) => {
        node.remove();
      },
      wordPages,
    ),
  'two paragraphs or steps in another order': () =>
    inPage(
      'main .words p + p, main .words li + li',
      (node) => {
        const before = node.previousElementSibling;
        const own = node.innerHTML;
        node.set_content(before?.innerHTML ?? '');
        before?.set_content(own);
      },
      wordPages,
    ),
  'a paragraph of another page': () => withWordsOf('main .words p', wordPages),
  'the answer of another line to what is asked first': () =>
    withWordsOf('.answers td', ['hulplijnen/index.html']),
  'a line under another need': () => withWordsOf('section[id] > h2', ['hulplijnen/index.html']),
  'two rows of a card in another order': () =>
    inPage(
      '.paper .paper-rows > li + li',
      (node) => {
        const before = node.previousElementSibling;
        const own = node.innerHTML;
        node.set_content(before?.innerHTML ?? '');
        before?.set_content(own);
      },
      [CARDS],
    ),
  'two rows of a card in another order in a PDF': () => {
    const row = '[^:\\n]+:\\s[^:]*?\\d{3} - [\\d ]+\\n';
    return inText(pick(pdfs), new RegExp(`(${row})(${row})`, 'g'), (both) =>
      both.replace(new RegExp(`(${row})(${row})`), '$2$1'),
    );
  },
  'danger last on a card in a PDF': () =>
    inText(pick(pdfs), /(Nu in gevaar\? 112\n)([^?]*?88 - 330 51 12\n)/g, (both) =>
      both.replace(/(.*\n)([^]*)/, '$2$1'),
    ),
  'a moment left out of the roster': () =>
    inPage(
      '.moments tbody tr',
      (node) => {
        node.remove();
      },
      [ROSTER],
    ),
  'a moment of the roster at another time': () =>
    inWords('.moments tbody th', /\d+\.\d\d/, '10.15', [ROSTER]),
};
