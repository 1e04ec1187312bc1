/** Reads what the worker and the manifest of the built site say, and whether it is all there. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, addressOf, builtBytes, builtFiles, fileAt, readBuilt } from '../fixtures/dist.ts';

const kept = JSON.parse(readBuilt('offline.json')) as Record<string, string>;

describe('the copy for when there is no network', () => {
  const worker = readBuilt('sw.js');

  test('is every page, contact and code as it was built, and its hash is in the worker', () => {
    const files = [...builtFiles('**/*.{html,vcf}'), ...builtFiles('codes/*.svg')];
    expect(Object.keys(kept).sort()).toEqual(files.map(addressOf).sort());
    for (const file of files) expect(kept[addressOf(file)]).toBe(readBuilt(file));
    const hash = createHash('sha256').update(builtBytes('offline.json')).digest('base64');
    expect(worker).toContain(`"${hash}"`);
  });

  test('is small, whatever it is compressed with', () => {
    const bytes = [builtBytes('offline.json'), builtBytes('sw.js')];
    for (const compress of [brotliCompressSync, (file: Buffer) => gzipSync(file)]) {
      const sizes = bytes.map((file) => compress(file).length);
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(200_000);
    }
  });

  test('can say on each page that it is one, and that it is old', () => {
    const pages = Object.entries(kept).filter(([address]) => !/\.(vcf|svg)$/.test(address));
    for (const [address, text] of pages) {
      expect([address, text.split('<html').length, text.split('<main').length]).toEqual([
        address,
        2,
        2,
      ]);
      // By this the worker knows a page of the site.
      expect(text).toContain('<call-now');
    }
    expect(worker).toMatch(
      /<p data-kept>Bewaarde kopie van \d[^<]* <span hidden>[^<]+<\/span><\/p>/,
    );
  });

  test('comes with a worker that brings the numbers by itself', () => {
    for (const number of ['112', '+31208407620', '+31883305112', '+31703738314']) {
      expect(worker).toContain(`tel:${number}`);
    }
    expect(brotliCompressSync(worker).length).toBeLessThan(1750);
  });
});

describe('the manifest', () => {
  interface Icon {
    src: string;
    sizes: string;
    type: string;
    purpose: string;
  }
  const manifest = JSON.parse(readBuilt('manifest.webmanifest')) as Record<
    'id' | 'name' | 'short_name' | 'lang' | 'start_url' | 'scope' | 'display',
    string
  > & { icons: Icon[]; shortcuts: { name: string; url: string; icons: Icon[] }[] };

  test('can be installed: a name, a start within its scope, a window of its own', () => {
    expect(manifest).toMatchObject({ id: '/', start_url: '/', scope: '/', lang: 'nl' });
    expect(manifest.display).toBe('standalone');
    expect(manifest.name.length).toBeGreaterThan(0);
  });

  test('says nothing on the home screen of why somebody would need it', () => {
    const names = [manifest.name, manifest.short_name].join(' ');
    expect(names).not.toMatch(/dreig|agress|geweld|veilig|crisis|hulp|politie|slachtoffer|bel/i);
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
  });

  test('leads only to pages that are there', () => {
    const urls = [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)];
    expect(urls.length).toBeGreaterThan(1);
    for (const url of urls)
      expect([url, existsSync(`${DIST}/${fileAt(url)}`)]).toEqual([url, true]);
  });

  const icons = [manifest.icons, ...manifest.shortcuts.map((shortcut) => shortcut.icons)].flat();

  test('has the icons that phones ask for', () => {
    const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
    expect(kinds).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });

  test.each(icons)('$src is a picture of $sizes', ({ src, sizes, type }) => {
    const picture = builtBytes(fileAt(src));
    if (type === 'image/svg+xml') {
      expect([sizes, picture.toString()]).toEqual(['any', expect.stringContaining('<svg')]);
      return;
    }
    expect([type, picture.subarray(1, 4).toString()]).toEqual(['image/png', 'PNG']);
    // The first part of a PNG is its header: width and height.
    expect(`${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`).toBe(sizes);
  });
});
