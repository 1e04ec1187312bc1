/**
 * `npm run redactie`: opens the record to an editor, in a browser on this computer and nowhere else. With
 * `-- --port 4322` on that port; `--root` names another folder that holds `content/`.
 */

import { startEditor } from './editor/server.ts';
import { flagsOf, refuse } from './flags.ts';

const EXPECTED = 'niets, --port met een getal tot 65536, of --root met een map.';

const { values } = flagsOf(
  {
    options: { port: { type: 'string', default: '0' }, root: { type: 'string', default: '.' } },
  },
  EXPECTED,
);
try {
  const { address } = await startEditor(values.root, Number(values.port));
  console.log(`Open dit adres in je browser. Het werkt maar één keer:

  ${address}

Laat dit venster open zolang je werkt. Stoppen: Ctrl+C`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ERR_SOCKET_BAD_PORT') refuse(EXPECTED);
  if (code !== 'EADDRINUSE') throw error;
  console.error(`Poort ${values.port} is bezet. Laat --port weg, dan kiest de redactie een vrije.`);
  process.exitCode = 1;
}
