import { expect, test } from 'vitest';
import { readHtml } from '../../../src/checks/read-html.ts';
import { checkStyle } from '../../../src/checks/styles.ts';

const COLOURS =
  ':root{--color-page:#f6f3ed;--color-panel:#fffdf9;--color-call:#0c4a4e;--color-on-call:#fff}';
const judge = (style: string, isPrinted = false) =>
  checkStyle(
    readHtml(
      `<style>${COLOURS}${style}</style><main class="box"><p class="note">Tekst</p><a class="call" href="tel:112">Bel <b>112</b><i hidden>nu</i></a></main><footer><p>Voet</p></footer>`,
    ),
    isPrinted,
  );

test.each([
  ['what is filled', '.call{background:var(--color-call);color:var(--color-on-call)}'],
  ['what stays in sight', 'main{position:sticky;top:1rem}'],
  ['the direction that numbers have', 'b{direction:ltr;unicode-bidi:isolate}'],
  ['what is served hidden', '[hidden]{display:none!important}'],
  ['what waits for a script', '.call [hidden]{display:none}'],
  ['what holds no call', 'footer,.note{display:none}'],
  ['letters that grow with the screen', 'b{font-size:min(2rem,.375rem + 6.75vw)}'],
  ['an arrow behind a link', 'footer a:after{content:"→" / ""}'],
  ['a grid', '.box{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}'],
])('a style passes for %s', (_, style) => {
  expect(judge(style)).toEqual([]);
});

test.each([
  '.call{display:none}',
  '.box{visibility:hidden}',
  'b{opacity:.1}',
  '*{color:transparent}',
  'b{color:#fffdf8;background:#fffdf9}',
  '.call{color:var(--color-panel)}',
  '@media (prefers-color-scheme:dark){:root{--color-page:#0c4a4f}}.call{color:var(--color-call)}',
  '.call:hover{display:none}',
  '.call:not(:focus){display:none}',
  '.box[data-state=office] .call{display:none}',
  '@media (min-width:1px){a{display:none}}',
  'b{direction:rtl}',
  'b{unicode-bidi:bidi-override}',
  'b::before{content:"0"}',
  'footer p::after{content:"\\30"}',
  'p{list-style:"112"}',
  'b{font-size:1px}',
  'html,.box{font-size:5%}',
  '.call{max-height:0}',
  '.call{margin-left:-999px}',
  '.call{padding-left:4000px}',
  '.call{position:absolute}',
  '.box{flex-direction:column-reverse}',
  '.call{something-new:1}',
  '.call{display:var(--x)}',
  '.call{&:hover{color:red}}',
  '@font-face{font-family:x;src:local(y)}',
  '@media print{b{display:none}}',
])('%s does a call harm', (style) => {
  expect(judge(style)).not.toEqual([]);
});

test('of a page that is there to be printed, only paper may leave its calls out', () => {
  expect(judge('@media print{main{display:none}}', true)).toEqual([]);
  expect(judge('main{display:none}', true)).not.toEqual([]);
});
