/** What people read on buttons and in lists. */

import {
  pick,
  type Kinds,
  all,
  pages,
  linePages,
  measurePages,
  IVP_PAGE,
  FINDER,
  FAMILY,
  WITH_OWN,
  ROSTER,
  CALL,
  OFFICE,
  OUTSIDE,
  OFFICE_HOURS,
  OUTSIDE_HOURS,
  NOT_PHONED,
  PHONED,
  NOBODY,
  inPage,
  telHref,
  label,
  html,
  inWords,
  swappedIn,
  words,
} from './kit.ts';

export const IN_WORDS: Kinds = {
  'the hours of two buttons swapped': () => swappedIn('call-now', [[OFFICE_HOURS, OUTSIDE_HOURS]]),
  'the hours of two buttons swapped, for the script too': () =>
    swappedIn('call-now', [
      [OFFICE_HOURS, OUTSIDE_HOURS],
      ['data-hours="office"', 'data-hours="outside-office"'],
    ]),
  'the numbers of two buttons swapped': () =>
    swappedIn('call-now', [
      [label(OFFICE), label(OUTSIDE)],
      [telHref(OFFICE), telHref(OUTSIDE)],
    ]),
  'a button that says day and night': () => inWords(CALL, OFFICE_HOURS, 'dag en nacht'),
  'unknown hours said to be day and night': () => inWords(CALL, 'uren onbekend', 'dag en nacht'),
  'other times on a button': () => inWords(CALL, /9(?=\s*tot)/, '7'),
  'hours in words of its own': () => inWords(CALL, OUTSIDE_HOURS, 'altijd bereikbaar'),
  'a button without hours': () => inWords(CALL, `: ${OUTSIDE_HOURS}`, '', measurePages),
  'the name of another line on a button': () => inWords(CALL, 'IVP', 'Politie'),
  'a link that dials another number than it shows': () =>
    inPage(CALL, (node) => {
      const others = all.map(telHref).filter((href) => href !== node.getAttribute('href'));
      node.setAttribute('href', pick(others));
    }),
  'the hours in the list of lines swapped': () =>
    swappedIn('main', [[OFFICE_HOURS, OUTSIDE_HOURS]], ['hulplijnen/index.html']),
  'two names in a list swapped': () =>
    swappedIn(
      'main',
      [['De Luisterlijn', 'Meld Misdaad Anoniem']],
      ['hulplijnen/index.html', FINDER],
    ),
  'other hours beside a code': () =>
    inWords('li p', 'Dag en nacht', 'Kantooruren', ['hulplijnen/weerbaar-bestuur/index.html']),
  'a button without a word of its hours': () =>
    inWords(CALL, pick([/ongeveer\s/, /,\songeveer[^<]*uur/, /, ook (?:'|&#39;)s\snachts/]), ''),
  'words for danger beside another number': () =>
    inPage('.strip, .home', (node) => {
      const [danger, other] = [
        html(words.emergency),
        html("IVP: buiten kantooruren, ook 's nachts"),
      ];
      const moved = node.innerHTML.replace(danger, words.nobodyAnswers);
      node.set_content(
        node.classList.contains('home') ? moved : moved.replace(other, `${words.emergency} $&`),
      );
    }),
  'no words for danger': () => inWords('.call-urgent', words.emergency, ''),
  'words that the content has not': () =>
    inPage('main', (node) => {
      node.insertAdjacentHTML('beforeend', '<p>Blijf altijd aan de lijn.</p>');
    }),
  'a year in how old a number is': () =>
    inWords('main .call-hours', /Uit 2016|Rond 2024/, 'Uit 2026', [...linePages, 'index.html']),
  'a source left out': () => inWords('dd', /Bron: raadsleden.nl, april\s2016\./, '', IVP_PAGE),
  'that family may call left out': () =>
    inWords(`main ${CALL}`, `, ${words.familyToo}`, '', ['index.html', ...IVP_PAGE]),
  'what a line is for, from another line': () =>
    inPage(
      'main p',
      (node) => {
        node.set_content('Hulp bij acuut gevaar.');
      },
      ['hulplijnen/luisterlijn/index.html', 'hulplijnen/113/index.html'],
      /Een lijn die dag en nacht|Praat met iemand/,
    ),
  'a sentence to say, from another line': () =>
    inPage(
      'blockquote',
      (node) => {
        node.set_content('“Ik ben raadslid en ik ben bedreigd. Ik heb hulp nodig.”');
      },
      ['hulplijnen/luisterlijn/index.html', 'hulplijnen/weerbaar-bestuur/index.html'],
    ),
  'that hours are assumed left out': () =>
    inWords('main', words.assumption, '', [ROSTER, ...IVP_PAGE]),
  'verified said of a number that nobody phoned': () => inWords('dd', NOT_PHONED, PHONED),
  'verified said in other words': () =>
    inWords('main .call-hours', NOT_PHONED, 'door ons gebeld', linePages),
  'nothing said of whether somebody phoned': () =>
    inWords(
      'main',
      new RegExp(NOT_PHONED, 'gi'),
      '',
      linePages.filter((file) => !/112|noodnummer|weerbaar/.test(file)),
    ),
  'verified said of the whole site': () =>
    inPage('main', (node) => {
      node.insertAdjacentHTML('beforeend', `<p>${PHONED}</p>`);
    }),
  'verified said of all in words of its own': () =>
    inPage('main', (node) => {
      node.insertAdjacentHTML('afterbegin', '<p>Alle nummers zijn door ons gebeld.</p>');
    }),
  'a line said to answer day and night': () =>
    inPage('main', (node) => {
      node.insertAdjacentHTML('afterbegin', '<p>Het IVP is dag en nacht bereikbaar.</p>');
    }),
  'a part of a page called after another line': () =>
    inPage(
      'section h2',
      (node) => {
        node.set_content('De Luisterlijn');
      },
      [ROSTER, ...linePages.filter((file) => !file.includes('luisterlijn'))],
      /IVP|Psychotrauma|met je telefoon/,
    ),
  'a newer source': () => inWords('dd', 'april 2016', 'april 2026'),
  'another source': () => inWords('dd', 'Bron: raadsleden.nl, april', 'Bron: griffiers.nl, april'),
  'another number to try next': () =>
    inWords(`section ${CALL}`, label('0880767000'), '113', ['hulplijnen/113/index.html']),
  'other hours among the facts of a line': () =>
    inWords('dl', OUTSIDE_HOURS, 'Dag en nacht', IVP_PAGE),
  'another name on the button to call next': () =>
    inWords(`section ${CALL}`, 'Ondersteuningsteam Weerbaar Bestuur', 'De Luisterlijn', [
      'hulplijnen/politie/index.html',
    ]),
  'another short number in a sentence': () =>
    inWords('main p', /Bel 112(?= als)/, 'Bel 113', ['hulplijnen/112/index.html']),
  'a number in the words for a picture': () =>
    inPage('main', (node) => {
      node.insertAdjacentHTML('beforeend', `<img src="/social.png" alt="Bel ${label(NOBODY)}">`);
    }),
  'the number that a page is for left out': () =>
    inPage(
      'main .call-main',
      (node) => {
        node.remove();
      },
      [FAMILY],
    ),
  'the number that a page is for without its name or its hours': () =>
    inWords(
      '.call-main a',
      pick([/Ondersteuningsteam\sWeerbaar\sBestuur/, /Dag\sen\snacht/, /Rond\s2024/]),
      '',
      [FAMILY],
    ),
  'another number filled on a page that is for one': () =>
    inPage(
      '.call-main a',
      (node) => {
        const other = label(OUTSIDE);
        node.replaceWith(
          `<a class="call" href="${telHref(OUTSIDE)}" data-hours="outside-office">Bel <bdi>${other}</bdi> IVP: ${OUTSIDE_HOURS}</a>`,
        );
      },
      WITH_OWN,
    ),
  'a number filled that is none of its page': () =>
    inPage(
      'main .call-row, .strip > div',
      (node) => {
        node.replaceWith(`<div class="call-main">${node.toString()}</div>`);
      },
      pages.filter((file) => file !== 'hulplijnen/112/index.html'),
    ),
  'the number of a page that is not filled': () =>
    inPage(
      '.call-main',
      (node) => {
        node.classList.remove('call-main');
      },
      WITH_OWN,
    ),
  'a number on top that is filled beside that of the page': () =>
    inPage(
      '.strip-quiet',
      (node) => {
        node.classList.remove('strip-quiet');
      },
      WITH_OWN,
    ),
  'a number on top that is outlined where there is no other': () =>
    inPage('.strip:not(.strip-quiet)', (node) => {
      node.classList.add('strip-quiet');
    }),
  'a link taken out of the call block': () =>
    inPage(`call-now ${CALL}`, (node) => {
      node.remove();
    }),
  'a line taken out of a list': () =>
    inPage(
      'main ul:not(.arrows) > li',
      (node) => {
        node.remove();
      },
      ['hulplijnen/index.html', FINDER],
    ),
  'a number taken out of a list': () =>
    inPage(
      'main li bdi',
      (node) => {
        node.remove();
      },
      ['hulplijnen/index.html'],
    ),
  'the call block at the end of the page': () =>
    inPage('.strip', (node, root) => {
      const block = node.toString();
      node.remove();
      root.querySelector('main')?.insertAdjacentHTML('afterend', block);
    }),
  'two numbers in another order': () =>
    inPage('call-now', (node) => {
      const first = node.querySelector('[data-number]');
      const html = first?.toString() ?? '';
      first?.remove();
      node.querySelector('[data-number]')?.insertAdjacentHTML('afterend', html);
    }),
  'the hours of another number, for the script': () =>
    inPage(`${CALL}[data-hours]`, (node) => {
      const others = ['office', 'outside-office', 'always', 'unknown'];
      const hours = node.getAttribute('data-hours');
      node.setAttribute('data-hours', pick(others.filter((other) => other !== hours)));
    }),
  'a mark in a link': () =>
    inPage(CALL, (node) => {
      const mark = pick([';ext=1', '*', '#', ',1', '%23']);
      node.setAttribute('href', `${node.getAttribute('href') ?? ''}${mark}`);
    }),
};
