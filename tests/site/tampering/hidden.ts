/** What is there and cannot be seen or used. */

import { type Kinds, CALL, inPage } from './kit.ts';

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
export const HIDDEN: Kinds = Object.fromEntries([
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
