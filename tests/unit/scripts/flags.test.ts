import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['numbers', 'niets, --call-sheet, --changes, of --take met een adres.'],
  ['release-check', 'niets, of --published met een bestand of adres.'],
  ['deploy', 'niets, --dry-run, --built, of --ref met een commit of tag.'],
  ['agenda', 'niets, of --manifest met een build.json.'],
  ['live-check', 'npm run live-check -- https://voorbeeld.nl'],
  ['serve', 'niets, of --port met een getal.'],
  ['redactie', 'niets, --port met een getal tot 65536, of --root met een map.'],
])('%s names a flag that it does not know, and what was expected', (name, expected) => {
  const command = [`scripts/${name}.ts`, '--onzin'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toBe(`Gekregen: --onzin. Verwacht: ${expected}\n`);
  expect([status, stdout]).toEqual([1, '']);
});
