/**
 * `npm run redactie`: opens the record to an editor, in a browser on this computer and nowhere else. With
 * `-- --port 4322` on that port. `--root` names another folder that holds `content/`.
 */

import { startEditor } from './editor/server.ts';
import { flagsOf } from './flags.ts';

const { values } = flagsOf(
  {
    options: { port: { type: 'string', default: '0' }, root: { type: 'string', default: '.' } },
  },
  'niets, --port met een getal, of --root met een map.',
);
const { address } = await startEditor(values.root, Number(values.port));
console.log(`Open dit adres in je browser. Het werkt maar één keer:

  ${address}

Laat dit venster open zolang je werkt. Stoppen: Ctrl+C`);
