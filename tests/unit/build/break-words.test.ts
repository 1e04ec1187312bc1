import { expect, test } from 'vitest';
import { breakWords } from '../../../src/build/break-words.ts';

test.each([
  ['<h1>113 Zelfmoordpreventie</h1>', '<h1>113 Zelfmoord<wbr>preventie</h1>'],
  [
    '<h3><a href="/slachtofferhulp/">Slachtofferhulp</a></h3>',
    '<h3><a href="/slachtofferhulp/">Slachtoffer<wbr>hulp</a></h3>',
  ],
  ['<button type="button">Nood</button>', '<button type="button">Nood</button>'],
  ['<h2>Ondersteuningsteam</h2>', '<h2>Onder<wbr>steunings<wbr>team</h2>'],
  ['<p>Zelfmoordpreventie</p>', '<p>Zelfmoordpreventie</p>'],
])('%s', (html, marked) => {
  expect(breakWords(html)).toBe(marked);
});
