/**
 * Ways in which the built site could say something wrong of a number, each on a random place. A page is
 * changed as a tree; what machines read, as what it is. Another site in `tests/fixtures/content/` needs
 * other words here, and no other kinds.
 */

import { parse, type HTMLElement } from 'node-html-parser';
import { dialString, label as plainLabel } from '../../src/numbers/phone.ts';
import { qr, qrFile } from '../../src/formats/qr.ts';
import { built, content } from '../fixtures/built-site.ts';
import { fixedLine } from '../fixtures/content.ts';
import { asShown } from '../fixtures/numbers.ts';
import { random } from '../fixtures/random.ts';

export const SEED = Number(process.env.TAMPER_SEED ?? 20_261_123);

const next = random(SEED);

/** A whole number below a limit. */
export function below(limit: number): number {
  return Math.floor(next() * limit);
}

/** One of some, at random. */
export function pick<T>(some: readonly T[]): T {
  const one = some[below(some.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** A file as it is after a change. */
type Change = [file: string, text: string];
type Kinds = Record<string, () => Change>;

const { lines, words } = content;
const all = lines.flatMap(({ data }) => data.numbers.map(({ number }) => number));
const pages = [...built.keys()].filter((file) => file.endsWith('.html'));
const idOf = (file: string) => file.replace(/.*\/|\.md$/g, '');
const linePages = lines.map(({ file }) => `hulplijnen/${idOf(file)}/index.html`);
const MEASURES = 'maatregelen/index.html';
const measurePages = pages.filter((file) => file.startsWith('maatregelen/'));
const oneMeasure = measurePages.filter((file) => file !== MEASURES);
const contacts = lines.map(({ file }) => `contact/${idOf(file)}.vcf`);
const pdfs = ['kaart', 'vouwkaart', 'vel', 'poster-a4', 'kaart-groot'].map(
  (id) => `zakkaart/${id}.pdf`,
);

const IVP_PAGE = ['hulplijnen/ivp/index.html'];
const FINDER = 'oude-nummers/index.html';
const FAMILY = 'familie/index.html';
/** The pages with a filled button for another number than that of the moment. */
const WITH_OWN = [...linePages.filter((file) => !IVP_PAGE.includes(file)), FAMILY];
const ROSTER = 'rooster/index.html';
const CARDS = 'zakkaart/index.html';

const CALL = 'a[href^="tel:"]';
const OFFICE = '0208407620';
const OUTSIDE = '0883305112';
const OFFICE_HOURS = 'kantooruren, ongeveer 9 tot 17 uur';
const OUTSIDE_HOURS = "buiten kantooruren, ook 's nachts";
const ON_CARD = ['werkdagen, ongeveer 9 tot 17 uur', 'alle andere tijden, en bij twijfel'] as const;
/** The same in the page, where each part stays on one row. */
const IN_CARD = ON_CARD.map((text) => text.replace(', ', ',</span> <span class="together">')) as [
  string,
  string,
];
const NOT_PHONED = 'Nog niet nagebeld';
const PHONED = 'Nagebeld op 1 mei 2026';
const NOBODY = '0201234567';
const ELSEWHERE = 'https://nazorgnummer.example/';
const NO_UID = '0f8fad5b-d9cb-569f-a165-70867728950e';

/** Another number of the record. */
const otherThan = (...digits: string[]) => pick(all.filter((number) => !digits.includes(number)));
const nameOtherThan = (name: string) =>
  pick(lines.map(({ data }) => data.name).filter((other) => other !== name));

/** Changes a random element of a random page, of those with certain words. */
function inPage(
  selector: string,
  change: (node: HTMLElement, root: HTMLElement) => void,
  among: readonly string[] = pages,
  words = /^/,
): Change {
  for (const file of [...among].sort(() => next() - 0.5)) {
    const root = parse(built.get(file) ?? '', { blockTextElements: { script: true, style: true } });
    const found = root.querySelectorAll(selector).filter((node) => words.test(node.innerHTML));
    if (found.length === 0) continue;
    change(pick(found), root);
    return [file, root.toString()];
  }
  throw new Error(`no ${selector} with ${words.source}`);
}

const digitsIn = (text: string) => text.replace(/\D/g, '');
const telHref = (digits: string) => `tel:${dialString(digits)}`;
/** A number as it stands in pages. */
const label = (digits: string) => asShown(plainLabel(digits));

/** A text with another number in place of the one in it. */
function withOther(said: string): string {
  const own = all.filter((one) => digitsIn(said).endsWith(digitsIn(one).slice(1)));
  return said.replace(/\+?\d[\d\s-]*\d/, label(otherThan(...own)));
}

/** Words as they stand in HTML, where a space can be one at which no row ends. */
function html(text: string): RegExp {
  const escaped = RegExp.escape(text)
    .replaceAll('\\x27', "(?:'|&#39;)")
    .replaceAll("'", "(?:'|&#39;)");
  return new RegExp(escaped.replace(/\\x20|\\xa0|[ \u00a0]/g, '[ \\u00a0]'), 'i');
}

/** Changes words in a random element that has them. */
function inWords(selector: string, from: RegExp | string, to: string, among = pages): Change {
  const pattern = typeof from === 'string' ? html(from) : from;
  return inPage(
    selector,
    (node) => {
      node.set_content(node.innerHTML.replace(pattern, to));
    },
    among,
    pattern,
  );
}

/** Makes one text of another and the other way round, in an element that has both. */
function swapped(text: string, one: string, other: string): string {
  const all = new RegExp(`(${html(one).source})|(?:${html(other).source})`, 'gi');
  return text.replace(all, (_, first?: string) => (first ? other : one));
}

function swappedIn(selector: string, pairs: [string, string][], among = pages): Change {
  const [[one, other] = ['', '']] = pairs;
  return inPage(
    selector,
    (node) => {
      node.set_content(pairs.reduce((text, pair) => swapped(text, ...pair), node.innerHTML));
    },
    among,
    new RegExp(
      `${html(one).source}[^]*${html(other).source}|${html(other).source}[^]*${html(one).source}`,
      'i',
    ),
  );
}

/** Changes a random place of a text. */
function inText(file: string, what: RegExp, change: (found: string) => string): Change {
  const text = built.get(file) ?? '';
  const { 0: found, index } = pick([...text.matchAll(what)]);
  return [file, text.slice(0, index) + change(found) + text.slice(index + found.length)];
}

/** Changes a contact whose rows are as long as they are. */
function inContact(file: string, change: (text: string) => string): Change {
  const text = (built.get(file) ?? '').replaceAll('\r\n ', '');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is the same`);
  return [file, changed];
}

function inNumbers(change: (json: NumbersJson['lines']) => void): Change {
  const json = JSON.parse(built.get('nummers.json') ?? '') as NumbersJson;
  change(json.lines);
  return ['nummers.json', JSON.stringify(json, null, 2)];
}

interface NumbersJson {
  lines: {
    id: string;
    name: string;
    numbers: { label: string; tel: string; hours: string; verifiedOn: string | null }[];
    officeHours: { periods: { core: { to: string } }[]; closed: string[] } | null;
  }[];
}

const ivpIn = (json: NumbersJson['lines']) => pick(json.filter(({ id }) => id === 'ivp'));

function inJsonLd(change: (graph: JsonLd['@graph']) => void, among = linePages): Change {
  return inPage(
    'script[type="application/ld+json"]',
    (node) => {
      const json = JSON.parse(node.rawText) as JsonLd;
      change(json['@graph']);
      node.set_content(JSON.stringify(json));
    },
    among,
  );
}

interface JsonLd {
  '@graph': {
    '@id': string;
    name: string;
    contactPoint: { telephone: string; description: string; hoursAvailable?: object[] }[];
  }[];
}

/** Gives an element the words of another one of its kind, on the same page or on another. */
function withWordsOf(selector: string, among: readonly string[], words = /^/): Change {
  const others = among.flatMap((file) =>
    parse(built.get(file) ?? '')
      .querySelectorAll(selector)
      .map((node) => node.innerHTML),
  );
  return inPage(
    selector,
    (node) => {
      const own = node.textContent;
      node.set_content(pick(others.filter((other) => parse(other).textContent !== own)));
    },
    among,
    words,
  );
}

/** Gives an attribute of an element the value that it has on another page. */
function withValueOf(selector: string, name: string): Change {
  const others = pages.map((file) =>
    parse(built.get(file) ?? '')
      .querySelector(selector)
      ?.getAttribute(name),
  );
  return inPage(selector, (node) => {
    const own = node.getAttribute(name);
    node.setAttribute(name, pick(others.filter((other) => other && other !== own)) ?? '');
  });
}

/** What people read on buttons and in lists. */
const IN_WORDS: Kinds = {
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

/** Gives a page another name, wherever that stands. */
function renamed(nameInsteadOf: (own: string) => string, among?: readonly string[]): Change {
  return inPage(
    'h1',
    (node, root) => {
      const own = node.textContent;
      const other = nameInsteadOf(own);
      const title = root.querySelector('title');
      node.set_content(other);
      title?.set_content(title.textContent.replace(own, other));
      root.querySelector('[property="og:title"]')?.setAttribute('content', other);
    },
    among,
  );
}

/** What a screen reader tells, and what is copied. */
const TOLD: Kinds = {
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

/** What is there and cannot be seen or used. */
const wrappers: [string, (html: string) => string][] = [
  ['in a comment', (html) => `<!-- ${html} -->`],
  ['in a template', (html) => `<template>${html}</template>`],
  ['in a noscript', (html) => `<noscript>${html}</noscript>`],
  ['in details that are closed', (html) => `<details><summary>Bel</summary>${html}</details>`],
  ['in a dialog', (html) => `<dialog>${html}</dialog>`],
  ['in a text field', (html) => `<textarea>${html}</textarea>`],
  ['in a list to choose from', (html) => `<select>${html}</select>`],
  ['turned round', (html) => `<bdo dir="rtl">${html}</bdo>`],
  ['from right to left', (html) => `<div dir="rtl">${html}</div>`],
  ['struck out', (html) => `<del>${html}</del>`],
  ['behind a shadow', (html) => `<div><template shadowrootmode="open"></template>${html}</div>`],
  ['in what a browser shows instead', (html) => `<canvas>${html}</canvas>`],
];
const attributes: [name: string, value: string][] = [
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['inert', ''],
  ['aria-hidden', 'true'],
  ['popover', ''],
  ['role', 'presentation'],
];
const HIDDEN: Kinds = Object.fromEntries([
  ...wrappers.map(([how, wrap]) => [
    `a call ${how}`,
    () =>
      inPage(`aside, call-now, ${CALL}`, (node) => {
        node.replaceWith(wrap(node.toString()));
      }),
  ]),
  ...attributes.map(([name, value]) => [
    `a call with ${name}="${value}"`,
    () =>
      inPage(`aside, call-now, call-now > div:has(${CALL}), ${CALL}`, (node) => {
        node.setAttribute(name, value);
      }),
  ]),
]) as Kinds;

/** What a style can do. */
const styles = [
  '.call{display:none}',
  'a[href^="tel:"]{display:none!important}',
  'header~*{display:none}',
  'body{visibility:hidden}',
  '.call{opacity:0}',
  '.call-digits{opacity:.05}',
  '.call{position:absolute;left:-9999px}',
  '.call{position:fixed;top:200vh}',
  '.call-digits{font-size:0}',
  '.call-digits{font-size:1px}',
  '.call{font:0/0 a}',
  '.call-digits{color:transparent}',
  '.call{color:var(--color-panel)}',
  '.call-digits{color:#fffdf9}',
  '.call{background:var(--color-call);color:var(--color-call)}',
  ':root{--color-call:var(--color-panel)}',
  ':root{--color-call:#fffdf9;--color-on-call:#fffdf9}',
  '.call{--color-call:#fffdf9}',
  '.call-digits{direction:rtl;unicode-bidi:bidi-override}',
  '.call-digits{unicode-bidi:bidi-override}',
  '.call{writing-mode:vertical-rl}',
  '.call{transform:scale(0)}',
  '.call{transform:scaleX(-1)}',
  '.call{scale:0}',
  '.call{rotate:180deg}',
  '.call{clip-path:inset(50%)}',
  'call-now{clip:rect(0 0 0 0);position:absolute}',
  '.call{filter:blur(9px)}',
  '.call{mask:linear-gradient(#0000,#0000)}',
  '.call{height:0;overflow:hidden}',
  '.call{max-height:1px;overflow:hidden}',
  '.call-digits{width:0;overflow:hidden;white-space:nowrap}',
  '.call{text-indent:-999em}',
  '.call{margin-left:-200vw}',
  '.call-digits{letter-spacing:-1em}',
  'call-now{display:flex;flex-direction:column-reverse}',
  'call-now>[data-number]{order:9}',
  '.call{pointer-events:none}',
  '.call{content-visibility:hidden}',
  '.call-digits{-webkit-text-security:disc}',
  '.call{-webkit-text-fill-color:transparent}',
  '.call-digits::before{content:"0"}',
  '.call-digits::after{content:" 99"}',
  '.call-digits{content:"020"}',
  '.call-digits::after{content:attr(data-hours)}',
  '.call-digits::after{content:"\\39"}',
  '.call::first-letter{font-size:0}',
  '.call:hover{display:none}',
  '.call:not(:focus){display:none}',
  'call-now[data-state] .call{display:none}',
  'call-now[data-state=office]>[data-number]{display:none}',
  'call-now[data-state]>[data-number]~[data-number]{display:none}',
  'call-now>[data-number]~[data-number]{display:none}',
  'call-now[data-state$=office]>[data-number]~[data-number]{opacity:0}',
  'call-now[data-state$=office]>[data-number]~[data-number],.call{display:none}',
  '@media (max-width:30rem){.call{display:none}}',
  '@media (prefers-color-scheme:dark){:root{--color-call:#172327}}',
  '@supports (display:grid){.call{display:none}}',
  '@container (width>1px){.call{display:none}}',
  '@layer x{.call{display:none}}',
  '.call{animation:a 1s forwards}@keyframes a{to{opacity:0}}',
  '.call{&{display:none}}',
  'body{& .call{display:none}}',
  '.call{@media all{display:none}}',
  '.call{all:unset;display:none}',
  'body>*{display:none}',
  '*{color:transparent}',
  'html{zoom:0}',
  ':has(>.call){display:none}',
  '@font-face{font-family:system-ui;src:local(Wingdings)}',
  'call-now{columns:9;overflow:hidden;height:1px}',
  'ul{list-style:"020 "}',
  '.call{display:var(--x)}',
  'html{font-size:5%}',
  '.call{padding-left:4000px}',
  '.call{margin-top:300vh}',
  '.call-digits{font-family:Wingdings}',
  '.call-digits{text-decoration:line-through}',
  '.call *{display:none}',
  'a{visibility:collapse}',
  ':is(a,b){display:none}',
  ':where([href]){display:none}',
  '[data-digits]{display:none}',
  '.call-hours{display:none}',
  '@media print{.call-digits{font-size:0}}',
  '.call{font-feature-settings:"frac"}',
  'call-now{contain:size;overflow:clip}',
];
const STYLED: Kinds = Object.fromEntries(
  styles.map((style) => [
    `the style ${style}`,
    () =>
      inPage(
        'style',
        (node) => {
          node.set_content(`${node.rawText}${style}`);
        },
        // On the paper of the cards there are no calls.
        style.includes('print') ? pages.filter((file) => file !== CARDS) : pages,
      ),
  ]),
);

/** The rules from which the script of a page picks a number. */
interface Rules {
  trusted: [number, number];
  officeHours: {
    periods: { days: number[]; core: [number, number]; edges: [number, number] }[];
    exceptions: [gap: number, contestedFrom: number][];
  };
}

function inSchedule(change: (rules: Rules) => void): Change {
  return inPage('[data-schedule]', (node) => {
    const rules = JSON.parse(node.getAttribute('data-schedule') ?? '') as Rules;
    change(rules);
    node.setAttribute('data-schedule', JSON.stringify(rules));
  });
}

const SCHEDULED: Kinds = {
  'a block that is served as if the office answered': () =>
    inPage('call-now', (node) => {
      node.setAttribute('data-state', 'office');
    }),
  'a schedule without holidays': () =>
    inSchedule(({ officeHours }) => {
      officeHours.exceptions = [];
    }),
  'a schedule without one holiday': () =>
    inSchedule(({ officeHours }) => {
      officeHours.exceptions.splice(below(officeHours.exceptions.length), 1);
    }),
  'a schedule with longer hours': () =>
    inSchedule(({ officeHours }) => {
      for (const period of officeHours.periods) period.core[1] += 60;
    }),
  'a schedule without edges': () =>
    inSchedule(({ officeHours }) => {
      for (const period of officeHours.periods) period.edges = period.core;
    }),
  'a schedule with a day more': () =>
    inSchedule(({ officeHours }) => {
      officeHours.periods[0]?.days.push(6);
    }),
  'a schedule that is trusted too long': () =>
    inSchedule(({ trusted }) => {
      trusted[pick([0, 1] as const)] += pick([-400, 400]);
    }),
  'words for another moment on a button': () =>
    inPage('[data-when]', (node) => {
      const others = ['office', 'outside-office', 'edge contested', 'always'];
      const own = node.getAttribute('data-when');
      node.setAttribute('data-when', pick(others.filter((other) => other !== own)));
    }),
  'first and then swapped for moments of doubt': () =>
    swappedIn(
      'call-now',
      [[` ${words.callFirst}`, ` ${words.callThen}`]],
      ['index.html', ...IVP_PAGE],
    ),
  'the reasons of two moments swapped': () =>
    swappedIn('roster-moment', [[words.whyHoliday, words.whyContested]], [ROSTER]),
  'a moment that nobody asks about': () => inWords('tbody th', words.lunch, words.today, [ROSTER]),
  'a kind of moment left out of the roster': () =>
    inPage(
      'tbody tr',
      (node) => {
        node.remove();
      },
      [ROSTER],
      new RegExp(`<b>(${words.lunch}|${words.night})<`),
    ),
  'stripes of the week all day long': () =>
    inPage(
      '.week-edges[d^="M"]',
      (node) => {
        node.setAttribute('d', 'M10 0v60M1430 0v60');
      },
      [ROSTER],
    ),
  'a schedule without office hours': () =>
    inSchedule((rules: Partial<Rules>) => {
      delete rules.officeHours;
    }),
  'the block of another line': () =>
    inPage('[data-line]', (node) => {
      node.setAttribute('data-line', 'politie');
    }),
  'a block that waits for more numbers': () =>
    inPage('[data-numbers]', (node) => {
      node.setAttribute('data-numbers', '9');
    }),
  'the numbers of a roster’s field swapped': () =>
    swappedIn('roster-moment', [[label(OFFICE), label(OUTSIDE)]], [ROSTER]),
  'other hours in the week of the roster': () =>
    inWords('.week td', '9 tot 17 uur', '9 tot 18 uur', [ROSTER]),
  'a bar of the week that is longer than its hours': () =>
    inPage(
      '.week-core[d^="M540"]',
      (node) => {
        node.setAttribute('d', 'M540 0H1080V60H540z');
      },
      [ROSTER],
    ),
  'a number of the roster swapped for the other': () =>
    inPage(
      'table:not(.week) tbody tr',
      (node) => {
        node.set_content(swapped(node.innerHTML, label(OFFICE), label(OUTSIDE)));
      },
      [ROSTER],
    ),
  'another reason in the roster': () =>
    inPage(
      'table:not(.week) tbody td',
      (node) => {
        const own = [words.whyOfficeHours, words.whyOutsideHours, words.whyHoliday, words.whyEdge];
        const said = own.find((why) => node.textContent.includes(why)) ?? words.whyContested;
        node.set_content(node.innerHTML.replace(said, pick(own.filter((why) => why !== said))));
      },
      [ROSTER],
    ),
  'a day of the roster on another date': () =>
    inWords('tbody th', /26\sdecember\s\d{4}/, '27 april 2027', [ROSTER]),
  'a holiday of the roster on the date of another': () =>
    swappedIn('tbody', [['Tweede kerstdag', 'Tweede pinksterdag']], [ROSTER]),
  'another weekday in the roster': () =>
    inPage(
      '.moments tbody th',
      (node) => {
        const [other = ''] = ['maandag', 'dinsdag'].filter((day) => !node.innerHTML.includes(day));
        node.set_content(node.innerHTML.replace(/\p{L}+(?=\s\d+\s\p{L}+\s\d{4})/u, other));
      },
      [ROSTER],
      /\d{4}/,
    ),
  'a holiday left out of the roster': () =>
    inPage(
      'tbody tr',
      (node) => {
        node.remove();
      },
      [ROSTER],
      /Koningsdag|Kerstmis|Goede Vrijdag|Hemelvaartsdag/,
    ),
  'a holiday left out of the rules': () => inWords('dd', ', Koningsdag', '', [ROSTER]),
  'other times in the rules': () => inWords('dd', /9(?=\s*tot)/, '7', [ROSTER]),
  'a line left out of the roster': () =>
    inPage(
      'main li',
      (node) => {
        node.remove();
      },
      [ROSTER],
      /dag en nacht|uren onbekend/i,
    ),
  'other hours of a line with always the same answer': () =>
    inWords('main li', 'uren onbekend', 'Dag en nacht', [ROSTER]),
};

/** What is looked up, printed and scanned. */
const LOOKED_UP: Kinds = {
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

/** What the phone keeps. */
const KEPT: Kinds = {
  'another number in the copy on the phone': () =>
    inText('offline.json', /(?<=tel:)\+31\d+/g, (own) =>
      dialString(otherThan(own.replace('+31', '0'))),
    ),
  'a page left out of the copy on the phone': () => {
    const copy = JSON.parse(built.get('offline.json') ?? '') as Record<string, string>;
    const gone = pick(Object.keys(copy));
    const rest = Object.entries(copy).filter(([address]) => address !== gone);
    return ['offline.json', JSON.stringify(Object.fromEntries(rest))];
  },
};

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
const CODED: Kinds = {
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

/** What machines read. */
const FOR_MACHINES: Kinds = {
  'an identity of its own in a contact': () =>
    inText(pick([...contacts, 'contact/ivp.vcf']), /(?<=UID:)[^\r]+/g, () => NO_UID),
  'the identity of another contact in the file of all': () => {
    const uids = [...(built.get('contact/alle.vcf') ?? '').matchAll(/(?<=UID:)[^\r]+/g)].map(
      String,
    );
    return inText('contact/alle.vcf', /(?<=UID:)[^\r]+/g, (own) =>
      pick(uids.filter((other) => other !== own)),
    );
  },
  'the labels of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) => {
      const [one = '', other = ''] = [...text.matchAll(/X-ABLabel:(.*)\r/g)].map(
        ([, said = '']) => said,
      );
      return text.replace(one, '\u0000').replace(other, one).replace('\u0000', other);
    }),
  'the types of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) =>
      text
        .replace('TYPE=VOICE:', '\u0000')
        .replace('TYPE=WORK,VOICE:', 'TYPE=VOICE:')
        .replace('\u0000', 'TYPE=WORK,VOICE:'),
    ),
  'the hours in the note of a contact swapped': () =>
    inContact('contact/ivp.vcf', (text) =>
      text.replace(/(088 - 330 51 12: )(.*?)(\.\\n.*020 - 840 76 20: )(.*?)(\.\\n)/, '$1$4$3$2$5'),
    ),
  'verified said in a contact': () =>
    inContact(pick(contacts.filter((file) => !/112|noodnummer/.test(file))), (text) =>
      text.replace(NOT_PHONED, PHONED),
    ),
  'a contact that does not say that nobody phoned': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(` ${words.noneVerified}`, '')),
  'a contact that dials another line': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/(TEL.*:)\+31208407620/, '$1+31703738314')),
  'a number left out of a contact': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/.*TEL.*\r\n.*X-ABLabel.*\r\n/, '')),
  'a number left out of the note of a contact': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/020 - 840 76 20: .*?\.\\n/, '')),
  'a contact with the name of another line': () =>
    inContact('contact/luisterlijn.vcf', (text) => {
      const [, row = '', name = ''] = pick([...text.matchAll(/^(FN:|ORG:|NICKNAME:)(.*)\r$/gm)]);
      return text.replace(
        `${row}${name}`,
        `${row}${nameOtherThan('De Luisterlijn').replaceAll(',', '\\,')}`,
      );
    }),
  'a number of a contact without its label': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/item1\.X-ABLabel.*\r\n/, '')),
  'a label that says less': () =>
    inContact('contact/ivp.vcf', (text) => text.replace(/ ongeveer 9 tot 17 uur(?=\r)/, '')),
  'a contact with another type': () =>
    inContact('contact/ivp.vcf', (text) => text.replace('WORK,VOICE', 'VOICE')),
  'a contact of another day': () =>
    inContact(pick(contacts), (text) => text.replace(/REV:\d{4}/, 'REV:2031')),
  'a contact with the page of another line': () =>
    inContact('contact/ivp.vcf', (text) => text.replace('hulplijnen/ivp', 'hulplijnen/112')),
  'a contact that leads elsewhere': () =>
    inContact(pick(contacts), (text) => text.replace(/URL:.*\r/, `URL:${ELSEWHERE}\r`)),
  'a contact with another way to call': () =>
    inContact(pick(contacts), (text) =>
      text.replace('URL:', 'IMPP:sip:hulp@nazorg.example\r\nURL:'),
    ),
  'hours swapped in numbers.json': () =>
    inNumbers((json) => {
      const [one, other] = ivpIn(json).numbers;
      if (one && other) [one.hours, other.hours] = [other.hours, one.hours];
    }),
  'numbers swapped in numbers.json': () =>
    inNumbers((json) => {
      const [one, other] = ivpIn(json).numbers;
      if (one && other)
        [one.tel, other.tel, one.label, other.label] = [other.tel, one.tel, other.label, one.label];
    }),
  'verified said in numbers.json': () =>
    inNumbers((json) => {
      pick(pick(json).numbers).verifiedOn = '2026-05-01';
    }),
  'names swapped in numbers.json': () =>
    inNumbers((json) => {
      const line = pick(json);
      line.name = nameOtherThan(line.name);
    }),
  'a line left out of numbers.json': () =>
    inNumbers((json) => {
      json.splice(below(json.length), 1);
    }),
  'a line too many in numbers.json': () =>
    inNumbers((json) => {
      json.push({ ...pick(json), id: 'nieuw' });
    }),
  'a holiday left out of numbers.json': () =>
    inNumbers((json) => {
      const { officeHours } = ivpIn(json);
      officeHours?.closed.splice(below(officeHours.closed.length), 1);
    }),
  'other times in numbers.json': () =>
    inNumbers((json) => {
      for (const { core } of ivpIn(json).officeHours?.periods ?? []) core.to = '18:00';
    }),
  'a key too many in numbers.json': () =>
    inNumbers((json) => {
      Object.assign(pick(json), { sms: '+31208407620' });
    }),
  'another day or version of numbers.json': () =>
    pick([
      () => inText('nummers.json', /(?<="generatedOn": ")\d{4}/g, () => '2031'),
      () => inText('nummers.json', /(?<="version": )\d/g, () => '9'),
      () => inText('nummers.json', /^\{/g, () => '{"status": "alles gebeld",'),
    ])(),
  'JSON-LD for another country or kind of call': () =>
    pick([
      () => inWords('script', '"areaServed":"NL"', '"areaServed":"BQ"', linePages),
      () => inWords('script', '"contactType":"helpline"', '"contactType":"emergency"', linePages),
      () => inWords('script', ', ongeveer 9 tot 17 uur"', '"', IVP_PAGE),
    ])(),
  'the telephone of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const point = pick(pick(graph).contactPoint);
      point.telephone = pick(all.map(dialString).filter((other) => other !== point.telephone));
    }),
  'hours swapped in JSON-LD': () =>
    inJsonLd((graph) => {
      const [one, other] =
        graph.find(({ contactPoint }) => contactPoint.length > 1)?.contactPoint ?? [];
      if (one && other) [one.description, other.description] = [other.description, one.description];
    }, IVP_PAGE),
  'hours in JSON-LD that nobody has published': () =>
    inJsonLd((graph) => {
      const point = pick(pick(graph).contactPoint);
      const hours = {
        '@type': 'OpeningHoursSpecification',
        dayOfWeek: ['Monday'],
        opens: '09:00',
        closes: '21:00',
      };
      point.hoursAvailable = [hours];
    }),
  'the name of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const line = pick(graph);
      line.name = nameOtherThan(line.name);
    }),
  'the page of another line in JSON-LD': () =>
    inJsonLd((graph) => {
      const line = pick(graph);
      const others = lines.map(
        ({ file }) => `http://localhost:4321/hulplijnen/${idOf(file)}/#lijn`,
      );
      line['@id'] = pick(others.filter((other) => other !== line['@id']));
    }),
  'JSON-LD that leads elsewhere': () =>
    inJsonLd((graph) => {
      pick(graph)['@id'] = ELSEWHERE;
    }),
  'a line left out of JSON-LD': () =>
    inJsonLd((graph) => {
      graph.splice(below(graph.length), 1);
    }),
};

