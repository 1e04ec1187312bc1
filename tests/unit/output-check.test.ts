import { expect, test } from 'vitest';
import { checkFile, checkPage, checkSite } from '../../src/lib/output-check.ts';
import { policyOf } from '../../src/lib/policy.ts';

const RECORD = ['0208407620', '0883305112', '08002800200', '112'];
const link = (href: string, text: string) => `<p><a href="${href}">Bel ${text} nu</a></p>`;
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const GOOD = link('tel:+31208407620', '<b>020\u00a0-\u00a0840\u00a076\u00a020</b>');

test.each([
  ['a link that shows what it dials', GOOD],
  ['a short number', link('tel:112', '112')],
  ['a service number', link('tel:08002800200', '0800\u00a0-\u00a02800\u00a0200')],
  ['a number of the record in the text', '<p>Tot 17.00 uur, daarna 088 - 330 51 12.</p>'],
  [
    'dates and times',
    '<p>21 maart 2016, 9.00–17.00 uur</p><time datetime="2016-03-21">toen</time>',
  ],
  ['a script with many digits', '<script>const a = 1234567890;</script>'],
  ['the moment at which a number is stale', '<i data-stale-after="1795478400000" hidden></i>'],
  ['two values side by side', '<meta name="112" content="0883305112">'],
  ['JSON-LD with a number of the record', jsonLd('{ "telephone": "+31208407620" }')],
])('%s passes', (_, html) => {
  expect(checkPage(html, RECORD)).toEqual([]);
});

test.each([
  ['another digit in the text', GOOD.replace('>020', '>021')],
  ['another digit in the link', GOOD.replace('tel:+3120', 'tel:+3121')],
  ['two digits swapped', GOOD.replace('840', '804')],
  ['a digit too few', GOOD.replace('20</b>', '2</b>')],
  ['a digit too many', GOOD.replace('20</b>', '200</b>')],
  ['a look-alike digit', GOOD.replace('840', '8４0')],
  ['a letter for a digit', GOOD.replace('840', '84O')],
  ['a link that dials an extension', GOOD.replace('7620"', '7620;ext=1"')],
  ['a link with a star', GOOD.replace('7620"', '7620*"')],
  [
    'a link that dials one number of the record and shows another',
    link('tel:112', '020\u00a0-\u00a0840\u00a076\u00a020'),
  ],
  ['a link that shows two numbers', GOOD.replace('</a>', ' of 088 - 330 51 12</a>')],
  ['a link with no number in its text', link('tel:112', 'de hulpdiensten')],
  ['112 inside another number', link('tel:112', '1122')],
  ['a number that is not in the record', '<p>Bel 020 - 123 45 67.</p>'],
  ['a number of the record without its area code', '<p>Bel 840 76 20.</p>'],
  ['the same in a description', '<meta name="description" content="Bel 0201234567">'],
  ['the same in JSON-LD', jsonLd('{ "telephone": "+31201234567" }')],
  ['a short number in JSON-LD that is not in the record', jsonLd('{ "telephone": "113" }')],
  ['JSON-LD that cannot be read', jsonLd('{')],
  ['the same in an image’s alternative text', '<img alt="Bel 020-1234567" src="x.png">'],
])('%s is found', (_, html) => {
  expect(checkPage(html, RECORD)).not.toEqual([]);
});

/** What is wrong with a page that has a policy, or none. */
const ofPolicy = (policy: string | undefined) => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const html = `<head>${policy ? meta : ''}</head><body><script>one()</script></body>`;
  return checkSite(new Map([['wat-nu/index.html', html]]), [], []).filter((problem) =>
    problem.includes('Content-Security-Policy'),
  );
};

test('a page with the policy for what it holds passes', () => {
  expect(ofPolicy(policyOf(['<script>one()</script>']))).toEqual([]);
});

test.each([
  ['geen', undefined],
  ['een ander', policyOf(['<script>two()</script>'])],
])('a page with %s policy is named', (what, policy) => {
  expect(ofPolicy(policy)).toEqual([
    `wat-nu/index.html: ${what} Content-Security-Policy in <meta>`,
  ]);
});

test.each([
  ['a number as it is dialled', 'a.json', '{ "tel": "+31208407620" }'],
  ['a number with its label', 'a.json', '{ "tel": "112", "label": "112" }'],
  ['a schema of such numbers', 'a.json', '{ "tel": { "type": "string", "minLength": 3 } }'],
  ['a date and a time', 'a.json', '{ "on": "2026-11-23", "from": "09:00", "to": "17:00" }'],
  ['an icon’s sizes', 'a.webmanifest', '{ "icons": [{ "sizes": "192x192 512x512" }] }'],
  ['a moment in a sitemap', 'a.xml', '<lastmod>2026-11-23T12:00:00.000Z</lastmod>'],
  ['a moment in security.txt', '.well-known/security.txt', 'Expires: 2027-11-23T12:00:00.000Z'],
  ['a file of another kind', 'a.svg', '<path d="M0 0 1234567"/>'],
])('%s passes', (_, file, text) => {
  expect(checkFile(file, text, RECORD)).toEqual([]);
});

test.each([
  ['a number that is not in the record', 'a.json', '{ "a": ["020 - 123 45 67"] }', /"020 - 123/],
  ['the same as a key', 'a.json', '{ "0201234567": 1 }', /"0201234567"/],
  ['the same as a bare number', 'a.json', '{ "a": 31201234567 }', /"31201234567"/],
  ['the same behind escapes', 'a.json', '{ "a": "\\u0030201234567" }', /"0201234567"/],
  ['a short number not in the record', 'a.json', '{ "tel": "113" }', /tel "113"/],
  ['a number dialled another way', 'a.json', '{ "tel": "0208407620" }', /tel "0208407620"/],
  ['a label of another number', 'a.json', '{ "tel": "112", "label": "113" }', /verwacht: 112/],
  ['a file that is no JSON', 'a.webmanifest', '{', /geen geldige JSON/],
  ['a number in a text', '.well-known/security.txt', 'Bel 020-1234567', /"020-1234567"/],
  ['a number in a sitemap', 'a.xml', '<loc>/0201234567/</loc>', /"0201234567"/],
])('%s is found, with the file’s name', (_, file, text, problem) => {
  const problems = checkFile(file, text, RECORD);
  expect(problems.join()).toMatch(problem);
  expect(problems.every((message) => message.startsWith(`${file}: `))).toBe(true);
});
