import { expect, test } from 'vitest';
import { checkPage } from '../../src/lib/output-check.ts';

const RECORD = ['0208407620', '0883305112', '08002800200', '112'];
const link = (href: string, text: string) => `<p><a href="${href}">Bel ${text} nu</a></p>`;
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
  ['the same in a description', '<meta name="description" content="Bel 0201234567">'],
  ['the same in an image’s alternative text', '<img alt="Bel 020-1234567" src="x.png">'],
])('%s is found', (_, html) => {
  expect(checkPage(html, RECORD)).not.toEqual([]);
});
