import { expect, test } from 'vitest';
import { linkCheck } from '../../../src/checks/links.ts';
import { readPage } from '../../../src/checks/page.ts';
import { checkMention } from '../../../src/checks/compare.ts';
import { qr } from '../../../src/formats/qr.ts';
import { content, truth } from '../../fixtures/truth.ts';

const checkLink = linkCheck(content, ['index.html'], new Map());

/** What is wrong in a part of a page; what a page as a whole must have is left out. */
function judge(html: string): string[] {
  const read = (main: string) => {
    const source = `<html><head><title>x</title></head><body><main>${main}</main></body></html>`;
    const { mentions, faults } = readPage(source, 'x/index.html', {
      truth,
      checkLink,
      pages: new Map(),
      codes: new Map(),
    });
    return [...faults, ...mentions.flatMap((one) => checkMention(one, truth))];
  };
  const always = read('');
  return read(html).filter((fault) => !always.includes(fault));
}

const NUMBER = '020\u00a0-\u00a0840\u00a076\u00a020';
const HOURS = 'kantooruren, ongeveer 9 tot 17 uur';
const call = (inside: string, more = '') => `<a href="tel:+31208407620"${more}>${inside}</a>`;
const BUTTON = call(`Bel <b>${NUMBER}</b> <span>IVP: ${HOURS}</span>`, ' data-hours="office"');
const code = (text: string) => {
  const { size, path } = qr(text, 'L');
  return `<svg role="img" aria-label="Code om ${NUMBER} te bellen" viewBox="0 0 ${size} ${size}"><path stroke="#000" d="${path}"/></svg>`;
};

test.each([
  ['a button', BUTTON],
  [
    'a button whose words wait for the script',
    BUTTON.replace('Bel', 'Bel<i data-when="office" hidden> nu</i>'),
  ],
  [
    'a number in a sentence of an editor',
    '<p>Bel <a href="tel:112">112</a> als je in gevaar bent.</p>',
  ],
  ['a code beside its number', `<li>${code('tel:+31208407620')}<p>${NUMBER}</p></li>`],
  [
    'a button to copy',
    `<li><p>${NUMBER}</p><button aria-label="Kopieer ${NUMBER}" data-copy="+31208407620" hidden>Kopieer</button></li>`,
  ],
  [
    'a table',
    `<table><tbody><tr><th>IVP</th><td>${NUMBER}</td><td>${HOURS}</td></tr></tbody></table>`,
  ],
  [
    'an old number with what to call instead',
    `<li><p>0418 - 68 34 44</p><p>Bel in plaats daarvan: Instituut voor Psychotrauma</p>${BUTTON}<a href="tel:+31883305112">Bel 088 - 330 51 12</a></li>`,
  ],
])('%s passes', (_, html) => {
  expect(judge(html)).toEqual([]);
});

test.each([
  ['hours of the other number', BUTTON.replace(HOURS, "buiten kantooruren, ook 's nachts")],
  ['hours without a part of them', BUTTON.replace('ongeveer ', '')],
  ['hours for the script of the other number', BUTTON.replace('"office"', '"outside-office"')],
  ['the name of another line', BUTTON.replace('IVP', 'Politie')],
  ['another number than it dials', BUTTON.replace('840', '841')],
  ['another number of the record than it dials', BUTTON.replace(NUMBER, '112')],
  ['two numbers', BUTTON.replace('IVP', '112')],
  ['no number', BUTTON.replace(NUMBER, '')],
  ['a number that waits for the script', BUTTON.replace('<b>', '<b hidden>')],
  [
    'a number that only a screen reader is not told',
    BUTTON.replace('<b>', '<b aria-hidden="true">'),
  ],
  ['another number for who hears it', BUTTON.replace(' data', ' aria-label="Bel 112" data')],
  ['no number for who hears it', BUTTON.replace(' data', ' aria-label="Bel" data')],
  [
    'the name of another line for who points at it',
    BUTTON.replace(' data', ' title="Politie" data'),
  ],
  ['a number that nobody has', call('Bel 020 - 123 45 67').replace('8407620', '1234567')],
  ['a star', BUTTON.replace('7620"', '7620*"')],
  ['capitals', BUTTON.replace('tel:', 'TEL:')],
  ['no way to reach it with keys', BUTTON.replace(' data', ' tabindex="-1" data')],
])('a button with %s is found', (_, html) => {
  expect(judge(html)).not.toEqual([]);
});

test.each([
  ...['hidden', 'inert', 'aria-hidden="true"', 'popover', 'dir="rtl"', 'style="color:red"'].map(
    (attribute) => `<div ${attribute}>${BUTTON}</div>`,
  ),
  ...[
    'template',
    'noscript',
    'dialog',
    'details',
    'textarea',
    'select',
    'canvas',
    'del',
    'marquee',
  ].map((name) => `<${name}>${BUTTON}</${name}>`),
  `<!-- ${BUTTON} -->`,
])('a button in %s is found', (html) => {
  expect(judge(html)).not.toEqual([]);
});

test.each([
  ['a code of another number', `<li>${code('tel:+31883305112')}<p>${NUMBER}</p></li>`],
  ['a code of a number of nobody', `<li>${code('tel:+31201234567')}<p>${NUMBER}</p></li>`],
  ['a code that leads elsewhere', `<li>${code('https://elders.nl/')}<p>${NUMBER}</p></li>`],
  ['a code that cannot be read', `<li>${code('tel:112').replaceAll('h7', 'h6')}<p>112</p></li>`],
  [
    'a button that copies another number',
    `<li><p>112</p><button data-copy="113">Kopieer</button></li>`,
  ],
  [
    'a button that copies a number of nobody',
    `<li><p>112</p><button data-copy="0112">Kopieer</button></li>`,
  ],
  [
    'the hours beside another number',
    `<table><tbody><tr><th>IVP</th><td>${NUMBER}</td><td>Dag en nacht</td></tr></tbody></table>`,
  ],
  ['an old number without what to call instead', `<li><p>0418 - 68 34 44</p>${BUTTON}</li>`],
  ['an old number with another line', '<li><p>0418 - 68 34 44</p><p>Politie</p></li>'],
  ['a number of nobody, anywhere', '<p>Of bel 070 - 373 83 15.</p>'],
  ['another short number in a sentence', '<p>Bel 113 als je in gevaar bent.</p>'],
  [
    'a link to another line than it names',
    '<p><a href="/hulplijnen/politie/">De Luisterlijn</a></p>',
  ],
  ['a number in words for a picture', `<p title="Bel 020 - 123 45 67">x</p>`],
])('%s is found', (_, html) => {
  expect(judge(html)).not.toEqual([]);
});
