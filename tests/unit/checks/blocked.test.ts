import { expect, test } from 'vitest';
import { blockedIn } from '../../../src/checks/blocked.ts';
import { readHtml } from '../../../src/checks/read-html.ts';

const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;

test.each([
  ['plain words', '<p class="a" data-on="b">Tekst over style="x" en onclick= in een zin.</p>'],
  ['a script and a style', '<style>a > b { color: red }</style><script>if (a < b) c();</script>'],
  ['markup in a script', '<script>const a = "<p style=x onclick=y>";</script>'],
  ['data', '<script type="application/ld+json">{ "url": "https://x.example" }</script>'],
  ['an icon of the site', '<link rel="icon" href="/b.svg">'],
  ['a link to another site', '<a href="https://x.example" title="a > b">x</a>'],
  ['the address of the page', '<link rel="canonical" href="https://x.example/">'],
  ['a drawing', '<svg viewBox="0 0 1 1"><path d="M0 0h1"/></svg><br/>'],
  ['fields by themselves', '<input type="text"><button type="button">x</button>'],
])('%s passes', (_, body) => {
  expect(blockedIn(readHtml(page(body)))).toEqual([]);
});

const SCRIPT = 'een script, anders dan <script>…</script>';
const STYLE = 'een stijl, anders dan <style>…</style>';

test.each([
  [SCRIPT, '<script src="/a.js"></script>'],
  [SCRIPT, "<SCRIPT\nSRC = '/a.js'></SCRIPT>"],
  [SCRIPT, '<script type=module>a()</script>'],
  [SCRIPT, '<script defer>a()</script>'],
  [SCRIPT, '<script>a()</script >'],
  [SCRIPT, '<script type="application/ld+json" src="/a.js">{}</script>'],
  [SCRIPT, '<pre><script src="/a.js"></script></pre>'],
  [SCRIPT, '<noscript><script src="/a.js"></script></noscript>'],
  [STYLE, '<style media="print">a {}</style>'],
  [STYLE, '<STYLE >a {}</STYLE>'],
  ['een bestand om te laden', '<link rel="stylesheet" href="/a.css">'],
  ['een bestand om te laden', "<LINK HREF='/a.css' REL = 'alternate StyleSheet'>"],
  ['een bestand om te laden', '<link rel=preload as=font href=/a.woff2>'],
  ['een bestand om te laden', '<link rel="prefetch" href="/b/">'],
  ['een style-eigenschap', '<p style="color: red">x</p>'],
  ['een style-eigenschap', "<P\nSTYLE = 'color: red'>x</P>"],
  ['een style-eigenschap', '<p title="a > b" style=x>x</p>'],
  ['een style-eigenschap', '<pre><b style="x">x</b></pre>'],
  ['een style-eigenschap', '<ul><li style="x">x<li>y</ul>'],
  ['een style-eigenschap', '</main><p style="x">x'],
  ['een on…-eigenschap', '<button onclick="a()">x</button>'],
  ['een on…-eigenschap', "<p title=''\nOnError = 'a()'>x</p>"],
  ['een ingesloten pagina of film', '<iframe src="/b/"></iframe>'],
  ['een ingesloten pagina of film', '<OBJECT data=/a.svg></OBJECT>'],
  ['een ingesloten pagina of film', '<embed src=/a.svg>'],
  ['een ingesloten pagina of film', '<video src="/a.mp4"></video>'],
  ['een ingesloten pagina of film', '<audio src="/a.mp3"></audio>'],
  ['een formulier', '<form action="/b/"></form>'],
  ['een formulier', '<FORM></FORM>'],
  ['een ander basisadres', '<base href="/b/">'],
  ['een plaatje, waarvan niemand leest wat erop staat', '<img src="/a.png" alt="">'],
  ['een plaatje, waarvan niemand leest wat erop staat', '<svg><use href="/a.svg#b"/></svg>'],
  ['een opdracht aan de browser', '<meta http-equiv="refresh" content="5">'],
  ['een tweede inhoud', '<div><template shadowrootmode="open"></template></div>'],
  ['een opmerking, of een element dat niet eindigt', '<!-- <p>x</p> -->'],
  ['een opmerking, of een element dat niet eindigt', '<div><p>x</p>'],
  ['een bestand in een stijl', '<style>a { background: URL(/a.png) }</style>'],
  ['een bestand in een stijl', '<style>@import "/a.css";</style>'],
  ['een schuine streep na de naam', '<svg/onload=a()>'],
  ['een schuine streep na de naam', '<p/style=x>x</p>'],
])('%s is found: %s', (what, body) => {
  expect(blockedIn(readHtml(page(body)))).toEqual([`dit mag niet op een pagina staan: ${what}`]);
});
