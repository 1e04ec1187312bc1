/** A server of the built site for the tests of the worker, with all that a network can do to it. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pagesToKeep, workerFiles } from '../../src/build/offline-copy.ts';
import { keptNotice } from '../../src/formats/kept-notice.ts';
import { contentTypeOf, headersOf, policyIn } from '../../src/headers/headers.ts';
import { fixedWords } from '../fixtures/content.ts';
import { addressOf, builtBytes, builtFiles, readBuilt } from '../fixtures/dist.ts';

/** What is served at each address, and how a server answers. */
export type Files = ReadonlyMap<string, Buffer>;
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The site as it was built. */
export function built(): Files {
  const files = builtFiles('**/*.*');
  return new Map(files.map((file) => [addressOf(file), builtBytes(file)]));
}

/** The site as another build would make it: with other texts, or built at another time. */
export async function rebuilt(change: (text: string) => string, builtOn: number): Promise<Files> {
  const texts = builtFiles('**/*.{html,vcf,svg}').map((file) => [file, readBuilt(file)] as const);
  const kept = Object.entries(pagesToKeep(new Map(texts))).map(
    ([address, text]) => [address, change(text)] as const,
  );
  const said = { notice: keptNotice(fixedWords(), builtOn), lastResort: '' };
  const worker = await workerFiles(Object.fromEntries(kept), said, builtOn);
  const files = [...kept, ...[...worker].map(([file, text]) => [`/${file}`, text] as const)];
  return new Map([...built(), ...files.map(([at, text]) => [at, Buffer.from(text)] as const)]);
}

/** Answers as a good host does, with the headers of the site or others instead. */
export function site(files: Files, instead: Record<string, string> = {}): Answer {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (files.has(`${pathname}/`)) {
      response.writeHead(301, { Location: `${pathname}/` }).end();
      return;
    }
    const file = files.get(pathname);
    const body = file ?? files.get('/404.html');
    // Of a page its own policy; of anything else that of the home page.
    const policy = [body, files.get('/')].flatMap((text) => policyIn(text?.toString() ?? '') ?? []);
    response.writeHead(file ? 200 : 404, {
      ...headersOf(pathname, policy[0] ?? ''),
      'Content-Type': contentTypeOf(file ? pathname : '/') ?? '',
      ...instead,
    });
    response.end(body);
  };
}

/** Serves at one address until the test ends, or is stopped; how it answers can change. */
export async function serve(first: Answer) {
  let answer = first;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** The addresses that were asked for. */
    asked,
    answerWith: (next: Answer) => {
      answer = next;
    },
    /** From here on nobody answers at all. */
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
}

export type Server = Awaited<ReturnType<typeof serve>>;
