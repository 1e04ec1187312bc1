import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { checkContent } from './src/integrations/check-content.ts';
import { checkOutput } from './src/integrations/check-output.ts';
import { compress } from './src/integrations/compress.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { inlineScript } from './src/integrations/inline-script.ts';
import { makeCards } from './src/integrations/make-cards.ts';
import { makeWorker } from './src/integrations/make-worker.ts';
import { swapDist } from './src/integrations/swap-dist.ts';
import { writeHeaders } from './src/integrations/write-headers.ts';
import { writeSecurityTxt } from './src/integrations/write-security-txt.ts';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: site.url,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // Writes the JSON Schemas that explain each key in the editor: see .vscode/.
  experimental: { contentIntellisense: true },
  integrations: [
    checkContent(),
    sitemap(),
    finishPages(),
    makeCards(),
    makeWorker(),
    writeSecurityTxt(),
    writeHeaders(),
    checkOutput(),
    compress(),
    swapDist(),
  ],
  vite: { plugins: [tailwindcss(), inlineScript()] },
});
