/** A slow link between a browser and a server on this machine: real TCP, with what it carries late. */

import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { random } from '../fixtures/random.ts';
import { Flow, SEGMENT, Wire, type Profile } from './slow-link-model.ts';

export interface Link {
  /** Where the server is found, at the other end of the link. */
  port: number;
  close: () => void;
}

/**
 * Lays a link to a port on this machine.
 *
 * @param seed which segments get lost: the same ones for the same seed
 */
export async function openLink(profile: Profile, port: number, seed: number): Promise<Link> {
  const [up, down] = [new Wire(profile), new Wire(profile)];
  const seeds = random(seed);
  const sockets = new Set<Socket>();
  const own = createServer({ noDelay: true }, (client) => {
    const server = connect({ port, host: '127.0.0.1', noDelay: true });
    // On this machine a connection is there at once; over the link it takes a round trip.
    const openAt = performance.now() + profile.roundTrip;
    const flow = (wire: Wire) => new Flow(profile, wire, openAt, random(seeds() * 2 ** 32));
    carry(client, server, flow(up));
    carry(server, client, flow(down));
    sockets.add(client).add(server);
  }).listen(0, '127.0.0.1');
  await once(own, 'listening');
  return {
    port: (own.address() as AddressInfo).port,
    close: () => {
      own.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Hands over what arrives, each segment at its moment and in its place. */
function carry(from: Socket, to: Socket, flow: Flow): void {
  let before = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    const now = performance.now();
    for (let start = 0; start < bytes.length; start += SEGMENT) {
      const segment = bytes.subarray(start, start + SEGMENT);
      const at = flow.arrival(segment.length, now);
      before = before
        .then(() => setTimeout(Math.max(0, at - performance.now())))
        .then(() => {
          to.write(segment);
        });
    }
  });
  from.on('close', () => {
    before = before.then(() => {
      to.end();
    });
  });
  // Whoever breaks a connection off is not waited for.
  from.on('error', () => to.destroy());
}