/** Where the site leads. */
const inHead = (selector: string, name: string, to: string) => () =>
  inPage(selector, (node) => {
    node.setAttribute(name, to);
  });
const inMain = (added: string) => () =>
  inPage('main', (node) => {
    node.insertAdjacentHTML('beforeend', added);
  });
const ADDRESSED: Kinds = {
  'canonical on another host': inHead('[rel="canonical"]', 'href', ELSEWHERE),
  'canonical of another page': inHead(
    '[rel="canonical"]',
    'href',
    'http://localhost:4321/404.html',
  ),
  'no canonical': () =>
    inPage('[rel="canonical"]', (node) => {
      node.remove();
    }),
  'og:url on another host': inHead('[property="og:url"]', 'content', ELSEWHERE),
  'og:image on another host': inHead('[property="og:image"]', 'content', `${ELSEWHERE}social.png`),
  'an icon on another host': inHead('[rel="icon"]', 'href', `${ELSEWHERE}favicon.svg`),
  'a manifest on another host': inHead(
    '[rel="manifest"]',
    'href',
    `${ELSEWHERE}manifest.webmanifest`,
  ),
  'a sitemap of another host': () =>
    inText('sitemap-0.xml', /http:\/\/localhost:4321/g, () => 'https://nazorgnummer.example'),
  'a page left out of the sitemap': () => inText('sitemap-0.xml', /<url>.*?<\/url>/g, () => ''),
  'an index of a sitemap elsewhere': () =>
    inText('sitemap-index.xml', /http:\/\/localhost:4321/g, () => 'https://nazorgnummer.example'),
  'robots that are sent elsewhere': () =>
    inText('robots.txt', /http:\/\/localhost:4321/g, () => 'https://nazorgnummer.example'),
  'a number of nobody in a file for machines': () =>
    pick([
      () => inText('manifest.webmanifest', /(?<="name":")/g, () => `Bel ${label(NOBODY)} `),
      () => inText('sw.js', /(?<=\/geen-verbinding\/)/g, () => ` ${label(NOBODY)}`),
      () => inText('robots.txt', /$/g, () => `# Bel ${label(NOBODY)}`),
    ])(),
  'an app that starts elsewhere': () =>
    inText('manifest.webmanifest', /"start_url":"\/"/g, () => `"start_url":"${ELSEWHERE}"`),
  'an app that opens a page that is not there': () =>
    inText('manifest.webmanifest', /"url":"\/zakkaart\/"/g, () => '"url":"/kaart/"'),
  'a script that leads elsewhere': () =>
    inText('sw.js', /`\/offline\.json`|"\/offline\.json"/g, () => `"${ELSEWHERE}offline.json"`),
  'a page that sends its reader elsewhere': () =>
    inPage('head', (node) => {
      node.insertAdjacentHTML(
        'beforeend',
        `<meta http-equiv="refresh" content="5;url=${ELSEWHERE}">`,
      );
    }),
  'a page without its policy': () =>
    inPage('[http-equiv="Content-Security-Policy"]', (node) => {
      node.remove();
    }),
  'a page that reloads itself': () =>
    inPage('head', (node) => {
      node.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="5">');
    }),
  'a link that sends a message': inMain(
    `<p><a href="sms:${dialString(OFFICE)}">Stuur een bericht</a></p>`,
  ),
  'a link to a video call': inMain(
    `<p><a href="facetime:${dialString(OFFICE)}">Bel met beeld</a></p>`,
  ),
  'a link to WhatsApp': inMain('<p><a href="https://wa.me/31208407620">WhatsApp</a></p>'),
  'a link with callto': inMain(`<p><a href="callto:${dialString(OFFICE)}">Bel</a></p>`),
  'a link to a host by itself': inMain('<p><a href="//wa.me/31208407620">WhatsApp</a></p>'),
  'a link to an e-mail address': inMain('<p><a href="mailto:hulp@nazorg.example">Mail</a></p>'),
  'a link without https': inMain('<p><a href="http://www.raadsleden.nl/">Raadsleden</a></p>'),
  'a link to another site': inMain('<p><a href="https://raadsleden.example/">Raadsleden</a></p>'),
  'a link to what is not there': inMain('<p><a href="/bestaat-niet/">Verder</a></p>'),
  'a link to a place that is not there': inMain('<p><a href="/wat-nu/#nergens">Verder</a></p>'),
  'a call by another element': inMain(`<svg><a xlink:href="tel:112"><text>112</text></a></svg>`),
  'a number in an area of a picture': inMain('<map name="m"><area href="tel:112" alt="112"></map>'),
  'a page that is too small to read': inHead('[name="viewport"]', 'content', 'width=9999'),
  'a page in another language': inHead('html', 'lang', 'en'),
  'a page that nobody may find': () =>
    inPage(
      'head',
      (node) => {
        node.insertAdjacentHTML('beforeend', '<meta name="robots" content="noindex">');
      },
      measurePages,
    ),
  'a script in a link': inMain('<p><a href="java\nscript:alert(1)">Verder</a></p>'),
};

/** What belongs to a line, a question or a step, at another one. */
const MISPLACED: Kinds = {
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

/** What belongs to a measure, a page or a step, at another one. */
const statuses = [words.holds, words.ended, words.statusUnknown];
const wordPages = pages.filter((file) => !/^(hulplijnen|maatregelen)\/./.test(file));
const wordTitles = [...content.pages, ...content.measures].map(({ data }) => data.title);
const datesOn = (file: string) =>
  parse(built.get(file) ?? '')
    .querySelectorAll('dt')
    .find(({ textContent }) => textContent === words.hours)?.nextElementSibling;
const EXCHANGED: Kinds = {
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

/** Everything that a build could do wrong, with what it says to people and to machines. */
export const KINDS: Kinds = {
  ...IN_WORDS,
  ...TOLD,
  ...HIDDEN,
  ...STYLED,
  ...SCHEDULED,
  ...LOOKED_UP,
  ...KEPT,
  ...CODED,
  ...FOR_MACHINES,
  ...ADDRESSED,
  ...MISPLACED,
  ...EXCHANGED,
};
