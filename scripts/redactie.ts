/**
 * `npm run redactie`: opens the record to an editor, in a browser on this computer and nowhere else. With
 * `-- --port 4322` on that port; `--root` names another folder that holds `content/`.
 */

import { parseArgs } from 'node:util';
import { startEditor } from './editor/server.ts';

const OPTIONS = {
  port: { type: 'string', default: '0' },
  root: { type: 'string', default: '.' },
} as const;

try {
  const { values } = parseArgs({ options: OPTIONS });
  const { address } = await startEditor(values.root, Number(values.port));
  console.log(`Open dit adres in je browser. Het werkt maar één keer:

  ${address}

Laat dit venster open zolang je werkt. Stoppen: Ctrl+C`);
} catch (error) {
  const given = process.argv.slice(2).join(' ');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') {
    console.error(
      `Deze poort is bezet: ${given}. Laat --port weg, dan kiest de redactie een vrije.`,
    );
  } else if (/^ERR_(PARSE_ARGS|SOCKET_BAD_PORT)/.test(code)) {
    console.error(`Gekregen: ${given}. Verwacht: niets, of --port en een getal tot 65536.`);
  } else throw error;
  process.exitCode = 1;
}
