/** Where the site leads. */

import { dialString } from '../../../src/numbers/phone.ts';

import {
  pick,
  type Kinds,
  measurePages,
  OFFICE,
  NOBODY,
  ELSEWHERE,
  inPage,
  label,
  inText,
} from './kit.ts';

const inHead = (selector: string, name: string, to: string) => () =>
  inPage(selector, (node) => {
    node.setAttribute(name, to);
  });
const inMain = (added: string) => () =>
  inPage('main', (node) => {
    node.insertAdjacentHTML('beforeend', added);
  });
export const ADDRESSED: Kinds = {
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
