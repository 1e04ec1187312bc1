/** What a screen reader tells, and what is copied. */

import { dialString } from '../../../src/numbers/phone.ts';
import { fixedLine } from '../../fixtures/content.ts';
import {
  pick,
  type Kinds,
  all,
  idOf,
  linePages,
  FINDER,
  CALL,
  otherThan,
  nameOtherThan,
  inPage,
  label,
  withOther,
  lines,
  words,
  renamed,
} from './kit.ts';

export const TOLD: Kinds = {
  'the label of another number on a call': () =>
    inPage(CALL, (node) => {
      const own = node.textContent;
      const other = pick(all.filter((number) => !own.includes(label(number))));
      node.setAttribute('aria-label', `Bel ${label(other)}`);
    }),
  'the name of another line as the label of a call': () =>
    inPage(CALL, (node) => {
      node.setAttribute('aria-label', 'Bel de politie');
    }),
  'a label that takes the number away': () =>
    inPage(CALL, (node) => {
      node.setAttribute('aria-label', words.call);
    }),
  'the title of another line on a link': () =>
    inPage(
      'main li a[href^="/hulplijnen/"]',
      (node) => {
        node.setAttribute('title', nameOtherThan(node.textContent.trim()));
      },
      ['hulplijnen/index.html', FINDER],
    ),
  'other hours as the title of a call': () =>
    inPage(`${CALL}[data-hours="office"]`, (node) => {
      node.setAttribute('title', words.always);
    }),
  'another number on a button to copy': () =>
    inPage('[data-copy]', (node) => {
      const own = node.getAttribute('data-copy');
      node.setAttribute('data-copy', pick(all.map(dialString).filter((other) => other !== own)));
    }),
  'another number in what a button to copy says': () =>
    inPage(
      '[data-copy]',
      (node) => {
        const name = pick(['aria-label', 'data-copied', 'data-not-copied']);
        node.setAttribute(name, withOther(node.getAttribute(name) ?? ''));
      },
      linePages,
    ),
  'another number as the label of a code': () =>
    inPage(
      'img',
      (node) => {
        node.setAttribute('alt', withOther(node.getAttribute('alt') ?? ''));
      },
      linePages,
    ),
  'a heading with the name of another line': () =>
    inPage(
      'h1',
      (node) => {
        node.set_content(nameOtherThan(node.textContent));
      },
      [...linePages, 'over/index.html', 'index.html'],
    ),
  'a heading with another number': () =>
    inPage('h1', (node) => {
      node.set_content(`Bel ${label(otherThan())}`);
    }),
  'a page called after another line': () =>
    inPage('title', (node) => {
      node.set_content(`${nameOtherThan(node.textContent.split(' · ')[0] ?? '')} · Nazorgnummer`);
    }),
  'a shared page called after another line': () =>
    inPage('[property="og:title"]', (node) => {
      node.setAttribute('content', nameOtherThan(node.getAttribute('content') ?? ''));
    }),
  'a tab or a shared page that says what one calls a line for': () =>
    inPage(
      pick(['title', '[property="og:title"]']),
      (node) => {
        const whole = fixedLine('113').data.name;
        if (node.rawTagName === 'title') node.set_content(`${whole} · Nazorgnummer`);
        else node.setAttribute('content', whole);
      },
      ['hulplijnen/113/index.html'],
    ),
  'a page called after another line in all its titles': () => renamed(nameOtherThan, linePages),
  'a page with a name that the content has not': () => renamed(() => 'Welkom'),
  'a line in the list without a link to its page': () =>
    inPage(
      'main li a[href^="/hulplijnen/"]',
      (node) => {
        node.replaceWith(`<span>${node.innerHTML}</span>`);
      },
      ['hulplijnen/index.html'],
    ),
  'a link to the page of another line': () =>
    inPage(
      'main li a[href^="/hulplijnen/"]',
      (node) => {
        const own = node.getAttribute('href');
        const others = lines.map(({ file }) => `/hulplijnen/${idOf(file)}/`);
        node.setAttribute('href', pick(others.filter((other) => other !== own)));
      },
      ['hulplijnen/index.html', FINDER],
    ),
  'the contact of another line': () =>
    inPage('a[href^="/contact/"]', (node) => {
      const own = node.getAttribute('href');
      const others = lines.map(({ file }) => `/contact/${idOf(file)}.vcf`);
      node.setAttribute('href', pick(others.filter((other) => other !== own)));
    }),
};
