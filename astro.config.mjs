import './scripts/check-folder.mjs';
import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { checkContent } from './src/build/check-content.ts';
import { finishSite } from './src/build/finish-site.ts';
import { inlineScript } from './src/build/inline-script.ts';
import { setAddress } from './src/build/set-address.ts';
import { setBuildDate } from './src/build/set-build-date.ts';
import { swapDist } from './src/build/swap-dist.ts';

const swap = swapDist();

export default defineConfig({
  trailingSlash: 'always',
  // Several pages at once: most of the time of one is waiting for the disk.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  // The texts hold no code, and the policy would block its colours.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // Writes the JSON Schemas that explain each key in the editor: see .vscode/.
  experimental: { contentIntellisense: true },
  integrations: [
    swap.first,
    setAddress(),
    setBuildDate(),
    checkContent(),
    sitemap({ filter: (page) => !page.endsWith('/geen-verbinding/') }),
    // `npm run cards` asks for them; `npm run build` prints them where it can.
    finishSite({ cards: process.argv.includes('--cards') ? 'required' : 'optional' }),
    swap.last,
  ],
  vite: { plugins: [tailwindcss(), inlineScript()] },
});
