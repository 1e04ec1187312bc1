/** Serves what a phone needs to put the site on its home screen, under a name that gives nothing away. */
import type { APIRoute } from 'astro';
import { words as siteWords } from '../data/content.ts';
import { site } from '../site.config.ts';

const ICONS = [
  { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

export const GET: APIRoute = async () => {
  const words = await siteWords();
  const manifest = {
    id: '/',
    name: site.name,
    short_name: words.aftercare,
    lang: site.language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f6f3ed',
    theme_color: '#0c4a4e',
    icons: ICONS,
    shortcuts: [
      { name: words.home, url: '/', icons: ICONS.slice(1, 2) },
      { name: words.card, url: '/zakkaart/', icons: ICONS.slice(1, 2) },
    ],
  };
  return new Response(JSON.stringify(manifest));
};
