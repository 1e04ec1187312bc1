/** Nothing that others wrote reaches the reader, and what builds the site is what was agreed. */

import { execSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { PAGES, builtFiles } from '../fixtures/dist.ts';
import { bundle } from '../../src/build/inline-script.ts';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

interface Bom {
  components: { name: string; version: string; hashes: object[] }[];
  metadata: { tools: object[] };
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
  dependencies?: object;
  optionalDependencies: Record<string, string>;
};
const lock = readLock('package-lock.json');
const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');

/** The entry of every script that a page carries. */
const entries = globSync('src/**/*.astro').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/from '[./]*\/(browser\/.+\.ts)\?inline-script'/g)].map(
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
  expect(readFileSync('src/browser/offline-worker.js', 'utf8')).not.toMatch(
    /\bimport\b|importScripts/,
  );
});

test('nothing is needed where the site is served, only to build it', () => {
  expect(project.dependencies).toBeUndefined();
});

test('no package runs a script when it is installed', () => {
  // Its script only puts its own package for this platform, which is in the lock, in its place.
  const known = ['esbuild'];
  const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(wanting.map(([folder]) => folder.replace('node_modules/', ''))).toEqual(known);
  expect(project.allowScripts).toEqual(Object.fromEntries(known.map((name) => [name, false])));
});

test('every package is known by its hash, and from no particular registry', () => {
  // What lies inside another package has the hash of that package.
  const without = packages.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
  expect(without.map(([folder]) => folder)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved).map(([folder]) => folder)).toEqual([]);
});

test('every package that is installed is the one of the lock, and no other is there', () => {
  const { packages: checked } = readLock('node_modules/.package-lock.json');
  const installed = packagesIn('.').map((folder) => [folder, checked[folder]?.integrity]);
  expect(installed.length).toBeGreaterThan(500);
  expect(installed).toEqual(
    installed.map(([folder = '']) => [folder, lock.packages[folder]?.integrity]),
  );
  expect(installed.filter(([folder = '']) => !(folder in lock.packages))).toEqual([]);
});

test('the Node that builds is one of those packages, and the same version for every platform', () => {
  const nodes = Object.keys(project.optionalDependencies).map((name) => `node_modules/${name}`);
  const versions = nodes.map((folder) => `v${lock.packages[folder]?.version}`);
  expect(versions).toEqual(nodes.map(() => process.version));
  const { ino } = statSync(process.execPath);
  const files = globSync(nodes.map((folder) => `${folder}/bin/*`));
  expect(files.map((file) => statSync(file).ino)).toEqual([ino]);
});

test('npm run sbom names each of them in valid CycloneDX, twice the same', async () => {
  const [file = '', again] = [1, 2].map(() => {
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1800000000' };
    execSync('npm run sbom', { env, stdio: 'pipe' });
    return readFileSync('sbom.cdx.json', 'utf8');
  });
  expect(again).toBe(file);
  expect(await new JsonStrictValidator(Version.v1dot5).validate(file)).toBeNull();

  const { components, metadata } = JSON.parse(file) as Bom;
  const named = components.map(({ name, version, hashes: [hash] }) => [name, version, hash]);
  const installed = packagesIn('.').map((folder) => {
    const { version, integrity = '' } = lock.packages[folder] ?? {};
    const content = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');
    return [folder.replace(/.*node_modules\//, ''), version, { alg: 'SHA-512', content }];
  });
  const unique = new Set(installed.map((row) => JSON.stringify(row)));
  expect(named.map((row) => JSON.stringify(row)).sort()).toEqual([...unique].sort());
  const { node } = process.versions;
  expect(metadata.tools).toContainEqual(expect.objectContaining({ name: 'node', version: node }));
});

function readLock(file: string) {
  return JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Package> };
}

/** Every folder that holds a package, however deep it lies among those of other packages. */
function packagesIn(folder: string): string[] {
  const found = globSync('node_modules/{*,@*/*}/package.json', { cwd: folder }).map((file) =>
    path.join(folder, path.dirname(file)),
  );
  return found.flatMap((one) => [one, ...packagesIn(one)]);
}
