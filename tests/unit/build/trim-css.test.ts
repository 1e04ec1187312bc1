import { expect, test } from 'vitest';
import { namesIn, trimCss } from '../../../src/build/trim-css.ts';

const page = '<main class="a desk:b"><p class="c">x</p><call-now></call-now></main>';

/** What is left of the style of that page. */
function usedStyle(css: string): string | undefined {
  const html = trimCss(`<style>${css}</style>${page}`, new Set(namesIn(page)));
  return /^<style>(.*)<\/style>/s.exec(html)?.[1];
}

test.each([
  ['its classes', '.a{top:0}', '.a{top:0}'],
  ['a class with a colon in it', '.desk\\:b{top:0}', '.desk\\:b{top:0}'],
  ['elements, as Markdown brings them', 'ul,h3{top:0}', 'ul,h3{top:0}'],
  ['its custom elements', 'call-now{top:0}', 'call-now{top:0}'],
  [
    'attributes, which scripts set',
    '.a[data-state=x] [hidden]{top:0}',
    '.a[data-state=x] [hidden]{top:0}',
  ],
  ['what has the focus', ':focus-visible{top:0}', ':focus-visible{top:0}'],
  ['what is not of another class', '.a:not(.z){top:0}', '.a:not(.z){top:0}'],
  ['paper', '@page{margin:0}@page a{margin:0}', '@page{margin:0}@page a{margin:0}'],
])('a page keeps the style of %s', (_, css, kept) => {
  expect(usedStyle(css)).toBe(kept);
});

test.each([
  ['another class', '.z{top:0}.a{top:0}', '.a{top:0}'],
  ['another class inside its own', '.a .z{top:0}.c{top:0}', '.c{top:0}'],
  ['another custom element', 'card-maker{top:0}.a{top:0}', '.a{top:0}'],
  ['what holds another class', ':root:has(.z){top:0}.a:has(.z,.c){top:0}', '.a:has(.z,.c){top:0}'],
  ['one of two', '.z,.a{top:0}', '.a{top:0}'],
  ['elements that hide what is in them', ':root,:host{top:0}', ':root{top:0}'],
  ['a class only on paper', '@media print{.z{top:0}}.a{top:0}', '.a{top:0}'],
  ['paper of another name', '@page z{margin:0}.a{top:0}', '.a{top:0}'],
  ['the bundler', '/*! made by */\n.a{top:0}', '.a{top:0}'],
])('a page loses the style of %s', (_, css, kept) => {
  expect(usedStyle(css)).toBe(kept);
});

test('a width is asked for as older phones know it', () => {
  expect(usedStyle('@media (width>=3rem){.a{top:0}}')).toBe('@media (min-width:3rem){.a{top:0}}');
});

test('a style that cannot be read stops the build', () => {
  expect(() => usedStyle('.a{top:0}}')).toThrow(SyntaxError);
});
