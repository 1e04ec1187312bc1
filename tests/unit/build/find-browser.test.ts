import { expect, test } from 'vitest';
import { installedPlaces } from '../../../src/build/find-browser.ts';

test('on Windows: Chrome of all users, or of this one, before Edge', () => {
  const found = installedPlaces('win32', {
    ProgramFiles: String.raw`C:\Program Files`,
    'ProgramFiles(x86)': String.raw`C:\Program Files (x86)`,
    LOCALAPPDATA: String.raw`C:\Users\griffier\AppData\Local`,
  });
  expect(found[0]).toBe(String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`);
  expect(found).toContain(
    String.raw`C:\Users\griffier\AppData\Local\Google\Chrome\Application\chrome.exe`,
  );
  expect(found.findIndex((file) => file.includes('Edge'))).toBeGreaterThan(
    found.findLastIndex((file) => file.includes('Chrome')),
  );
  expect(found).toContain(String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`);
});

test('on macOS: the programs of all users; elsewhere the PATH says it', () => {
  expect(installedPlaces('darwin', {})).toContain(
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  );
  expect(installedPlaces('linux', {})).toEqual([]);
});
