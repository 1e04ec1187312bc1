import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('an unknown flag is named, and so is the one that was expected', () => {
  const command = ['scripts/numbers.ts', '--callsheet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toBe(
    'Gekregen: --callsheet. Verwacht: niets, --call-sheet, --changes, of --take met een adres.\n',
  );
  expect([status, stdout]).toEqual([1, '']);
});
