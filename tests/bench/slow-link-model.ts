/**
 * A slow link as arithmetic: when what one side sends can be read on the other side. No sockets and
 * no clock in here, so that it can be tested. Times are in milliseconds since any one moment.
 */

/** How slow a link is: the same in both directions. */
export interface Profile {
  name: string;
  /** There and back, in milliseconds, without the time that sending takes. */
  roundTrip: number;
  /** Kilobits a second: bits a millisecond. */
  rate: number;
  /** Which part of the segments gets lost, from 0 to 1. */
  loss: number;
}

/** What fits in one packet, in bytes. */
export const SEGMENT = 1460;
/** How many segments may be under way before the first is acknowledged (RFC 6928). */
const INITIAL_WINDOW = 10;

/** One direction of the line. All connections share it: one segment at a time, first come first served. */
export class Wire {
  private freeAt = 0;
  private readonly rate: number;

  constructor({ rate }: Profile) {
    this.rate = rate;
  }

  /** Returns when the last bit has left, of a segment that is ready to go at a moment. */
  send(bytes: number, readyAt: number): number {
    this.freeAt = Math.max(this.freeAt, readyAt) + (bytes * 8) / this.rate;
    return this.freeAt;
  }
}

/** One direction of one connection: slow start, and in the right order whatever gets lost. */
export class Flow {
  private readonly acknowledgedAt: number[] = [];
  private readableAt = 0;
  private readonly profile: Profile;
  private readonly wire: Wire;
  private readonly openAt: number;
  private readonly next: () => number;

  /**
   * @param openAt from when there is a connection to send over
   * @param next gives a number from 0 to 1 a segment; it is lost when that is below the loss
   */
  constructor(profile: Profile, wire: Wire, openAt: number, next: () => number) {
    this.profile = profile;
    this.wire = wire;
    this.openAt = openAt;
    this.next = next;
  }

  /** Returns when a segment can be read that was written at a moment, after those before it. */
  arrival(bytes: number, writtenAt: number): number {
    const { roundTrip, loss } = this.profile;
    const leftAt = this.wire.send(bytes, Math.max(writtenAt, this.mayLeaveAt()));
    // What is lost is missed by the other side, and sent again: once more there and back.
    const arrivedAt = leftAt + roundTrip / 2 + (this.next() < loss ? roundTrip : 0);
    this.readableAt = Math.max(this.readableAt, arrivedAt);
    this.acknowledgedAt.push(this.readableAt + roundTrip / 2);
    return this.readableAt;
  }

  /** Each acknowledgement makes room for two: the window doubles each round trip. */
  private mayLeaveAt(): number {
    const sent = this.acknowledgedAt.length;
    return this.acknowledgedAt[Math.floor((sent - INITIAL_WINDOW) / 2)] ?? this.openAt;
  }
}
