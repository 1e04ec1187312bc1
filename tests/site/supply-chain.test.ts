/** Nothing that others wrote reaches the reader, and what builds the site is what was agreed. */

import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { PAGES, builtFiles } from '../fixtures/dist.ts';
import { bundle } from '../../src/integrations/inline-script.ts';

interface Package {
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  dependencies?: object;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');

/** The entry of every script that a page carries. */
const entries = globSync('src/**/*.astro').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '[./]*\/(elements\/.+\.ts)\?inline-script'/g)].map(
    ([, entry = '']) => `src/${entry}`,
  ),
);

test('every script in a page is our own, to the last line', async () => {
  const bundles = await Promise.all([...new Set(entries)].map(bundle));
  expect(bundles.length).toBeGreaterThan(5);
  const inputs = bundles.flatMap((one) => one.inputs);
  expect(inputs.filter((file) => !file.startsWith('src/'))).toEqual([]);

  const ours = bundles.map(({ code }) => code);
  for (const { file, html } of PAGES) {
    const scripts = parse(html).querySelectorAll('script:not([type])');
    const others = scripts.filter(({ innerHTML }) => !ours.includes(innerHTML));
    expect([file, ...others.map(String)]).toEqual([file]);
  }
});

test('no file of the site is a script but the worker, which imports nothing', () => {
  const scripts = builtFiles('**/*.{js,mjs,cjs,wasm,css,map}');
  expect(scripts).toEqual(['sw.js']);
  expect(readFileSync('src/worker/sw.js', 'utf8')).not.toMatch(/\bimport\b|importScripts/);
});

test('nothing is needed where the site is served, only to build it', () => {
  expect(project.dependencies).toBeUndefined();
});

test('two packages may run a script when they are installed, and no other wants to', () => {
  const allowed = Object.keys(project.allowScripts);
  expect(allowed.length).toBeLessThanOrEqual(2);
  const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.map(([place]) => place.replace('node_modules/', '')).sort()).toEqual(
    allowed.sort(),
  );
});

test('every package is known by its hash, and from no particular registry', () => {
  // What lies inside another package has the hash of that package.
  const without = packages.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
  expect(without.map(([place]) => place)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved).map(([place]) => place)).toEqual([]);
});
