/**
 * `npm run sbom`: writes a bill of materials of the build, sbom.cdx.json (CycloneDX): every package with
 * its licence and hash, as npm lists them, and the Node that runs this. The same SOURCE_DATE_EPOCH gives
 * the same bytes.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { sha256 } from '../src/build/write-manifest.ts';
import { buildDate } from '../src/calendar/build-date.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp: string; tools: object[]; component: { name: string } };
}

const npm = spawnSync('npm sbom --sbom-format cyclonedx --sbom-type application', {
  shell: true,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  maxBuffer: Infinity,
});
if (npm.status !== 0) {
  console.error('npm kan niet zeggen waarmee de site wordt gebouwd; hierboven staat waarom.');
  process.exit(1);
}

const { serialNumber: _, ...bom } = JSON.parse(npm.stdout) as Bom;
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
bom.metadata.timestamp = new Date(buildDate()).toISOString();
// npm writes the name of the folder here.
bom.metadata.component.name = name;
bom.metadata.tools.push({
  vendor: 'OpenJS Foundation',
  name: 'node',
  version: process.versions.node,
  hashes: [{ alg: 'SHA-256', content: sha256(readFileSync(process.execPath)) }],
});
const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bom))}`;
writeFileSync('sbom.cdx.json', `${JSON.stringify({ serialNumber, ...bom }, undefined, 2)}\n`);

/** Makes a UUID from a text: version 8 of RFC 9562, for which any method will do. */
function uuidOf(text: string): string {
  return sha256(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-8$4-$5');
}
