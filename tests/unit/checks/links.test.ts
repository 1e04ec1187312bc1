import { expect, test } from 'vitest';
import { checkAddresses, checkAttributes, linkCheck } from '../../../src/checks/links.ts';
import { readHtml } from '../../../src/checks/read-html.ts';
import { content } from '../../fixtures/truth.ts';

const page = readHtml('<h2 id="familie">Familie</h2>');
const check = linkCheck(
  content,
  ['index.html', 'wat-nu/index.html', '404.html', 'favicon.svg', 'contact/ivp.vcf'],
  new Map([['wat-nu/index.html', page]]),
);

test.each([
  '/',
  '/wat-nu/',
  '/wat-nu/#familie',
  '#familie',
  '/favicon.svg',
  '/contact/ivp.vcf',
  'https://voorbeeld.nl/wat-nu/',
  'https://raadsleden.nl/over',
  'mailto:hulp@voorbeeld.nl',
])('%s is of this site or of its content', (address) => {
  expect(check(address, 'wat-nu/index.html')).toEqual([]);
});

test.each([
  '/over/',
  '/wat-nu',
  '/wat-nu/#griffier',
  '/wat-nu/?x=1',
  'https://elders.nl/',
  'https://voorbeeld.nl.elders.nl/',
  'https://x@voorbeeld.nl/',
  'http://voorbeeld.nl/',
  'http://raadsleden.nl/over',
  'https://raadsleden.nl/',
  '//wa.me/31208407620',
  'sms:+31208407620',
  'facetime:+31208407620',
  'callto:112',
  'tel:112',
  'mailto:x@elders.nl',
  ' java\nscript:alert(1)',
  'data:text/html,x',
])('%s is not', (address) => {
  expect(check(address, 'wat-nu/index.html')).not.toEqual([]);
});

test('an address is found wherever it stands in a text, but for the names of formats', () => {
  const text =
    '{"a":"https://elders.nl/x","b":"http://www.w3.org/2000/svg","c":"https://voorbeeld.nl/"}';
  expect(checkAddresses(text, 'a.json', check)).toEqual([
    '"https://elders.nl/x" is niet van deze site, en geen link in content/',
  ]);
});

test.each([
  '<a ping="https://elders.nl/">x</a>',
  '<img srcset="//elders.nl/a.png 2x">',
  '<button formaction="javascript:a()">x</button>',
  '<svg><a xlink:href="tel:112"></a></svg>',
  '<area href="tel:112">',
])('%s leads elsewhere', (html) => {
  expect(checkAttributes(readHtml(html), 'index.html', check)).toHaveLength(1);
});

test('a link that calls is judged by what it says', () => {
  expect(checkAttributes(readHtml('<a href="tel:112">112</a>'), 'index.html', check)).toEqual([]);
});
