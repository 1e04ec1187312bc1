/** What belongs to a line, a question or a step, at another one. */

import { type Kinds, linePages, inPage, inWords, swappedIn, inContact, words } from './kit.ts';

export const MISPLACED: Kinds = {
  'two facts of a line at each other': () =>
    inPage(
      '.facts',
      (node) => {
        const facts = node.querySelectorAll('dd');
        const [one = ''] = facts.map(({ innerHTML }) => innerHTML);
        const [, other] = facts;
        facts[0]?.set_content(other?.innerHTML ?? '');
        other?.set_content(one);
      },
      linePages,
    ),
  'an unknown fact as known': () =>
    inPage(
      '.facts',
      (node) => {
        node.insertAdjacentHTML(
          'beforeend',
          `<div><dt class="bold">${words.confidential}</dt><dd>Ja.</dd></div>`,
        );
      },
      ['hulplijnen/ivp/index.html'],
    ),
  'no question whether anybody answers': () =>
    inWords('call-now h2', words.nobodyAnswers, words.readOn, ['index.html']),
  'the answers of the finder in another order': () =>
    swappedIn(
      '#finder [role="status"]',
      [[words.isPresent, words.isFormer]],
      ['oude-nummers/index.html'],
    ),
  'a contact under the name of another line': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/^ORG:.*$/m, 'ORG:Vertrouwenslijn\r')),
};
